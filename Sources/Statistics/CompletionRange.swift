/// The smallest and the largest value of a figure over all completions of what is not known.
public struct CompletionRange: Codable, Hashable, Sendable {
  /// The smallest value.
  public let min: Double
  /// The largest value.
  public let max: Double

  /// A range.
  public init(min: Double, max: Double) {
    self.min = min
    self.max = max
  }

  /// The range of values; `nil` for none.
  init?(_ values: some Sequence<Double>) {
    var ends: (min: Double, max: Double)?
    for value in values { ends = ends.map { (Swift.min($0.min, value), Swift.max($0.max, value)) } ?? (value, value) }
    guard let ends else { return nil }
    self.init(min: ends.min, max: ends.max)
  }
}
