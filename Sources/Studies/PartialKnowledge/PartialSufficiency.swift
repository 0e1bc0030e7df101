public import SetTheory

/// Which combinations are sufficient while cells are unknown: rows with bounds, and solutions over the completions that are looked at.
public struct PartialSufficiency: Sendable {
  /// The truth table with its bounds.
  public let table: PartialTruthTable
  /// What was asked.
  public let options: SufficiencyOptions
  /// The solutions, in the order asked for.
  public let solutions: [PartialAnalysis.Solution]
  /// The number of different truth tables that the completions looked at have.
  public let tablesMet: Int
  /// How many completions were asked for.
  public let limit: Int
  /// The seed of a sample.
  public let seed: Int

  /// Analyses a table.
  ///
  /// - Parameters:
  ///   - input: The table with its conditions and outcome; cells may be unknown.
  ///   - options: What is asked; its limit holds for the models listed.
  ///   - completions: How many completions are looked at one by one before a sample takes their place, 1 or more.
  ///   - seed: The seed of the sample, 0 or more.
  /// - Throws: `SetTheoryError` for a table, an expression or cut-offs without an answer; `Cancelled`.
  public init(_ input: SetAnalysisInput, options: SufficiencyOptions, completions: Int, seed: Int) throws {
    let data = input.reading.table
    table = try PartialTruthTable(data, conditions: input.conditions, outcome: input.outcome, parameters: options.cuts)
    let chosen = try SetTheory.Completions(
      data, columns: input.conditions.conditions.map(\.name) + [input.outcome.name], limit: completions, seed: UInt64(max(0, seed)))
    let models = try CompletionModels(data, conditions: input.conditions, outcome: input.outcome, options: options, completions: chosen)
    solutions = try models.solutions.map {
      try PartialAnalysis.Solution($0, models.completions, input.conditions, input.outcome, data, mostModels: options.limit)
    }
    tablesMet = models.tablesMet
    self.options = options
    limit = completions
    self.seed = seed
  }
}
