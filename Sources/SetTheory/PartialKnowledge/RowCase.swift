import Membership

/// What a case can be in a row's corner and in the outcome.
struct RowCase: Sendable {
  /// The smallest membership in the corner, unless it vanishes.
  var low: Double
  /// The largest membership in the corner.
  var high: Double
  /// Whether an open level can put the case outside of the corner, with a membership of 0.
  var canVanish: Bool
  /// The smallest membership in the outcome.
  var outcomeLow: Double
  /// The largest membership in the outcome.
  var outcomeHigh: Double
  /// Whether the outcome attains nothing between the two.
  var isOutcomeDiscrete: Bool
  /// How many cases are like this.
  var weight: Int

  /// Whether it belongs to the row in every completion.
  var isCertain: Bool { !canVanish && low > 0.5 }
  /// Whether it belongs to the row in some completion.
  var isPossible: Bool { high > 0.5 }
  /// The membership in the corner nearest to the largest one in the outcome, where consistency and PRI are both best.
  var best: Double { min(max(outcomeHigh, low), high) }
}

/// The bounds of a row's consistency and PRI.
///
/// Neither falls when a case's membership in the outcome rises, so that the largest values are sought with the largest outcome and the smallest with the smallest one. With the outcome
/// *y* fixed and λ the ratio so far, a case's share min(*x*, *y*) − λ*x* rises up to *x* = *y* and falls from there; its share of PRI, min(*x*, *y*) − *m* − λ(*x* − *m*) with *m* = min(*x*, *y*, 1 − *y*), is largest there too. So the largest is at the
/// *x* nearest to *y*, the smallest at an end of the interval, or either at 0 where the case can vanish. Dinkelbach's iteration does the rest, see ``RatioBounds``.
enum RowBounds {
  /// A figure of a row.
  enum Figure {
    case consistency, pri
  }

  /// What a case adds with these memberships.
  @inline(__always)
  static func share(_ figure: Figure, _ x: Double, _ y: Double) -> RatioShare {
    let shared = min(x, y)
    guard figure == .pri else { return RatioShare(numerator: shared, denominator: x) }
    let ambiguous = min(shared, 1 - y)
    return RatioShare(numerator: shared - ambiguous, denominator: x - ambiguous)
  }

  /// The bounds of a row's consistency and PRI; `nil` where no completion gives a figure a value.
  static func all(_ cases: [RowCase]) -> (consistency: Bounds?, pri: Bounds?) {
    let zero = 1e-12 * Double(max(cases.count, 1))
    let least = leastDenominators(cases)
    let high = optimum(cases, zero, start: { ($0.high, $0.outcomeHigh) }) { item, ratio, figure in
      let best = share(figure, item.best, item.outcomeHigh)
      return item.canVanish && best.numerator - ratio * best.denominator < 0 ? nothing : best
    }
    let low = optimum(cases, zero, start: { ($0.high, $0.outcomeLow) }) { item, ratio, figure in
      let atHigh = share(figure, item.high, item.outcomeLow)
      guard item.low < item.high || item.canVanish else { return atHigh }
      let atLow = share(figure, item.low, item.outcomeLow)
      let (highValue, lowValue) = (atHigh.numerator - ratio * atHigh.denominator, atLow.numerator - ratio * atLow.denominator)
      if item.canVanish, min(lowValue, highValue) > 0 { return nothing }
      return lowValue < highValue ? atLow : atHigh
    }
    func bounds(_ low: Double?, _ high: Double?, _ least: Double) -> Bounds? {
      guard let low, let high else { return nil }
      return Bounds(min: low, max: high, mayBeUndefined: least <= zero)
    }
    return (bounds(low.consistency, high.consistency, least.consistency), bounds(low.pri, high.pri, least.pri))
  }

  private static let nothing = RatioShare(numerator: 0, denominator: 0)

  /// The smallest denominators over all completions.
  private static func leastDenominators(_ cases: [RowCase]) -> (consistency: Double, pri: Double) {
    var sums = (consistency: 0.0, pri: 0.0)
    for item in cases where !item.canVanish {
      // x − min(x, y, 1 − y) is least at the smallest x, with y as near to ½ as it can be.
      let (low, high) = (item.outcomeLow, item.outcomeHigh)
      let middle = item.isOutcomeDiscrete ? (abs(low - 0.5) < abs(high - 0.5) ? low : high) : min(max(0.5, low), high)
      sums.consistency += Double(item.weight) * item.low
      sums.pri += Double(item.weight) * share(.pri, item.low, middle).denominator
    }
    return sums
  }

  /// Both figures at their optimum, iterated together.
  @inline(__always)
  private static func optimum(
    _ cases: [RowCase], _ zero: Double, start: (RowCase) -> (Double, Double), choose: (RowCase, Double, Figure) -> RatioShare
  ) -> (consistency: Double?, pri: Double?) {
    var (first, second) = (nothing, nothing)
    for item in cases {
      let (x, y) = start(item)
      add(share(.consistency, x, y), item.weight, to: &first)
      add(share(.pri, x, y), item.weight, to: &second)
    }
    var consistency = first.denominator > zero ? first.numerator / first.denominator : nil
    var pri = second.denominator > zero ? second.numerator / second.denominator : nil
    var isMoving = true
    while isMoving {
      (first, second) = (nothing, nothing)
      let ratios = (consistency ?? 0, pri ?? 0)
      for item in cases {
        add(choose(item, ratios.0, .consistency), item.weight, to: &first)
        add(choose(item, ratios.1, .pri), item.weight, to: &second)
      }
      isMoving = improve(&consistency, first, zero)
      isMoving = improve(&pri, second, zero) || isMoving
    }
    return (consistency.map { min(max($0, 0), 1) }, pri.map { min(max($0, 0), 1) })
  }

  @inline(__always)
  private static func add(_ share: RatioShare, _ weight: Int, to sum: inout RatioShare) {
    sum.numerator += Double(weight) * share.numerator
    sum.denominator += Double(weight) * share.denominator
  }

  private static func improve(_ ratio: inout Double?, _ sum: RatioShare, _ zero: Double) -> Bool {
    guard let old = ratio, sum.denominator > zero else { return false }
    let next = sum.numerator / sum.denominator
    guard abs(next - old) > 1e-12 else { return false }
    ratio = next
    return true
  }
}
