public import Combinatorics

/// What the solutions would be under each completion looked at: all models, with the share of codings behind each.
///
/// A share counts codings of the open cells. It is no probability: nothing says that the codings are equally likely.
public struct CompletionModels: Sendable {
  /// Why a completion has no solution.
  public enum NoSolution: String, CaseIterable, Codable, Sendable {
    /// The outcome is the same in every case.
    case outcomeDoesNotVary = "outcome-does-not-vary"
    /// No row is coded present.
    case noPositiveRow = "no-positive-row"
    /// Every observed row is a contradiction.
    case allContradictory = "all-contradictory"
  }

  /// All models of a solution, or why there is none.
  public struct Conclusion: Hashable, Sendable {
    /// The listed models, each its terms in listing order.
    public let models: [[Term]]
    /// The number of models.
    public let modelsTotal: ExactCount
    /// Why there is no solution; `nil` where there is one.
    public let reason: NoSolution?
  }

  /// Something with the number of completions it is found in.
  public struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
    /// What is found.
    public let value: Value
    /// In how many of the completions looked at.
    public let count: Int
  }

  /// A term that is a prime implicant in some completion looked at.
  public struct Implicant: Hashable, Sendable {
    /// The term.
    public let term: Term
    /// Whether it is valid whatever the unknown cells are.
    public let standing: ImplicantStanding
    /// In how many of the completions looked at it is a prime implicant of the solution.
    public let primeCount: Int
    /// In how many of them it is valid.
    public let validCount: Int
  }

  /// The solutions of one type over the completions.
  public struct Solutions: Hashable, Sendable {
    /// The type.
    public let type: SolutionType
    /// The different conclusions, those of most completions first.
    public let conclusions: [Found<Conclusion>]
    /// The different models, those of most completions first.
    public let models: [Found<[Term]>]
    /// The prime implicants, those of most completions first.
    public let implicants: [Implicant]
    /// What would settle which of the conclusions holds; `nil` where completions were only sampled.
    public let settling: SettlingSets?
    /// The terms of models that every completion has in each of its models, where all completions were looked at; `nil` elsewhere.
    public let certainTerms: [Term]?
  }

  /// The completions looked at.
  public let completions: Completions
  /// The solutions by type, in the order asked for.
  public let solutions: [Solutions]
  /// The number of different truth tables met.
  public let tablesMet: Int

  /// Runs the analysis under each completion.
  ///
  /// - Parameters:
  ///   - table: The table; cells may be unknown.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  ///   - options: What is asked; its limit holds for the models listed of each conclusion.
  ///   - completions: The completions to look at.
  /// - Throws: `SetTheoryError` for unknown columns and expressions without an answer; `Cancelled`.
  /// - Complexity: One truth table for each completion and one minimization for each different truth table.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, options: SufficiencyOptions, completions: Completions
  ) throws {
    var run = try CompletionRun(table, conditions: conditions, outcome: outcome, options: options, completions: completions)
    try run.lookAtAll()
    let partial = try? PartialTruthTable(table, conditions: conditions, outcome: outcome, parameters: options.cuts)
    self.completions = completions
    tablesMet = run.codings.count
    solutions = options.types.indices.map { run.solutions($0, partial) }
  }
}
