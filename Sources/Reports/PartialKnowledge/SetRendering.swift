public import Cases
public import Foundation
public import SetTheory
public import Studies

/// The renderings of one analysis of sets: of a complete table with its figures, of one with unknown cells with bounds.
///
/// A complete table gives the same bytes as if nothing could be unknown.
public struct SetRendering: Sendable {
  /// The document.
  public let document: Document
  private let jsonData: @Sendable () throws -> Data
  private let dataTable: @Sendable () -> DataTable

  /// The JSON form.
  ///
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public func json() throws -> Data { try jsonData() }

  /// The table.
  public func table() -> DataTable { dataTable() }

  init(_ document: Document, json: @escaping @Sendable () throws -> Data, table: @escaping @Sendable () -> DataTable) {
    self.document = document
    jsonData = json
    dataTable = table
  }

  /// A truth table.
  ///
  /// - Parameters:
  ///   - input: The table with its conditions and outcome.
  ///   - parameters: The cut-offs.
  ///   - options: What is shown.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The renderings.
  /// - Throws: `SetTheoryError` for a table without a truth table.
  public static func truthTable(
    _ input: SetAnalysisInput, _ parameters: TruthTableParameters, _ options: TruthTableReport.Options, language: Language, version: String
  ) throws -> SetRendering {
    let reading = input.reading
    guard reading.table.isComplete else {
      let result = try PartialTruthTable(reading.table, conditions: input.conditions, outcome: input.outcome, parameters: parameters)
      let report = PartialTruthTableReport(table: result, reading: reading, options: options, writer: SetWriter(language: language))
      return SetRendering(
        report.document(version: version),
        json: { try PartialTruthTableData.json(result, of: reading, options, version: version) },
        table: { PartialTruthTableData.table(result, options) })
    }
    let result = try TruthTable(reading.table, conditions: input.conditions, outcome: input.outcome, parameters: parameters)
    return SetRendering(
      TruthTableReport.document(result, of: reading, options, language: language, version: version),
      json: { try TruthTableData.json(result, of: reading, options, version: version) },
      table: { TruthTableData.table(result, options) })
  }

  /// Necessary conditions.
  ///
  /// - Parameters:
  ///   - input: The table with its conditions and outcome.
  ///   - parameters: What to ask for.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The renderings.
  /// - Throws: `SetTheoryError` for a table or a question without an answer.
  public static func necessity(
    _ input: SetAnalysisInput, _ parameters: NecessityParameters, language: Language, version: String
  ) throws -> SetRendering {
    let reading = input.reading
    guard reading.table.isComplete else {
      let result = try PartialNecessity(reading.table, conditions: input.conditions, outcome: input.outcome, parameters: parameters)
      return SetRendering(
        PartialNecessityReport(result: result, writer: SetWriter(language: language)).document(of: reading, version: version),
        json: { try PartialNecessityData.json(result, of: reading, version: version) }, table: { PartialNecessityData.table(result) })
    }
    let result = try Necessity(reading.table, conditions: input.conditions, outcome: input.outcome, parameters: parameters)
    return SetRendering(
      NecessityReport.document(result, of: reading, language: language, version: version),
      json: { try NecessityData.json(result, of: reading, version: version) }, table: { NecessityData.table(result) })
  }

  /// The fit of a claim, with the theory held against it where there is one.
  ///
  /// - Parameters:
  ///   - input: The claim with its table.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The renderings.
  /// - Throws: `SetTheoryError` for a claim without an answer.
  public static func fit(_ input: SetClaimInput, language: Language, version: String) throws -> SetRendering {
    let reading = input.reading
    guard reading.table.isComplete else {
      let fit = try PartialFit(input.proposition, in: reading.table)
      let theory = try input.theory.map { theory in
        try PartialTheoryEvaluation(
          theory: theory, evidence: input.proposition.set, outcome: input.proposition.outcome, in: reading.table)
      }
      let report = PartialFitReport(fit: fit, theory: theory, writer: SetWriter(language: language))
      return SetRendering(
        report.document(of: reading, version: version),
        json: { try PartialFitData.json(fit, theory: theory, of: reading, version: version) }, table: { PartialFitData.table(fit) })
    }
    let fit = try PropositionFit(input.proposition, in: reading.table)
    let theory = try input.theory.map { theory in
      try TheoryEvaluation(theory: theory, evidence: input.proposition.set, outcome: input.proposition.outcome, in: reading.table)
    }
    return SetRendering(
      FitReport.document(fit, theory: theory, of: reading, language: language, version: version),
      json: { try FitData.json(fit, theory: theory, of: reading, version: version) }, table: { FitData.table(fit) })
  }

  /// Sufficient combinations.
  ///
  /// - Parameters:
  ///   - input: The table with its conditions and outcome.
  ///   - options: What is asked.
  ///   - texts: The texts from which options were read.
  ///   - completions: How many completions of unknown cells are looked at one by one, and the seed of a sample of more.
  ///   - details: Whether every listed model gets a table of its terms.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The renderings.
  /// - Throws: `SetTheoryError` for a table or a question without an answer.
  public static func sufficiency(
    _ input: SetAnalysisInput, _ options: SufficiencyOptions, _ texts: SufficiencyInput, completions: (limit: Int, seed: Int),
    details: Bool,
    language: Language, version: String
  ) throws -> SetRendering {
    let reading = input.reading
    guard reading.table.isComplete else {
      let result = try PartialSufficiency(input, options: options, completions: completions.limit, seed: completions.seed)
      return SetRendering(
        PartialSufficiencyReport(result: result, writer: SetWriter(language: language)).document(of: reading, version: version),
        json: { try PartialSufficiencyData.json(result, of: reading, texts, version: version) },
        table: { PartialSufficiencyData.table(result) })
    }
    let result = try Sufficiency(reading.table, conditions: input.conditions, outcome: input.outcome, options: options)
    return SetRendering(
      SufficiencyReport.document(result, of: reading, texts, details: details, language: language, version: version),
      json: { try SufficiencyData.json(result, of: reading, texts, version: version) }, table: { SufficiencyData.table(result) })
  }
}
