import Cases
import Membership
import SetTheory
import Studies

/// What is settled and what open, as data tables.
enum PartialData {
  /// The tables of some analyses, each row with the outcome it is about.
  ///
  /// - Parameter analyses: The analyses with a name each.
  /// - Returns: Claims, rows, implicants, whom to ask first, and shortcuts; none for no analyses.
  static func tables(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> [DataTable] {
    guard !analyses.isEmpty else { return [] }
    return [claims(analyses), rows(analyses), implicants(analyses), askFirst(analyses), shortcuts(analyses)]
  }

  /// One row per claim.
  static func claims(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> DataTable {
    DataTable(
      name: "partial-claims",
      columns: [
        "outcome", "claim", "relation", "cut", "consistency_min", "consistency_max", "may_be_undefined", "status", "confirmed_by_at_least",
        "refuted_by_at_least", "refuting_cases",
      ],
      rows: analyses.flatMap { name, analysis in analysis.claims.map { claim(name, $0) } })
  }

  private static func claim(_ name: String, _ claim: PartialAnalysis.Claim) -> [DataTable.Value] {
    let refuting = (claim.refuting?.sets ?? []).map { $0.joined(separator: " ") }.joined(separator: "; ")
    var values: [DataTable.Value] = [.text(name), .text(claim.expression), .text(claim.relation.rawValue), .number(claim.cut)]
    values += DataTable.Value.bounds(claim.consistency)
    values += [.flag(claim.consistency?.mayBeUndefined ?? true), .text(claim.status.rawValue)]
    values += [claim.confirming.map { .count($0.fewest) } ?? .none, claim.refuting.map { .count($0.fewest) } ?? .none, .text(refuting)]
    return values
  }

  private static func rows(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> DataTable {
    DataTable(
      name: "partial-rows",
      columns: [
        "outcome", "of", "row", "code", "possible_codes", "n_min", "n_max", "consistency_min", "consistency_max", "pri_min", "pri_max",
        "cases",
        "possible_cases",
      ],
      rows: analyses.flatMap { name, analysis in analysis.sides.flatMap { side in side.rows.map { row(name, side.outcome, $0) } } })
  }

  private static func row(_ name: String, _ outcome: String, _ row: PartialAnalysis.Row) -> [DataTable.Value] {
    let codes = row.possibleOutcomes.map(\.rawValue).joined(separator: "; ")
    var values: [DataTable.Value] = [
      .text(name), .text(outcome), .text(row.expression), .text(row.outcome.rawValue), .text(codes), .count(row.cases.count),
      .count(row.possibleCases.count),
    ]
    values += DataTable.Value.bounds(row.consistency)
    values += DataTable.Value.bounds(row.pri)
    values += [.text(row.cases.joined(separator: "; ")), .text(row.possibleCases.joined(separator: "; "))]
    return values
  }

  private static func implicants(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> DataTable {
    DataTable(
      name: "partial-implicants",
      columns: ["outcome", "of", "solution", "term", "status", "share_of_codings", "share_valid", "codings", "scope"],
      rows: analyses.flatMap { name, analysis in
        analysis.sides.flatMap { side in
          side.solutions.flatMap { solution in
            solution.implicants.map {
              [
                .text(name), .text(side.outcome), .text(solution.type.rawValue), .text($0.expression), .text($0.status.rawValue),
                .number($0.shareOfCodings), .number($0.shareValid), .count(solution.completions.examined),
                .text(solution.completions.scope.rawValue),
              ]
            }
          }
        }
      })
  }

  private static func askFirst(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> DataTable {
    DataTable(
      name: "partial-ask-first",
      columns: ["outcome", "what", "rank", "case", "conditions", "settles_at_least", "settles_at_most", "open_share"],
      rows: analyses.flatMap { name, analysis -> [[DataTable.Value]] in
        let kinds = [("case", analysis.askFirst?.cases ?? []), ("cell", analysis.askFirst?.cells ?? [])]
        return kinds.flatMap { kind, entries in
          entries.enumerated().map { index, entry in
            [
              .text(name), .text(kind), .count(index + 1), .text(entry.caseID), .text(entry.conditions.joined(separator: "; ")),
              .count(entry.settlesAtLeast), .count(entry.settlesAtMost), .number(entry.openShare),
            ]
          }
        }
      })
  }

  private static func shortcuts(_ analyses: [(name: String, analysis: PartialAnalysis)]) -> DataTable {
    DataTable(
      name: "partial-shortcuts",
      columns: ["outcome", "shortcut", "cases", "claim", "consistency", "would_be_claimed", "status"],
      rows: analyses.flatMap { name, analysis in
        analysis.shortcuts.flatMap { shortcut in
          shortcut.verdicts.map { verdict in
            [
              .text(name), .text(shortcut.mode.rawValue), .count(shortcut.cases), .text(verdict.expression),
              verdict.consistency.map { .number($0) } ?? .none, .flag(verdict.reaches), .text(verdict.status.rawValue),
            ]
          }
        }
      })
  }
}
