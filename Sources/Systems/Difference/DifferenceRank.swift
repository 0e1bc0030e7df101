/// Where a figure of a chosen set stands among all sets of its size.
public struct DifferenceRank: Hashable, Sendable {
  /// The figure, in billionths (``DistanceUnit``).
  public let value: Int
  /// The share of sets with a smaller figure, in [0, 1].
  public let shareSmaller: Double
  /// The share of sets with a smaller or the same figure, in [0, 1].
  public let shareAtMost: Double
  /// How many sets the shares rest on: all of them, or a sample.
  public let sets: Int
  /// Whether these are all sets.
  public let isExact: Bool

  /// The standard error of `shareSmaller`, √(p(1 − p) / n); 0 for all sets.
  ///
  /// With p = 0 or 1 in a sample it is taken at p = 1/(2n), because no sample of n can tell such a p from 0 or 1.
  public var standardError: Double {
    guard !isExact, sets > 0 else { return 0 }
    let least = 1 / (2 * Double(sets))
    let share = min(1 - least, max(least, shareSmaller))
    return (share * (1 - share) / Double(sets)).squareRoot()
  }

  init(value: Int, smaller: Int, atMost: Int, sets: Int, isExact: Bool) {
    self.value = value
    shareSmaller = Double(smaller) / Double(sets)
    shareAtMost = Double(atMost) / Double(sets)
    self.sets = sets
    self.isExact = isExact
  }
}
