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

  /// The largest value; `nil` where no completion gives the figure one.
  static func largest(_ figure: Figure, _ cases: [RowCase]) -> Double? {
    optimum(cases, start: { share(figure, $0.high, $0.outcomeHigh) }) { item, ratio in
      let best = share(figure, item.best, item.outcomeHigh)
      return item.canVanish && best.numerator - ratio * best.denominator < 0 ? RatioShare(numerator: 0, denominator: 0) : best
    }
  }

  /// The smallest value; `nil` where no completion gives the figure one.
  static func smallest(_ figure: Figure, _ cases: [RowCase]) -> Double? {
    optimum(cases, start: { share(figure, $0.high, $0.outcomeLow) }) { item, ratio in
      let high = share(figure, item.high, item.outcomeLow)
      let low = share(figure, item.low, item.outcomeLow)
      let (atHigh, atLow) = (high.numerator - ratio * high.denominator, low.numerator - ratio * low.denominator)
      let least = atLow < atHigh ? low : high
      return item.canVanish && min(atLow, atHigh) > 0 ? RatioShare(numerator: 0, denominator: 0) : least
    }
  }

  /// The smallest denominator over all completions.
  static func leastDenominator(_ figure: Figure, _ cases: [RowCase]) -> Double {
    var sum = 0.0
    for item in cases where !item.canVanish {
      // x − min(x, y, 1 − y) is least at the smallest x, with y as near to ½ as it can be.
      let (low, high) = (item.outcomeLow, item.outcomeHigh)
      let middle = item.isOutcomeDiscrete ? (abs(low - 0.5) < abs(high - 0.5) ? low : high) : min(max(0.5, low), high)
      sum += Double(item.weight) * share(figure, item.low, middle).denominator
    }
    return sum
  }

  @inline(__always)
  private static func optimum(
    _ cases: [RowCase], start: (RowCase) -> RatioShare, choose: (RowCase, Double) -> RatioShare
  ) -> Double? {
    func sum(_ share: (RowCase) -> RatioShare) -> RatioShare {
      var total = RatioShare(numerator: 0, denominator: 0)
      for item in cases {
        let part = share(item)
        total.numerator += Double(item.weight) * part.numerator
        total.denominator += Double(item.weight) * part.denominator
      }
      return total
    }
    let zero = 1e-12 * Double(max(cases.count, 1))
    var total = sum(start)
    guard total.denominator > zero else { return nil }
    var ratio = total.numerator / total.denominator
    while true {
      total = sum { choose($0, ratio) }
      guard total.denominator > zero else { break }
      let next = total.numerator / total.denominator
      guard abs(next - ratio) > 1e-12 else { break }
      ratio = next
    }
    return min(max(ratio, 0), 1)
  }
}
