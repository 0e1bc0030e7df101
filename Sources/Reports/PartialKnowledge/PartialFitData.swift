import Cases
import Foundation
import Membership
import SetTheory
import Studies

/// The fit of a claim with unknown cells as data.
enum PartialFitData {
  private struct Term: Encodable {
    var expression: String
    var consistency: OrNull<Bounds>
    var pri: OrNull<Bounds>
    var rawCoverage: OrNull<Bounds>
    var uniqueCoverage: OrNull<Bounds>
    var relevance: OrNull<Bounds>
    var cases: [String]
    var possibleCases: [String]
    var typicalCases: [String]
    var deviantCases: [String]
    var possibleDeviantCases: [String]

    enum CodingKeys: String, CodingKey {
      case expression, consistency, pri, relevance, cases
      case rawCoverage = "raw_coverage"
      case uniqueCoverage = "unique_coverage"
      case possibleCases = "possible_cases"
      case typicalCases = "typical_cases"
      case deviantCases = "deviant_cases"
      case possibleDeviantCases = "possible_deviant_cases"
    }
  }

  private struct Result: Encodable {
    struct Parameters: Encodable {
      var claim: String
      var theory: OrNull<String>
      var table: SetTableSource
    }

    var schema = "gelingen.fit/1"
    var version: String
    var parameters: Parameters
    var inputSHA256: String
    var expression: String
    var relation: Proposition.Relation
    var outcome: String
    var consistency: OrNull<Bounds>
    var pri: OrNull<Bounds>
    var coverage: OrNull<Bounds>
    var uniqueCoverage: OrNull<Bounds>
    var relevance: OrNull<Bounds>
    var terms: [Term]
    var cases: [String: [String]]
    var possibleCases: [String: [String]]
    var theory: [Area]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, expression, relation, outcome, consistency, pri, coverage, relevance, terms, cases, theory, findings
      case inputSHA256 = "input_sha256"
      case uniqueCoverage = "unique_coverage"
      case possibleCases = "possible_cases"
    }
  }

  private struct Area: Encodable {
    var expression: String
    var expected: Bool
    var found: Bool
    var consistency: OrNull<Bounds>
    var coverage: OrNull<Bounds>
    var casesWithOutcome: [String]
    var casesWithoutOutcome: [String]
    var possibleCasesWithOutcome: [String]
    var possibleCasesWithoutOutcome: [String]

    enum CodingKeys: String, CodingKey {
      case expression, expected, found, consistency, coverage
      case casesWithOutcome = "cases_with_outcome"
      case casesWithoutOutcome = "cases_without_outcome"
      case possibleCasesWithOutcome = "possible_cases_with_outcome"
      case possibleCasesWithoutOutcome = "possible_cases_without_outcome"
    }

    init(_ area: PartialTheoryEvaluation.Area, _ cases: [String]) {
      func names(_ list: [Int]) -> [String] { list.map { cases[$0] } }
      expression = area.expression.description
      expected = area.isExpected
      found = area.isFound
      consistency = OrNull(area.bounds.consistency)
      coverage = OrNull(area.bounds.coverage)
      casesWithOutcome = names(area.withOutcome.certain)
      casesWithoutOutcome = names(area.withoutOutcome.certain)
      possibleCasesWithOutcome = names(area.withOutcome.possible)
      possibleCasesWithoutOutcome = names(area.withoutOutcome.possible)
    }
  }

  /// The bounds that a relation has, each `nil` where it does not apply or has no value.
  struct Figures {
    let consistency: Bounds?
    let pri: Bounds?
    let coverage: Bounds?
    let uniqueCoverage: Bounds?
    let relevance: Bounds?

    init(_ part: PartialFit.Part, _ relation: Proposition.Relation) {
      let isNecessity = relation == .necessary
      consistency = isNecessity ? part.bounds.necessityConsistency : part.bounds.consistency
      pri = isNecessity ? nil : part.bounds.pri
      coverage = isNecessity ? part.bounds.necessityCoverage : part.bounds.coverage
      uniqueCoverage = isNecessity ? nil : part.uniqueCoverage
      relevance = relation == .sufficient ? nil : part.bounds.relevance
    }
  }

  static func json(_ fit: PartialFit, theory: PartialTheoryEvaluation?, of reading: SetTableReading, version: String) throws -> Data {
    let claim = fit.proposition
    let whole = Figures(fit.whole, claim.relation)
    func roles(_ cases: (CaseRole) -> [Int]) -> [String: [String]] {
      Dictionary(
        uniqueKeysWithValues: CaseRole.allCases.map { role in
          (role.rawValue.split(separator: "-").joined(separator: "_"), cases(role).map { fit.cases[$0] })
        })
    }
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          claim: claim.description, theory: OrNull(theory?.theory.description), table: SetTableSource(reading)),
        inputSHA256: reading.fingerprint, expression: claim.set.description, relation: claim.relation, outcome: claim.outcome.description,
        consistency: OrNull(whole.consistency), pri: OrNull(whole.pri), coverage: OrNull(whole.coverage),
        uniqueCoverage: OrNull(whole.uniqueCoverage), relevance: OrNull(whole.relevance), terms: fit.terms.map { term($0, fit) },
        cases: roles(fit.whole.certainCases), possibleCases: roles(fit.whole.possibleCases),
        theory: (theory?.areas ?? []).map { Area($0, fit.cases) },
        findings: PartialFitReport.remarks(fit, reading, .en)))
  }

  private static func term(_ part: PartialFit.Part, _ fit: PartialFit) -> Term {
    let figures = Figures(part, fit.proposition.relation)
    func names(_ cases: [Int]) -> [String] { cases.map { fit.cases[$0] } }
    return Term(
      expression: part.expression.description, consistency: OrNull(figures.consistency), pri: OrNull(figures.pri),
      rawCoverage: OrNull(figures.coverage), uniqueCoverage: OrNull(figures.uniqueCoverage), relevance: OrNull(figures.relevance),
      cases: names(part.certainMembers), possibleCases: names(part.possibleMembers), typicalCases: names(part.certainCases(.typical)),
      deviantCases: names(part.certainCases(.deviantInKind)), possibleDeviantCases: names(part.possibleCases(.deviantInKind)))
  }

  /// One row per term, the whole last.
  static func table(_ fit: PartialFit) -> DataTable {
    let parts = fit.terms.map { ("term", $0) } + [("whole", fit.whole)]
    func names(_ cases: [Int]) -> DataTable.Value { .text(cases.map { fit.cases[$0] }.joined(separator: "; ")) }
    let figures = ["consistency", "pri", "coverage", "unique_coverage", "relevance"]
    return DataTable(
      name: "fit",
      columns: ["part", "expression"] + figures.flatMap { ["\($0)_min", "\($0)_max"] } + ["cases", "possible_cases", "deviant_cases"],
      rows: parts.map { kind, part in
        let own = Figures(part, fit.proposition.relation)
        let bounds = [own.consistency, own.pri, own.coverage, own.uniqueCoverage, own.relevance].flatMap(DataTable.Value.bounds)
        return [.text(kind), .text(part.expression.description)] + bounds + [
          names(part.certainMembers), names(part.possibleMembers), names(part.certainCases(.deviantInKind)),
        ]
      })
  }
}
