/// The smallest and the largest value of a figure over all completions of what is not known.
public struct Bounds: Hashable, Codable, Sendable {
  /// The smallest value.
  public var min: Double
  /// The largest value.
  public var max: Double
  /// Whether the figure has no value in some completion.
  public var mayBeUndefined: Bool

  /// Bounds.
  public init(min: Double, max: Double, mayBeUndefined: Bool = false) {
    self.min = min
    self.max = max
    self.mayBeUndefined = mayBeUndefined
  }

  enum CodingKeys: String, CodingKey {
    case min, max
    case mayBeUndefined = "may_be_undefined"
  }

  /// The mean of figures that do not depend on one another; `nil` for none.
  public static func mean(_ bounds: [Bounds]) -> Bounds? {
    guard !bounds.isEmpty else { return nil }
    let count = Double(bounds.count)
    return Bounds(
      min: bounds.reduce(0) { $0 + $1.min } / count, max: bounds.reduce(0) { $0 + $1.max } / count,
      mayBeUndefined: bounds.contains(where: \.mayBeUndefined))
  }
}
