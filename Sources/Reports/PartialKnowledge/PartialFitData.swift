import Cases
import Foundation
import Membership
import SetTheory
import Studies

/// The fit of a claim with unknown cells as data.
enum PartialFitData {
  /// The bounds that a relation has.
  static func figures(_ part: PartialFit.Part, _ relation: Proposition.Relation) -> FitForm<Bounds>.Figures {
    FitForm.Figures(
      relation, sufficiency: (part.bounds.consistency, part.bounds.coverage),
      necessity: (part.bounds.necessityConsistency, part.bounds.necessityCoverage), pri: part.bounds.pri,
      uniqueCoverage: part.uniqueCoverage, relevance: part.bounds.relevance)
  }

  static func json(_ fit: PartialFit, theory: PartialTheoryEvaluation?, of reading: SetTableReading, version: String) throws -> Data {
    let claim = fit.proposition
    func names(_ cases: [Int]) -> [String] { cases.map { fit.cases[$0] } }
    return try JSONWriter.data(
      FitForm(
        claim, of: reading, version: version, theory: theory?.theory.description, whole: figures(fit.whole, claim.relation),
        terms: fit.terms.map { part in
          FitForm.Term(
            part.expression, figures(part, claim.relation),
            members: FitForm.Cases(names(part.certainMembers), possible: names(part.possibleMembers)),
            typical: names(part.certainCases(.typical)),
            deviant: FitForm.Cases(names(part.certainCases(.deviantInKind)), possible: names(part.possibleCases(.deviantInKind))))
        },
        roles: { FitForm.Cases(names(fit.whole.certainCases($0)), possible: names(fit.whole.possibleCases($0))) },
        areas: (theory?.areas ?? []).map { area in
          FitForm.Area(
            area.expression, isExpected: area.isExpected, isFound: area.isFound, consistency: area.bounds.consistency,
            coverage: area.bounds.coverage,
            with: FitForm.Cases(names(area.withOutcome.certain), possible: names(area.withOutcome.possible)),
            without: FitForm.Cases(names(area.withoutOutcome.certain), possible: names(area.withoutOutcome.possible)))
        },
        findings: PartialFitReport.remarks(fit, reading, .en)))
  }

  /// One row per term, the whole last.
  static func table(_ fit: PartialFit) -> DataTable {
    let parts = fit.terms.map { ("term", $0) } + [("whole", fit.whole)]
    func names(_ cases: [Int]) -> DataTable.Value { .text(cases.map { fit.cases[$0] }.joined(separator: "; ")) }
    let columns = ["consistency", "pri", "coverage", "unique_coverage", "relevance"]
    return DataTable(
      name: "fit",
      columns: ["part", "expression"] + columns.flatMap { ["\($0)_min", "\($0)_max"] } + ["cases", "possible_cases", "deviant_cases"],
      rows: parts.map { kind, part in
        let own = figures(part, fit.proposition.relation)
        let bounds = [own.consistency, own.pri, own.coverage, own.uniqueCoverage, own.relevance].flatMap(DataTable.Value.bounds)
        return [.text(kind), .text(part.expression.description)] + bounds + [
          names(part.certainMembers), names(part.possibleMembers), names(part.certainCases(.deviantInKind)),
        ]
      })
  }
}
