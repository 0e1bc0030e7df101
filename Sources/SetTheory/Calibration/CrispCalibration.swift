/// A crisp set by a threshold, or between two.
///
/// With one threshold t: in from t on, m(x) = 1 for x ≥ t. With two: in from the first to below the second, m(x) = 1 for t1 ≤ x < t2. A set that falls with
/// the raw value is the complement: below t, or below t1 and from t2 on. R's QCA cuts in the same way, a value on a threshold belonging to the upper side.
///
/// Rihoux, B., De Meur, G. (2009). Crisp-set qualitative comparative analysis. In Rihoux, Ragin (eds.), *Configurational Comparative Methods*, Sage.
public struct CrispCalibration: Hashable, Sendable, MembershipFunction {
  /// The thresholds, one or two.
  public let thresholds: [Double]
  /// Whether the low end lies in the set.
  public let isDecreasing: Bool

  /// A calibration.
  ///
  /// - Parameters:
  ///   - thresholds: One number, or two that increase.
  ///   - isDecreasing: Whether the low end (with two thresholds, what is not between them) lies in the set.
  /// - Throws: `CalibrationError` for another number of thresholds, thresholds that are not finite or do not increase.
  public init(thresholds: [Double], isDecreasing: Bool = false) throws(CalibrationError) {
    try Thresholds.check(thresholds, method: "crisp", allowed: 1...2)
    self.thresholds = thresholds
    self.isDecreasing = isDecreasing
  }

  /// A crisp set.
  public var kind: SetKind { .crisp }

  /// Whether the case is in: 1 or 0.
  public func value(at raw: Double) -> Double {
    let isInside = raw >= thresholds[0] && (thresholds.count == 1 || raw < thresholds[1])
    return isInside != isDecreasing ? 1 : 0
  }

  /// 0 to 1 where the range reaches over a threshold, otherwise the one value.
  public func values(over range: ClosedRange<Double>) -> ClosedRange<Double> {
    // Membership is constant between thresholds and takes the upper side's value on one, so these places show every value.
    let places = [range.lowerBound, range.upperBound] + thresholds.filter(range.contains)
    let values = places.map { value(at: $0) }
    return (values.min() ?? 0)...(values.max() ?? 1)
  }
}

/// Thresholds that cut raw values into classes.
enum Thresholds {
  static func check(_ values: [Double], method: String, allowed: ClosedRange<Int>) throws(CalibrationError) {
    guard allowed.contains(values.count) else { throw .thresholdCount(method: method, count: values.count, allowed: allowed) }
    for value in values where !value.isFinite { throw .notFinite("threshold", value) }
    for (first, second) in zip(values, values.dropFirst()) where first >= second { throw .thresholdsNotIncreasing(values) }
  }
}
