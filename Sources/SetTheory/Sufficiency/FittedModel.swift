/// A model with its figures and cases.
public struct FittedModel: Hashable, Sendable {
  /// The model.
  public let model: Model
  /// Its fit; the terms by raw coverage, highest first, then in listing order.
  public let fit: SolutionFit

  /// The terms in the order to print.
  public var terms: [Term] { fit.terms.map(\.term) }
}

/// A solution whose listed models have their figures.
public struct FittedSolution: Hashable, Sendable {
  /// The solution.
  public let solution: Solution
  /// Its listed models, in listing order.
  public let models: [FittedModel]
  /// For an intermediate solution, the counterfactuals of each pair of a conservative and a parsimonious model.
  public let counterfactuals: [Counterfactuals]
}

/// The remainders a parsimonious model uses, seen from a conservative one.
public struct Counterfactuals: Hashable, Sendable {
  /// The two models.
  public let origin: Model.Origin
  /// Those that agree with the directional expectations.
  public let easy: SimplifyingAssumptions
  /// The others.
  public let difficult: SimplifyingAssumptions
}

/// Remainders that no model was allowed to assume.
public struct ExcludedRemainders: Hashable, Sendable {
  /// Those outside of a set claimed to be necessary, or within one that cannot occur.
  public let stated: SimplifyingAssumptions
  /// Those that solutions of the outcome and of its negation would both use, beside the stated ones.
  public let contradictory: SimplifyingAssumptions
  /// How often both sides were minimized until they used no remainder together; 0 where that was not asked for.
  public let rounds: Int
  /// Whether both sides' models were all looked at.
  public let isComplete: Bool
}
