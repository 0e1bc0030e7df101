import Statistics

/// The direct method with three anchors and straight lines between them, or their powers.
///
/// With t = (x − e) / (c − e) below the crossover and t = (i − x) / (i − c) above it: m(x) = t^b / 2 below, 1 − t^a / 2 above, 0 beyond the
/// exclusion e, 1 beyond the inclusion i. So m(e) = 0, m(c) = ½ and m(i) = 1. The powers b and a are 1 for straight lines; a power above 1 moves
/// memberships towards 0 below the crossover and towards 1 above it, one below 1 towards ½. For i < c < e the set falls with the raw value.
///
/// Duşa, A. (2019). *QCA with R: A Comprehensive Resource*. Springer, ch. 4.
public struct LinearCalibration: Hashable, Sendable, MonotoneFunction {
  /// The anchors.
  public let anchors: Anchors
  /// The power below the crossover, b > 0.
  public let below: Double
  /// The power above the crossover, a > 0.
  public let above: Double

  /// A calibration.
  ///
  /// - Parameters:
  ///   - anchors: The anchors.
  ///   - below: b, above 0.
  ///   - above: a, above 0.
  /// - Throws: `CalibrationError` for a power that is not finite or not above 0.
  public init(_ anchors: Anchors, below: Double = 1, above: Double = 1) throws(CalibrationError) {
    for (name, power) in [("below", below), ("above", above)] {
      guard power.isFinite else { throw .notFinite("power \(name) the crossover", power) }
      guard power > 0 else { throw .powerOutOfRange(name, power) }
    }
    self.anchors = anchors
    self.below = below
    self.above = above
  }

  /// A fuzzy set.
  public var kind: SetKind { .fuzzy }

  /// The membership m(x).
  public func value(at raw: Double) -> Double {
    let position = Swift.max(-1, Swift.min(1, anchors.position(of: raw)))
    return position < 0
      ? Logistic.power(1 + position, below) / 2
      : 1 - Logistic.power(1 - position, above) / 2
  }
}
