/// The sums over cases from which every parameter of fit is computed.
///
/// With *x* the membership of a case in a set of conditions and *y* its membership in the outcome. Cases are summed in their order, so that the same
/// table gives the same bits on any machine.
public struct FitSums: Hashable, Sendable {
  /// The number of cases, each counted with its weight.
  public private(set) var cases = 0.0
  /// Σ*x*.
  public private(set) var set = 0.0
  /// Σ*y*.
  public private(set) var outcome = 0.0
  /// Σmin(*x*, *y*).
  public private(set) var both = 0.0
  /// Σmin(*x*, *y*, 1 − *y*): what speaks for the outcome and for its negation at once.
  public private(set) var ambiguous = 0.0
  /// Σ(1 − *x*).
  public private(set) var outside = 0.0
  /// Σ(1 − min(*x*, *y*)).
  public private(set) var notBoth = 0.0

  /// Sums over no case.
  public init() {}

  /// Sums over cases.
  ///
  /// - Parameters:
  ///   - set: The memberships *x*, each in [0, 1].
  ///   - outcome: The memberships *y*, as many.
  public init(set: [Double], outcome: [Double]) {
    precondition(set.count == outcome.count, "a membership in the set and in the outcome for each case")
    for index in set.indices { add(set[index], outcome[index]) }
  }

  /// Adds a case.
  ///
  /// - Parameters:
  ///   - x: Its membership in the set.
  ///   - y: Its membership in the outcome.
  ///   - weight: How many cases have these memberships.
  public mutating func add(_ x: Double, _ y: Double, weight: Double = 1) {
    let shared = min(x, y)
    cases += weight
    set += weight * x
    outcome += weight * y
    both += weight * shared
    ambiguous += weight * min(shared, 1 - y)
    outside += weight * (1 - x)
    notBoth += weight * (1 - shared)
  }

  /// A quotient of sums; `nil` where the denominator is 0.
  ///
  /// - Parameters:
  ///   - numerator: The numerator.
  ///   - denominator: The denominator.
  ///   - scale: What a denominator that is a difference was taken from; what is left below 1e-12 of it is rounding, hence 0.
  /// - Returns: The quotient, at most 1.
  static func ratio(_ numerator: Double, _ denominator: Double, scale: Double = 0) -> Double? {
    guard denominator > 0, denominator > scale * 1e-12 else { return nil }
    return min(max(numerator / denominator, 0), 1)
  }
}
