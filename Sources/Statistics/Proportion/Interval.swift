/// A closed interval of values compatible with what was observed.
///
/// An interval of a proportion lies in [0, 1]; it says nothing without its level and its ``SamplingAssumption``.
public struct Interval: Codable, Hashable, Sendable {
  /// The smallest value of the interval.
  public let lower: Double
  /// The largest value of the interval.
  public let upper: Double

  init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
