public import Combinatorics

/// What is asked of an analysis of sufficiency.
public struct SufficiencyOptions: Sendable {
  /// The cut-offs by which rows are coded.
  public var cuts: TruthTableParameters
  /// The solutions sought, without repetition, in the order to report.
  public var types: [SolutionType]
  /// Which models.
  public var models: ModelKind
  /// The largest number of models to list for each solution; counting goes on.
  public var limit: Int
  /// What contradictory rows count as.
  public var contradictions: MinimizationProblem.Contradictions
  /// What theory expects of conditions: terms of one literal, and longer ones that are expected together.
  public var expectations: [Term]
  /// Sets claimed to be necessary: a remainder outside of one is assumed by no model.
  public var necessary: [Expression]
  /// Sets that cannot occur: a remainder within one is assumed by no model.
  public var impossible: [Expression]
  /// Whether remainders that the outcome and its negation would both use are assumed by no model.
  public var excludesContradictoryAssumptions: Bool
  /// How much work a search may take, and whether its answer is still wanted.
  public var effort: Effort

  /// Options.
  public init(
    cuts: TruthTableParameters, types: [SolutionType] = [.conservative, .parsimonious], models: ModelKind = .minimum, limit: Int = 100,
    contradictions: MinimizationProblem.Contradictions = .negative, expectations: [Term] = [], necessary: [Expression] = [],
    impossible: [Expression] = [], excludesContradictoryAssumptions: Bool = false, effort: Effort = Effort()
  ) {
    self.cuts = cuts
    self.types = types
    self.models = models
    self.limit = limit
    self.contradictions = contradictions
    self.expectations = expectations
    self.necessary = necessary
    self.impossible = impossible
    self.excludesContradictoryAssumptions = excludesContradictoryAssumptions
    self.effort = effort
  }
}
