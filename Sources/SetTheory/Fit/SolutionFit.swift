/// How well a disjunction of terms fits an outcome: a model's figures, those of its terms, and their cases.
public struct SolutionFit: Hashable, Sendable {
  /// The terms' fits, in the order of the terms.
  public let terms: [TermFit]
  /// Σmin(*x*, *y*) / Σ*x*, where *x* is the largest membership in a term; `nil` where Σ*x* = 0.
  public let consistency: Double?
  /// The proportional reduction in inconsistency; `nil` where it has no value.
  public let pri: Double?
  /// Σmin(*x*, *y*) / Σ*y*; `nil` where Σ*y* = 0.
  public let coverage: Double?
  /// The sums that these figures come from.
  public let sums: FitSums
  /// The cases in the solution and out of the outcome, by index: deviant in consistency.
  public let deviantCases: [Int]
  /// The cases in the outcome and out of the solution, by index: deviant in coverage.
  public let uncoveredCases: [Int]

  /// The fit of a single solution.
  ///
  /// For many models of one table prepare a ``FitEvaluator`` instead, which computes each term once.
  ///
  /// - Parameters:
  ///   - terms: The terms; none is never true, and has no consistency.
  ///   - conditions: What the terms' conditions are called.
  ///   - table: The table, complete in the conditions and the outcome.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  /// - Throws: `SetTheoryError` for unknown columns, cells that are not known, and literals that the conditions do not have.
  public init(terms: [Term], of conditions: ConditionNames, in table: SetTable, outcome: Literal) throws(SetTheoryError) {
    var evaluator = try FitEvaluator(table, conditions: conditions, outcome: outcome)
    self = try evaluator.fit(of: terms)
  }

  init(
    terms: [TermFit], sums: FitSums, deviantCases: [Int], uncoveredCases: [Int]
  ) {
    self.terms = terms
    self.sums = sums
    consistency = sums.consistency
    pri = sums.pri
    coverage = sums.coverage
    self.deviantCases = deviantCases
    self.uncoveredCases = uncoveredCases
  }
}
