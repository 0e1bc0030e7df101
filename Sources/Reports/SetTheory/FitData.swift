import Cases
public import Foundation
public import SetTheory
public import Studies

/// The fit of a claim as data.
public enum FitData {
  private struct Term: Encodable {
    var expression: String
    var consistency: OrNull<Double>
    var pri: OrNull<Double>
    var rawCoverage: OrNull<Double>
    var uniqueCoverage: OrNull<Double>
    var relevance: OrNull<Double>
    var cases: [String]
    var typicalCases: [String]
    var deviantCases: [String]

    enum CodingKeys: String, CodingKey {
      case expression, consistency, pri, relevance, cases
      case rawCoverage = "raw_coverage"
      case uniqueCoverage = "unique_coverage"
      case typicalCases = "typical_cases"
      case deviantCases = "deviant_cases"
    }
  }

  struct Area: Encodable {
    var expression: String
    var expected: Bool
    var found: Bool
    var consistency: OrNull<Double>
    var coverage: OrNull<Double>
    var casesWithOutcome: [String]
    var casesWithoutOutcome: [String]

    enum CodingKeys: String, CodingKey {
      case expression, expected, found, consistency, coverage
      case casesWithOutcome = "cases_with_outcome"
      case casesWithoutOutcome = "cases_without_outcome"
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
    var consistency: OrNull<Double>
    var pri: OrNull<Double>
    var coverage: OrNull<Double>
    var uniqueCoverage: OrNull<Double>
    var relevance: OrNull<Double>
    var terms: [Term]
    var cases: [String: [String]]
    var theory: [Area]
    var findings: [Remark]

    enum CodingKeys: String, CodingKey {
      case schema, version, parameters, expression, relation, outcome, consistency, pri, coverage, relevance, terms, cases, theory, findings
      case inputSHA256 = "input_sha256"
      case uniqueCoverage = "unique_coverage"
    }
  }

  /// The figures that a relation has, each `nil` where it does not apply or its denominator is 0.
  private struct Figures {
    let consistency: Double?
    let pri: Double?
    let coverage: Double?
    let uniqueCoverage: Double?
    let relevance: Double?

    init(_ part: PropositionFit.Part, _ relation: Proposition.Relation) {
      let isNecessity = relation == .necessary
      consistency = isNecessity ? part.sums.necessityConsistency : part.sums.consistency
      pri = isNecessity ? nil : part.sums.pri
      coverage = isNecessity ? part.sums.necessityCoverage : part.sums.coverage
      uniqueCoverage = isNecessity ? nil : part.uniqueCoverage
      relevance = relation == .sufficient ? nil : part.sums.relevance
    }
  }

  /// The result as JSON, `gelingen.fit/1`.
  ///
  /// - Parameters:
  ///   - fit: The fit.
  ///   - theory: The theory held against it; `nil` for none.
  ///   - reading: What it was made from.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(
    _ fit: PropositionFit, theory: TheoryEvaluation?, of reading: SetTableReading, version: String
  ) throws -> Data {
    let claim = fit.proposition
    let whole = Figures(fit.whole, claim.relation)
    func names(_ cases: [Int]) -> [String] { cases.map { fit.cases[$0] } }
    return try JSONWriter.data(
      Result(
        version: version,
        parameters: Result.Parameters(
          claim: claim.description, theory: OrNull(theory?.theory.description), table: SetTableSource(reading)),
        inputSHA256: reading.fingerprint, expression: claim.set.description, relation: claim.relation, outcome: claim.outcome.description,
        consistency: OrNull(whole.consistency), pri: OrNull(whole.pri), coverage: OrNull(whole.coverage),
        uniqueCoverage: OrNull(whole.uniqueCoverage), relevance: OrNull(whole.relevance),
        terms: fit.terms.map { term($0, claim.relation, names) },
        cases: Dictionary(
          uniqueKeysWithValues: CaseRole.allCases.map {
            ($0.rawValue.split(separator: "-").joined(separator: "_"), names(fit.whole.cases($0)))
          }),
        theory: (theory?.areas ?? []).map { area($0, names) }, findings: FitReport.remarks(fit, .en)))
  }

  private static func term(_ part: PropositionFit.Part, _ relation: Proposition.Relation, _ names: ([Int]) -> [String]) -> Term {
    let figures = Figures(part, relation)
    return Term(
      expression: part.expression.description, consistency: OrNull(figures.consistency), pri: OrNull(figures.pri),
      rawCoverage: OrNull(figures.coverage), uniqueCoverage: OrNull(figures.uniqueCoverage), relevance: OrNull(figures.relevance),
      cases: names(part.cases), typicalCases: names(part.cases(.typical)), deviantCases: names(part.cases(.deviantInKind)))
  }

  static func area(_ area: TheoryEvaluation.Area, _ names: ([Int]) -> [String]) -> Area {
    Area(
      expression: area.expression.description, expected: area.isExpected, found: area.isFound, consistency: OrNull(area.sums.consistency),
      coverage: OrNull(area.sums.coverage), casesWithOutcome: names(area.casesWithOutcome),
      casesWithoutOutcome: names(area.casesWithoutOutcome))
  }

  /// One row per term, the whole last.
  public static func table(_ fit: PropositionFit) -> DataTable {
    func value(_ figure: Double?) -> DataTable.Value { figure.map { .number($0) } ?? .none }
    let relation = fit.proposition.relation
    let parts = fit.terms.map { ("term", $0) } + [("whole", fit.whole)]
    return DataTable(
      name: "fit",
      columns: ["part", "expression", "consistency", "pri", "coverage", "unique_coverage", "relevance", "cases", "deviant_cases"],
      rows: parts.map { kind, part in
        let figures = Figures(part, relation)
        return [
          .text(kind), .text(part.expression.description), value(figures.consistency), value(figures.pri), value(figures.coverage),
          value(figures.uniqueCoverage), value(figures.relevance), .text(part.cases.map { fit.cases[$0] }.joined(separator: "; ")),
          .text(part.cases(.deviantInKind).map { fit.cases[$0] }.joined(separator: "; ")),
        ]
      })
  }

  static var areaSchema: [String: Any] {
    let (share, cases) = (SchemaParts.figure, SchemaParts.list(SchemaParts.text))
    return SchemaParts.object(
      [
        "expression": SchemaParts.text, "expected": ["type": "boolean"], "found": ["type": "boolean"], "consistency": share,
        "coverage": share, "cases_with_outcome": cases, "cases_without_outcome": cases, "possible_cases_with_outcome": cases,
        "possible_cases_without_outcome": cases,
      ], optional: ["possible_cases_with_outcome", "possible_cases_without_outcome"])
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (share, cases) = (SchemaParts.figure, SchemaParts.list(SchemaParts.text))
    let term = SchemaParts.object(
      [
        "expression": SchemaParts.text, "consistency": share, "pri": share, "raw_coverage": share, "unique_coverage": share,
        "relevance": share,
        "cases": cases, "typical_cases": cases, "deviant_cases": cases, "possible_cases": cases, "possible_deviant_cases": cases,
      ], optional: ["possible_cases", "possible_deviant_cases"])
    let roles = CaseRole.allCases.map { $0.rawValue.split(separator: "-").joined(separator: "_") }
    let byRole = SchemaParts.object(Dictionary(uniqueKeysWithValues: roles.map { ($0, cases) }))
    return [
      "parameters": SchemaParts.object([
        "claim": SchemaParts.text, "theory": SchemaParts.orNull("string"), "table": SetTableSource.schema,
      ]),
      "expression": SchemaParts.text, "relation": ["enum": Proposition.Relation.allCases.map(\.rawValue)], "outcome": SchemaParts.text,
      "consistency": share, "pri": share, "coverage": share, "unique_coverage": share, "relevance": share, "terms": SchemaParts.list(term),
      "cases": byRole, "possible_cases": byRole, "theory": SchemaParts.list(areaSchema),
      "findings": SchemaParts.findings,
    ]
  }
}
