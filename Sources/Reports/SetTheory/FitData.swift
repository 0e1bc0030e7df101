import Cases
public import Foundation
public import SetTheory
public import Studies

/// The fit of a claim as data.
public enum FitData {
  private static func figures(_ part: PropositionFit.Part, _ relation: Proposition.Relation) -> FitForm<Double>.Figures {
    FitForm.Figures(
      relation, sufficiency: (part.sums.consistency, part.sums.coverage),
      necessity: (part.sums.necessityConsistency, part.sums.necessityCoverage), pri: part.sums.pri, uniqueCoverage: part.uniqueCoverage,
      relevance: part.sums.relevance)
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
    func names(_ cases: [Int]) -> [String] { cases.map { fit.cases[$0] } }
    return try JSONWriter.data(
      FitForm(
        claim, of: reading, version: version, theory: theory?.theory.description, whole: figures(fit.whole, claim.relation),
        terms: fit.terms.map { part in
          FitForm.Term(
            part.expression, figures(part, claim.relation), members: FitForm.Cases(names(part.cases)), typical: names(part.cases(.typical)),
            deviant: FitForm.Cases(names(part.cases(.deviantInKind))))
        },
        roles: { FitForm.Cases(names(fit.whole.cases($0))) }, areas: (theory?.areas ?? []).map { area($0, names) },
        findings: FitReport.remarks(fit, .en)))
  }

  static func area(_ area: TheoryEvaluation.Area, _ names: ([Int]) -> [String]) -> FitForm<Double>.Area {
    FitForm.Area(
      area.expression, isExpected: area.isExpected, isFound: area.isFound, consistency: area.sums.consistency, coverage: area.sums.coverage,
      with: FitForm.Cases(names(area.casesWithOutcome)), without: FitForm.Cases(names(area.casesWithoutOutcome)))
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
        let figures = figures(part, relation)
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
