/// A gap between two neighbouring raw values: a place where a threshold separates cases, and where moving it changes nothing.
///
/// Gaps say where a threshold is harmless, not where it belongs. What a concept means is said by theory and knowledge of cases; a gap helps only to choose
/// among numbers that both would accept.
public struct RawGap: Hashable, Sendable {
  /// The raw value below the gap.
  public let lower: Double
  /// The raw value above it.
  public let upper: Double
  /// How many cases lie at or below the lower value.
  public let casesBelow: Int
  /// How many cases lie at or above the upper value.
  public let casesAbove: Int

  /// How wide it is.
  public var width: Double { upper - lower }
  /// Its middle.
  public var middle: Double { lower + (upper - lower) / 2 }

  /// The gaps of raw values, the widest first.
  ///
  /// - Parameter numbers: The known raw values.
  /// - Returns: One gap for each pair of neighbouring values that differ; gaps of one width by place.
  public static func gaps(in numbers: [Double]) -> [RawGap] {
    let sorted = numbers.sorted()
    return sorted.indices.dropFirst().filter { sorted[$0 - 1] < sorted[$0] }.map { index in
      RawGap(lower: sorted[index - 1], upper: sorted[index], casesBelow: index, casesAbove: sorted.count - index)
    }.sorted { ($1.width, $0.lower) < ($0.width, $1.lower) }
  }
}
