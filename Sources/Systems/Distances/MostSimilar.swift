public import Membership

/// Which of several candidates is nearest, as far as ranges decide it.
public enum MostSimilar {
  /// The candidates that may be nearest.
  ///
  /// A candidate stays while its smallest distance does not exceed the smallest of all largest distances.
  ///
  /// Each distance is taken to move within its bounds whatever the others do. Where distances share what is not known, as those of one
  /// profile to several others do, the list may be too long; it is never too short.
  ///
  /// - Parameter distances: The distance to each candidate.
  /// - Returns: One candidate where the ranges decide it, several where they don't; sorted by smallest distance, then by id.
  public static func candidates(_ distances: [String: Bounds]) -> [String] {
    guard let reach = distances.values.map(\.max).min() else { return [] }
    return distances.filter { $0.value.min <= reach }
      .sorted { ($0.value.min, $0.value.max, $0.key) < ($1.value.min, $1.value.max, $1.key) }
      .map(\.key)
  }
}
