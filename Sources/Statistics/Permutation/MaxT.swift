/// The permutation test of many associations at once, with the largest statistic of the whole search as yardstick.
///
/// For a candidate with memberships x and the outcome y of N cases, T = r √(N − 1) with Pearson's correlation r: the sum Σ xᵢ yᵢ less its mean over all
/// arrangements of y, in standard deviations over them. p is the share of arrangements of y in which the candidate's T is at least the
/// observed one; for crisp sets this is Fisher's one-sided p. The adjusted p is the share in which **the largest T of all candidates**
/// is: each arrangement searches all candidates anew, as the analyst did. If the outcome is independent of everything, the smallest adjusted p
/// falls to α or below with a probability of at most α, however many candidates there are and however they depend on one another.
///
/// Westfall, P. H., Young, S. S. (1993). *Resampling-Based Multiple Testing*. Wiley, ch. 2. For QCA: Braumoeller, B. F. (2015). Guarding against false
/// positives in qualitative comparative analysis. *Political Analysis* 23(4), 471–487, who adjusts the terms of a solution once it is chosen.
public struct MaxT: Hashable, Sendable {
  /// A candidate's figures.
  public struct Candidate: Codable, Hashable, Sendable {
    /// T, in standard deviations; positive where the candidate goes with the outcome.
    public let statistic: Double
    /// The share of arrangements in which this candidate's T is at least so large.
    public let p: Double
    /// The share of arrangements in which the largest T of all candidates is.
    public let adjustedP: Double

    private enum CodingKeys: String, CodingKey {
      case statistic, p
      case adjustedP = "adjusted_p"
    }
  }

  /// The largest number of candidates.
  public static let mostCandidates = 1_000_000

  /// The candidates in the order they were given; `nil` for one that does not vary over the cases.
  public let candidates: [Candidate?]
  /// How many arrangements were looked at.
  public let count: PermutationCount
  /// The smallest adjusted p that any arrangement of this outcome could have had; `nil` where no candidate varies.
  ///
  /// Where it is above a level, no pattern in these cases could have been found at that level. In a sample it is an estimate.
  public let smallestAdjusted: Double?

  /// Tests candidates.
  ///
  /// - Parameters:
  ///   - candidates: The memberships of each candidate, one value per case.
  ///   - outcome: The outcome, one value per case.
  ///   - effort: How much work the test may do.
  /// - Throws: ``StatisticsError/lengthMismatch(_:_:)``, ``StatisticsError/notFinite(_:)``, ``StatisticsError/tooFewCases(_:)``,
  ///   ``StatisticsError/tooManyCandidates(_:largest:)``.
  ///
  /// Where the outcome does not vary, no candidate has figures. Time grows with candidates × arrangements; give candidates with equal memberships once.
  public init(candidates: [[Double]], outcome: [Double], effort: PermutationEffort) throws(StatisticsError) {
    guard !outcome.isEmpty else { throw .tooFewCases(0) }
    guard candidates.count <= Self.mostCandidates else { throw .tooManyCandidates(candidates.count, largest: Self.mostCandidates) }
    for values in candidates + [outcome] {
      guard values.count == outcome.count else { throw .lengthMismatch(values.count, outcome.count) }
      for value in values where !value.isFinite { throw .notFinite(value) }
    }
    let arrangements = Arrangements(of: outcome, effort: effort)
    count = arrangements.count
    let search = AssociationSearch(candidates, outcome: outcome)
    guard !search.isEmpty else {
      self.candidates = candidates.map { _ in nil }
      smallestAdjusted = nil
      return
    }
    let observed = search.statistics(outcome)
    var reached = [Int](repeating: 0, count: observed.count)
    var largest: [Double] = []
    var statistics = observed
    arrangements.forEach { outcome in
      search.statistics(outcome, into: &statistics)
      var most = -Double.infinity
      for index in statistics.indices {
        if Self.reaches(statistics[index], observed[index]) { reached[index] += 1 }
        if statistics[index] > most { most = statistics[index] }
      }
      largest.append(most)
    }
    largest.sort()
    let total = Double(count.examined)
    func share(_ statistic: Double) -> Double { Double(Self.count(of: largest, reaching: statistic)) / total }
    var figures = [Candidate?](repeating: nil, count: candidates.count)
    for (place, index) in search.places.enumerated() {
      figures[index] = Candidate(
        statistic: observed[place], p: Double(reached[place]) / total, adjustedP: share(observed[place]))
    }
    self.candidates = figures
    smallestAdjusted = largest.last.map(share)
  }

  /// Whether a statistic is at least another; sums in another order may differ in the last digits.
  private static func reaches(_ statistic: Double, _ observed: Double) -> Bool { statistic >= observed - 1e-9 }

  /// How many of sorted statistics reach another.
  private static func count(of sorted: [Double], reaching statistic: Double) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if reaches(sorted[middle], statistic) { high = middle } else { low = middle + 1 }
    }
    return sorted.count - low
  }
}
