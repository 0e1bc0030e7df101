extension Proportion {
  /// The score interval of Wilson, without continuity correction.
  ///
  /// (k + z²/2 ∓ z √(k(n−k)/n + z²/4)) / (n + z²), where z is the quantile of the standard normal distribution that is
  /// exceeded with probability (1 − level)/2. These are the shares that a score test at this level does not reject.
  ///
  /// - Parameter level: The confidence level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The interval. It is an approximation: its coverage is close to the level on average, and below it for
  ///   some shares.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// The lower bound is exactly 0 at k = 0 and the upper bound exactly 1 at k = n, which is what the formula gives
  /// before rounding.
  ///
  /// Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. *Journal of the
  /// American Statistical Association* 22(158), 209–212. doi:10.1080/01621459.1927.10502953
  public func wilson(level: Double) throws(StatisticsError) -> Interval {
    wilson(at: try ConfidenceLevel(level))
  }

  func wilson(at level: ConfidenceLevel) -> Interval {
    guard let z = NormalDistribution.upperQuantile(cuttingOff: level.twoSidedTail) else {
      preconditionFailure("The normal distribution has a quantile for every probability between 0 and 1.")
    }
    let k = Double(successes)
    let n = Double(trials)
    let centre = k + z * z / 2
    let reach = z * (k * Double(failures) / n + z * z / 4).squareRoot()
    return Interval(
      lower: successes == 0 ? 0 : (centre - reach) / (n + z * z),
      upper: failures == 0 ? 1 : (centre + reach) / (n + z * z))
  }
}
