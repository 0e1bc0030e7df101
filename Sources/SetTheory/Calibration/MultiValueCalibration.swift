/// A multi-value condition by cut points.
///
/// The level of a raw value is the number of cut points it reaches, |{j : t_j ≤ x}|: 0 below the first, 1 from the first on, and so on. R's QCA cuts in the
/// same way.
///
/// Cronqvist, L., Berg-Schlosser, D. (2009). Multi-value QCA (mvQCA). In Rihoux, Ragin (eds.), *Configurational Comparative Methods*, Sage.
public struct MultiValueCalibration: Hashable, Sendable, MonotoneFunction {
  /// The cut points, increasing.
  public let cutPoints: [Double]

  /// A calibration.
  ///
  /// - Parameter cutPoints: One to fifteen numbers that increase.
  /// - Throws: `CalibrationError` for another number of cut points, cut points that are not finite or do not increase.
  public init(cutPoints: [Double]) throws(CalibrationError) {
    try Thresholds.check(cutPoints, method: "multi-value", allowed: 1...(SetKind.mostLevels - 1))
    self.cutPoints = cutPoints
  }

  /// A multi-value condition with one level more than cut points.
  public var kind: SetKind { .multiValue(levels: cutPoints.count + 1) }

  /// The level.
  public func value(at raw: Double) -> Double { Double(cutPoints.count { $0 <= raw }) }
}
