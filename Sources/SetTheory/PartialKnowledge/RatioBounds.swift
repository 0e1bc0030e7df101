import Membership

/// What one case can add to the numerator and the denominator of a figure of fit.
struct RatioShare: Hashable, Sendable {
  var numerator: Double
  var denominator: Double
}

/// Cases that are alike: what each can add, and how many they are.
struct RatioChoice: Sendable {
  /// What a case can add, by completion.
  var shares: [RatioShare]
  /// How many cases.
  var weight: Double
}

/// The smallest and the largest ratio of two sums when each case chooses what it adds.
///
/// A linear-fractional program over cases that do not depend on one another. Dinkelbach's iteration solves it exactly: for the ratio λ reached so far each case takes what makes
/// numerator − λ · denominator largest; the ratio of the sums is the next λ, and when it no longer grows none is larger. Each λ is the ratio of some choice, so that there are
/// finitely many, and few in practice.
///
/// Dinkelbach, W. (1967). On nonlinear fractional programming. *Management Science* 13(7), 492–498.
enum RatioBounds {
  /// What a denominator may keep of rounding and still is 0, per case.
  private static let rounding = 1e-12

  /// The bounds.
  ///
  /// - Parameter choices: The cases.
  /// - Returns: The bounds over all choices for which the ratio is defined, and whether it is not for some; `nil` where it never is.
  static func bounds(_ choices: [RatioChoice]) -> Bounds? {
    let zero = choices.reduce(0) { $0 + $1.weight } * rounding
    guard let largest = optimum(choices, sign: 1, zero), let smallest = optimum(choices, sign: -1, zero) else { return nil }
    var least = 0.0
    for choice in choices { least += choice.weight * (choice.shares.map(\.denominator).min() ?? 0) }
    return Bounds(min: smallest, max: largest, mayBeUndefined: least <= zero)
  }

  /// The largest ratio, or with −1 as sign the smallest; `nil` where the denominator is 0 whatever is chosen.
  private static func optimum(_ choices: [RatioChoice], sign: Double, _ zero: Double) -> Double? {
    var best = sums(choices) { $0.denominator }
    guard best.denominator > zero else { return nil }
    while true {
      let ratio = best.numerator / best.denominator
      let next = sums(choices) { sign * ($0.numerator - ratio * $0.denominator) }
      guard next.denominator > zero, sign * (next.numerator / next.denominator - ratio) > rounding else {
        return min(max(ratio, 0), 1)
      }
      best = next
    }
  }

  /// The sums when each case takes the share of the highest value; of equal ones the one with the larger denominator.
  private static func sums(_ choices: [RatioChoice], by value: (RatioShare) -> Double) -> RatioShare {
    var sum = RatioShare(numerator: 0, denominator: 0)
    for choice in choices {
      var chosen = choice.shares[0]
      var highest = value(chosen)
      for share in choice.shares.dropFirst() {
        let own = value(share)
        if own > highest || own == highest && share.denominator > chosen.denominator { (chosen, highest) = (share, own) }
      }
      sum.numerator += choice.weight * chosen.numerator
      sum.denominator += choice.weight * chosen.denominator
    }
    return sum
  }
}
