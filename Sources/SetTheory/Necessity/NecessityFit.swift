/// How well a literal, a conjunction or a disjunction fits as necessary for an outcome.
public struct NecessityFit: Hashable, Sendable {
  /// How literals are put together.
  public enum Form: String, CaseIterable, Codable, Sendable {
    /// A single one.
    case single
    /// All of them: no more often necessary than any part.
    case conjunction
    /// One or another: conditions that are necessary only together, as substitutes for each other (SUIN).
    case disjunction
  }

  /// How the literals are put together.
  public let form: Form
  /// The literals, each a condition's number and value, in order.
  public let literals: [SumOfProducts.Pair]
  /// The set.
  public let expression: Expression
  /// Σmin(*x*, *y*) / Σ*y*; `nil` where Σ*y* = 0.
  public let consistency: Double?
  /// Σmin(*x*, *y*) / Σ*x*; `nil` where Σ*x* = 0.
  public let coverage: Double?
  /// Σ(1 − *x*) / Σ(1 − min(*x*, *y*)); `nil` where all cases are fully in both.
  public let relevance: Double?
  /// The cases in the outcome and out of the set, by index, which speak against necessity.
  public let deviantCases: [Int]
}
