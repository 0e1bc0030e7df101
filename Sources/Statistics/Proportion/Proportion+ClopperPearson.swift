extension Proportion {
  /// The exact interval of Clopper and Pearson.
  ///
  /// With α = 1 − level, the lower bound is the share p at which k or more successes have probability α/2, and the upper
  /// bound the share at which k or fewer have: B(α/2; k, n−k+1) and B(1−α/2; k+1, n−k), where B(q; a, b) is the
  /// q-quantile of the beta distribution with shapes a and b.
  ///
  /// - Parameter level: The confidence level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The interval. It covers the true share with at least this probability at every n, usually with more.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// The lower bound is 0 at k = 0 and the upper bound 1 at k = n.
  ///
  /// Clopper, C. J., and Pearson, E. S. (1934). The use of confidence or fiducial limits illustrated in the case of the
  /// binomial. *Biometrika* 26(4), 404–413. doi:10.1093/biomet/26.4.404
  public func clopperPearson(level: Double) throws(StatisticsError) -> Interval {
    clopperPearson(at: try ConfidenceLevel(level))
  }

  /// The exact one-sided lower bound: the share is at least this, with the given confidence.
  ///
  /// The share p at which k or more successes have probability 1 − level: B(1−level; k, n−k+1). For k = n this is
  /// (1−level)^(1/n), so 4 of 4 give 0.473 at 95 %.
  ///
  /// - Parameter level: The confidence level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The bound, 0 at k = 0. It equals the lower end of ``clopperPearson(level:)`` at level 1 − 2(1−level).
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// Clopper and Pearson (1934), as ``clopperPearson(level:)``.
  public func clopperPearsonLowerBound(level: Double) throws(StatisticsError) -> Double {
    exactLowerBound(tail: try ConfidenceLevel(level).oneSidedTail)
  }

  /// The exact one-sided upper bound: the share is at most this, with the given confidence.
  ///
  /// The share p at which k or fewer successes have probability 1 − level: B(level; k+1, n−k). For k = 0 this is
  /// 1 − (1−level)^(1/n).
  ///
  /// - Parameter level: The confidence level as a share, 0 < level < 1, such as 0.95.
  /// - Returns: The bound, 1 at k = n. It equals the upper end of ``clopperPearson(level:)`` at level 1 − 2(1−level).
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  ///
  /// Clopper and Pearson (1934), as ``clopperPearson(level:)``.
  public func clopperPearsonUpperBound(level: Double) throws(StatisticsError) -> Double {
    exactUpperBound(tail: try ConfidenceLevel(level).oneSidedTail)
  }

  func clopperPearson(at level: ConfidenceLevel) -> Interval {
    Interval(lower: exactLowerBound(tail: level.twoSidedTail), upper: exactUpperBound(tail: level.twoSidedTail))
  }

  func exactLowerBound(tail: Double) -> Double {
    successes == 0
      ? 0 : quantile(alpha: Double(successes), beta: Double(failures + 1), of: .lower, cuttingOff: tail)
  }

  func exactUpperBound(tail: Double) -> Double {
    failures == 0
      ? 1 : quantile(alpha: Double(successes + 1), beta: Double(failures), of: .upper, cuttingOff: tail)
  }
}
