/// The whole numbers in which distances are added and compared.
///
/// One variable on which two cases differ wholly counts ``one``. Counts of dichotomous variables are therefore exact, and a share of a graded
/// or numeric variable is rounded once, to a billionth: the only tolerance in comparisons of systems. After that, two distances
/// are equal or they are not, whatever the order of cases, variables and blocks.
public enum DistanceUnit {
  /// The distance of two cases that differ wholly on one variable.
  public static let one = 1_000_000_000

  /// A distance as a whole number.
  ///
  /// - Parameter distance: A distance in variables, at least 0.
  /// - Returns: The number of billionths, rounded to the nearest.
  public static func whole(_ distance: Double) -> Int { Int((distance * Double(one)).rounded()) }

  /// A whole number as a distance in variables.
  public static func decimal(_ distance: Int) -> Double { Double(distance) / Double(one) }
}

/// The smallest and the largest distance over all completions of what is not known, in billionths (``DistanceUnit``).
public struct DistanceRange: Hashable, Sendable {
  /// The smallest.
  public var min: Int
  /// The largest.
  public var max: Int

  /// A range.
  public init(min: Int, max: Int) {
    self.min = min
    self.max = max
  }

  /// No distance.
  public static let zero = DistanceRange(min: 0, max: 0)

  /// Whether nothing that is not known bears on it.
  public var isKnown: Bool { min == max }

  static func + (left: DistanceRange, right: DistanceRange) -> DistanceRange {
    DistanceRange(min: left.min + right.min, max: left.max + right.max)
  }

  /// The range divided by a count, rounded to the nearest billionth.
  func divided(by count: Int) -> DistanceRange {
    DistanceRange(min: (2 * min + count) / (2 * count), max: (2 * max + count) / (2 * count))
  }
}
