import Cases
public import Foundation
import Membership
import Statistics
public import Studies

/// The tables of a study as data: ids, English column names, full precision.
public enum StudyData {
  /// One table per table of the report, and the whole matrix.
  public static func tables(_ result: StudyResult) -> [DataTable] {
    [matrix(result), claims(result), outcomes(result), agreement(result), statements(result), contrast(result), checks(result.checks)]
      + [differences(result), gaps(result), support(result), bundles(result), peers(result), plan(result.plan)].compactMap { $0 }
      + systems(result) + (result.measures.map { [MatrixData.table($0)] } ?? []) + inclusion(result)
      + PartialData.tables((result.partial ?? []).map { ($0.outcome, $0.analysis) })
  }

  /// The candidates with their criteria.
  private static func inclusion(_ result: StudyResult) -> [DataTable] {
    guard let inclusion = result.inclusion else { return [] }
    return [
      DataTable(
        name: "inclusion", columns: ["candidate", "standing", "case"] + inclusion.criteria.map(\.id),
        rows: inclusion.candidates.map { candidate in
          [.text(candidate.id), .text(candidate.standing.rawValue), .flag(candidate.isCase)]
            + inclusion.criteria.map { .text(candidate.criteria[$0.id]?.description ?? "") }
        })
    ]
  }

  private static func matrix(_ result: StudyResult) -> DataTable {
    DataTable(
      name: "matrix",
      columns: [
        "case", "condition", "membership", "lower", "upper", "presence", "without_findings", "self_report", "echo",
        "planned", "claims", "sources",
      ],
      rows: result.matrix.map {
        [
          .text($0.caseID), .text($0.condition), .text($0.membership.description), .number($0.membership.lower),
          .number($0.membership.upper), .text($0.presence.rawValue), .text($0.withoutFindings.description),
          .flag($0.isSelfReport), .flag($0.isEcho), .flag($0.isPlanned), .text($0.claims.joined(separator: " ")),
          .text($0.sources.joined(separator: " ")),
        ]
      })
  }

  private static func claims(_ result: StudyResult) -> DataTable {
    DataTable(
      name: "claims",
      columns: [
        "claim", "case", "condition", "says", "basis", "statement_de", "statement_en", "quote", "source", "locator",
        "self_report", "confidence",
      ],
      rows: result.claims.map {
        [
          .text($0.id), .text($0.caseID), .text($0.condition), $0.says.map { .text($0.rawValue) } ?? .none,
          .text($0.basis.rawValue), .text($0.statement.de ?? ""), .text($0.statement.en ?? ""), .text($0.quote ?? ""),
          .text($0.source), .text($0.locator), .flag($0.isSelfReport), .text($0.confidence.rawValue),
        ]
      })
  }

  private static func outcomes(_ result: StudyResult) -> DataTable {
    let outcomes = [result.outcome] + result.otherOutcomes
    return DataTable(
      name: "outcomes", columns: ["outcome", "case", "membership", "presence"],
      rows: outcomes.flatMap { outcome in
        result.cases.map { item in
          let value = outcome.byCase[item.id] ?? .unknown
          return [.text(outcome.id), .text(item.id), .text(value.description), .text(value.presence.rawValue)]
        }
      })
  }

  /// The agreement table: one row per condition, with and without findings.
  public static func agreement(_ result: StudyResult) -> DataTable {
    let ends = ["at_least", "at_most"]
    let figures = [
      "estimate", "clopper_pearson_lower", "clopper_pearson_upper", "jeffreys_lower", "jeffreys_upper", "uniform_lower",
      "uniform_upper", "wilson_lower", "wilson_upper", "lower_one_sided_95",
    ]
    return DataTable(
      name: "agreement",
      columns: ["condition", "findings", "n", "present", "absent", "undecided", "unknown"]
        + ends.flatMap { end in figures.map { "\(end)_\($0)" } } + ["assumption"],
      rows: result.agreement.flatMap { row in
        [("excluded", row.withoutFindings), ("included", row.withFindings)].map { name, reading in
          counts(row.condition, name, reading) + figuresOf(reading.intervals.atLeast)
            + figuresOf(reading.intervals.atMost) + [.text(reading.intervals.atLeast.assumption.sentence)]
        }
      })
  }

  private static func counts(
    _ condition: String, _ findings: String, _ reading: StudyResult.Agreement.Reading
  ) -> [DataTable.Value] {
    [
      .text(condition), .text(findings), .count(reading.counts.total), .count(reading.present), .count(reading.absent),
      .count(reading.undecided), .count(reading.unknown),
    ]
  }

  private static func figuresOf(_ summary: ProportionSummary) -> [DataTable.Value] {
    let intervals = [summary.clopperPearson, summary.jeffreys, summary.uniform, summary.wilson]
    return [.number(summary.estimate)] + intervals.flatMap { [.number($0.lower), .number($0.upper)] }
      + [.number(summary.lowerOneSided95)]
  }

  private static func statements(_ result: StudyResult) -> DataTable {
    DataTable(
      name: "statements",
      columns: [
        "source", "statement", "topic", "condition", "outcome", "cases", "claims", "locator", "present", "absent", "undecided",
        "unknown", "verdict",
      ],
      rows: result.statements.map { test in
        [
          .text(test.source), .text(test.id), .text(test.topic.rawValue), .text(test.condition ?? ""),
          .text(test.outcome ?? ""), .text(test.cases.joined(separator: " ")), .text(test.claims.rawValue),
          .text(test.locator), .count(test.counts.present), .count(test.counts.absent), .count(test.counts.undecided),
          .count(test.counts.unknown), .text(test.verdict.rawValue),
        ]
      })
  }

  private static func contrast(_ result: StudyResult) -> DataTable {
    DataTable(
      name: "contrast", columns: ["condition", "origin_logic", "cases", "present", "absent", "undecided", "unknown"],
      rows: result.contrast.rows.flatMap { row in
        result.contrast.groups.compactMap { group -> [DataTable.Value]? in
          guard let counts = row.byLogic[group.logic.rawValue] else { return nil }
          return [
            .text(row.condition), .text(group.logic.rawValue), .text(group.cases.joined(separator: " ")),
            .count(counts.present), .count(counts.absent), .count(counts.undecided), .count(counts.unknown),
          ]
        }
      })
  }

  /// The design checks.
  public static func checks(_ checks: [StudyResult.Check]) -> DataTable {
    DataTable(
      name: "checks", columns: ["check", "severity", "status", "evidence_de", "evidence_en", "reference"],
      rows: checks.map {
        [
          .text($0.id), .text($0.severity.rawValue), .text($0.status.rawValue), .text($0.evidence[.de]),
          .text($0.evidence[.en]), .text($0.reference),
        ]
      })
  }

  /// What deviates from a plan, one row per value; `nil` without a plan.
  static func plan(_ plan: StudyPlan?) -> DataTable? {
    guard let plan else { return nil }
    func text(_ value: String?) -> DataTable.Value { value.map { .text($0) } ?? .none }
    return DataTable(
      name: "plan-deviations",
      columns: ["path", "kind", "change", "before", "after", "plan_file", "plan_line", "study_file", "study_line"],
      rows: plan.deviations.map {
        [
          .text($0.path), .text($0.kind.rawValue), .text($0.change.rawValue), text($0.before), text($0.after), .text($0.planned.file),
          .count($0.planned.line), .text($0.run.file), .count($0.run.line),
        ]
      })
  }

  private static func differences(_ result: StudyResult) -> DataTable? {
    guard let differences = result.differences else { return nil }
    return DataTable(
      name: "differences", columns: ["a", "b", "block", "distance_min", "distance_max"],
      rows: differences.pairs.flatMap { pair in
        [[.text(pair.a), .text(pair.b), .text("total"), .number(pair.distance.min), .number(pair.distance.max)]]
          + differences.blocks.compactMap { block in
            pair.byBlock[block.id].map {
              [.text(pair.a), .text(pair.b), .text(block.id), .number($0.min), .number($0.max)]
            }
          }
      })
  }
}

extension StudyData {
  /// The design checks as JSON.
  ///
  /// - Throws: An encoding error.
  public static func checksJSON(_ result: StudyResult) throws -> Data {
    try ChecksContent(
      version: result.version, inputSHA256: result.inputSHA256, parameters: result.parameters, checks: result.checks,
      withheld: result.withheld
    ).data()
  }
}

/// The JSON form of design checks, `gelingen.study-check/1`.
struct ChecksContent<Parameters: Encodable>: Encodable {
  var schema = "gelingen.study-check/1"
  var version: String
  var inputSHA256: String
  var parameters: Parameters
  var checks: [StudyResult.Check]
  var withheld: [StudyResult.WithheldClaim]

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case parameters, checks, withheld
  }

  func data() throws -> Data { try JSONWriter.data(self) }
}

extension StudyData {
  /// What the JSON form of design checks holds beside schema, version and fingerprint, as JSON Schema; its parameters are those of the study.
  static var checksSchemaProperties: [String: Any] {
    [
      "parameters": ["type": "object", "required": ["study"]] as [String: Any],
      "checks": SchemaParts.list(checkSchema), "withheld": SchemaParts.list(withheldSchema),
    ]
  }

  /// A design check.
  static var checkSchema: [String: Any] {
    SchemaParts.object([
      "id": SchemaParts.text, "title": SchemaParts.localized, "severity": ["enum": StudyResult.Check.Severity.allCases.map(\.rawValue)],
      "status": ["enum": StudyResult.Check.Status.allCases.map(\.rawValue)], "evidence": SchemaParts.localized,
      "advice": SchemaParts.localized, "reference": SchemaParts.text,
    ])
  }

  /// A claim that a design check withholds.
  static var withheldSchema: [String: Any] {
    SchemaParts.object(["expression": SchemaParts.text, "conditions": SchemaParts.list(SchemaParts.text), "check": SchemaParts.text])
  }
}
