/// A confidence level that is known to lie strictly between 0 and 1.
struct ConfidenceLevel {
  /// 95 %, the level of summaries.
  static let ninetyFive = ConfidenceLevel(unchecked: 0.95)

  /// The level as a share.
  let share: Double

  /// The probability left out on one side by a one-sided bound.
  var oneSidedTail: Double { 1 - share }

  /// The probability left out on each side by an equal-tailed interval.
  var twoSidedTail: Double { (1 - share) / 2 }

  /// Checks a level given by a caller.
  ///
  /// - Parameter share: The level as a share.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)`` unless 0 < share < 1; NaN is refused too.
  init(_ share: Double) throws(StatisticsError) {
    guard 0 < share, share < 1 else { throw .levelOutOfRange(share) }
    self.share = share
  }

  private init(unchecked share: Double) {
    self.share = share
  }
}
