extension Proportion {
  /// The equal-tailed credible interval under Jeffreys' prior, Beta(½, ½).
  ///
  /// With α = 1 − level: B(α/2; k+½, n−k+½) and B(1−α/2; k+½, n−k+½), where B(q; a, b) is the q-quantile of the beta
  /// distribution with shapes a and b. 4 of 4 give a lower end of 0.56 at 95 %.
  ///
  /// - Parameter level: The credible level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The interval. Its coverage is close to the level on average over shares, and below it for some.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// At k = 0 and k = n it leaves out the observed share: no share is certain under the posterior. Brown, Cai and DasGupta set
  /// these ends to 0 and 1 to mend the coverage; here they stay the quantiles, so that the interval is what it says. At levels
  /// close to 0 the interval shrinks to the posterior median.
  ///
  /// Brown, L. D., Cai, T. T., and DasGupta, A. (2001). Interval estimation for a binomial proportion. *Statistical
  /// Science* 16(2), 101–133. doi:10.1214/ss/1009213286
  public func jeffreys(level: Double) throws(StatisticsError) -> Interval {
    jeffreys(at: try ConfidenceLevel(level))
  }

  /// The equal-tailed credible interval under the uniform prior, Beta(1, 1).
  ///
  /// With α = 1 − level: B(α/2; k+1, n−k+1) and B(1−α/2; k+1, n−k+1), where B(q; a, b) is the q-quantile of the beta
  /// distribution with shapes a and b. 4 of 4 give a lower end of 0.48 at 95 %.
  ///
  /// - Parameter level: The credible level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The interval.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// At k = 0 and k = n it leaves out the observed share, as in ``jeffreys(level:)``. At levels close to 0 the interval
  /// shrinks to the posterior median.
  ///
  /// Bayes, T. (1763). An essay towards solving a problem in the doctrine of chances. *Philosophical Transactions of the
  /// Royal Society* 53, 370–418. doi:10.1098/rstl.1763.0053
  public func uniform(level: Double) throws(StatisticsError) -> Interval {
    uniform(at: try ConfidenceLevel(level))
  }

  func jeffreys(at level: ConfidenceLevel) -> Interval {
    credible(priorShape: 0.5, tail: level.twoSidedTail)
  }

  func uniform(at level: ConfidenceLevel) -> Interval {
    credible(priorShape: 1, tail: level.twoSidedTail)
  }

  private func credible(priorShape: Double, tail: Double) -> Interval {
    let alpha = Double(successes) + priorShape
    let beta = Double(failures) + priorShape
    let lower = quantile(alpha: alpha, beta: beta, of: .lower, cuttingOff: tail)
    let upper = quantile(alpha: alpha, beta: beta, of: .upper, cuttingOff: tail)
    // At levels close to 0 both are the posterior median, and rounding may put them in the wrong order.
    return Interval(lower: lower, upper: max(lower, upper))
  }

  /// A quantile of a beta distribution whose shapes stay in the range where GSL has a value.
  ///
  /// - Parameters:
  ///   - alpha: The first shape, from ½ to ``largestTrials`` + 1.
  ///   - beta: The second shape, from ½ to ``largestTrials`` + 1.
  ///   - tail: The side on which the probability lies.
  ///   - probability: The probability to cut off, in (0, 1).
  /// - Returns: The quantile, in [0, 1].
  func quantile(alpha: Double, beta: Double, of tail: Tail, cuttingOff probability: Double) -> Double {
    guard let value = BetaDistribution(alpha: alpha, beta: beta).quantile(of: tail, cuttingOff: probability) else {
      preconditionFailure("The beta distribution has values up to \(Self.largestTrials) trials.")
    }
    return value
  }
}
