/// The binomial distribution by enumeration, independent of the beta distribution that the intervals come from.
struct BinomialEnumeration {
  /// The probability of each number of successes, 0 to n.
  let probabilities: [Double]

  /// Enumerates the distribution for 0 < share < 1.
  ///
  /// From the most probable number outwards by ratios of neighbours, then divided by the total, so that nothing
  /// overflows and no factorial is needed.
  init(trials: Int, share: Double) {
    let mode = min(trials, Int(Double(trials + 1) * share))
    var weights = [Double](repeating: 0, count: trials + 1)
    weights[mode] = 1
    let odds = share / (1 - share)
    for k in stride(from: mode, to: trials, by: 1) {
      weights[k + 1] = weights[k] * Double(trials - k) / Double(k + 1) * odds
    }
    for k in stride(from: mode, to: 0, by: -1) {
      weights[k - 1] = weights[k] * Double(k) / Double(trials - k + 1) / odds
    }
    let total = weights.reduce(0, +)
    probabilities = weights.map { $0 / total }
  }

  /// The probability of so many successes or more.
  func atLeast(_ successes: Int) -> Double { probabilities[successes...].reversed().reduce(0, +) }

  /// The probability of so many successes or fewer.
  func atMost(_ successes: Int) -> Double { probabilities[...successes].reduce(0, +) }
}
