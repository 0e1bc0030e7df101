/// A calibration that is not defined, or raw values that it does not take.
public enum CalibrationError: Error, Hashable, Sendable {
  /// A number of anchors that is neither three nor six.
  case anchorCount(Int)
  /// An anchor, threshold or power that is not finite.
  case notFinite(String, Double)
  /// Two anchors that must differ are equal.
  case equalAnchors(String, String, Double)
  /// The crossover does not lie between the two other anchors.
  case crossoverNotBetween(exclusion: Double, crossover: Double, inclusion: Double)
  /// Six anchors in an order that makes no bell.
  case bellOrder([Double])
  /// A membership at the inclusion anchor outside (0.5, 1).
  case anchorMembershipOutOfRange(Double)
  /// Log odds at the inclusion anchor that are not above 0.
  case logOddsOutOfRange(Double)
  /// A power that is not above 0.
  case powerOutOfRange(String, Double)
  /// A number of thresholds that the method does not take.
  case thresholdCount(method: String, count: Int, allowed: ClosedRange<Int>)
  /// Thresholds that do not increase.
  case thresholdsNotIncreasing([Double])
  /// Preliminary grades that are not one more than thresholds.
  case gradeCount(Int, thresholds: Int)
  /// Preliminary grades that do not increase, or that lie outside [0, 1].
  case gradesNotIncreasing([Double])
  /// A raw value that is no number.
  case notANumber(column: String, caseIndex: Int, text: String)
  /// A raw value for which the method has no membership.
  case outOfDomain(column: String, caseIndex: Int, value: Double, method: String, smallest: Double)
  /// Fewer different raw values than the method needs.
  case tooFewValues(column: String, count: Int, needed: Int)
  /// Raw values whose grades no regression can follow.
  case noFit(column: String)
  /// All known raw values lie on the lowest answer.
  case onlyLowest(column: String, lowest: Double)
  /// A raw value that has no degree.
  case noDegree(column: String, caseIndex: Int, text: String, known: [String])
  /// A raw value with two degrees.
  case twoDegrees(String)
  /// No degree at all.
  case noDegrees
  /// Something that the method does not use.
  case notUsed(String, by: String)
  /// A degree that the scale does not have.
  case degreeNotInScale(String, scale: String)
}

extension CalibrationError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
