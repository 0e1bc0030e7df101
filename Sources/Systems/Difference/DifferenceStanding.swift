import Combinatorics
public import Membership

/// Where a chosen set stands among all sets of its size, with ranges where cells are unknown.
///
/// The figures are those of ``CertificateOfDifference``. Where distances are ranges, a set is *certainly* less different when its largest possible figure is smaller than the
/// chosen set's smallest, and *may* be so when its smallest possible figure is smaller than the chosen set's largest. The shares run from the one to
/// the other: never too narrow, and perhaps too wide, because sets that share a cell are treated as if they did not.
public struct DifferenceStanding: Hashable, Sendable {
  /// One figure of the chosen set and its place.
  public struct Figure: Hashable, Sendable {
    /// The figure.
    public let value: DistanceRange
    /// The share of sets with a smaller one.
    public let shareSmaller: Bounds
    /// The share of sets with a smaller or the same one.
    public let shareAtMost: Bounds
    /// The standard error of `shareSmaller`, the larger one of its two ends; 0 where all sets were counted.
    public let standardError: Double
    /// How many sets the shares rest on.
    public let sets: Int
    /// Whether these are all.
    public let isExact: Bool
  }

  /// The block's id; `nil` for all blocks together.
  public let block: String?
  /// The distance of the two nearest cases.
  public let smallest: Figure
  /// The mean distance.
  public let mean: Figure

  /// Up to so many distances are kept; beyond, sets are drawn and distances worked out as they are needed.
  public static let keptDistances = 20_000_000

  /// Places a set, over all blocks and, where there are several, in each.
  ///
  /// - Parameters:
  ///   - chosen: The chosen cases, by index, at least two and not all.
  ///   - distances: The cases.
  ///   - measure: How distances are added.
  ///   - effort: How much to count.
  ///   - keeping: Up to so many distances are kept in memory; beyond, nothing is counted exactly.
  /// - Returns: The standing over all blocks, then one per block.
  /// - Throws: `SystemsError` for a set of fewer than two cases or of all.
  public static func of(
    _ chosen: [Int], in distances: ProfileDistances, _ measure: DistanceMeasure, _ effort: CertificateOfDifference.Effort,
    keeping: Int = DifferenceStanding.keptDistances
  ) throws(SystemsError) -> [DifferenceStanding] {
    guard chosen.count >= 2 else { throw .setTooSmall(chosen.count) }
    guard chosen.count < distances.count else { throw .setOfAll(distances.count) }
    let scopes: [Int?] = [nil] + (distances.blocks.count > 1 ? distances.blocks.indices.map { $0 } : [])
    let needed = distances.count.multipliedReportingOverflow(by: distances.count * (scopes.count + 1))
    guard !needed.overflow, needed.partialValue <= keeping else { return drawn(chosen, distances, scopes, measure, effort) }
    let low = distances.matrices(measure, .min)
    let high = distances.matrices(measure, .max)
    var standings: [DifferenceStanding] = []
    for scope in scopes {
      let ends = scope.map { (low.byBlock[$0], high.byBlock[$0]) } ?? (low.total, high.total)
      let least = try CertificateOfDifference(chosen, valuedBy: ends.0, in: ends.1, effort)
      let most = ends.0 == ends.1 ? least : try CertificateOfDifference(chosen, valuedBy: ends.1, in: ends.0, effort)
      standings.append(
        DifferenceStanding(
          block: scope.map { distances.blocks[$0].block }, smallest: Figure(least.smallest, most.smallest),
          mean: Figure(least.mean, most.mean)))
    }
    return standings
  }

  /// The same from a sample of sets, without a matrix.
  private static func drawn(
    _ chosen: [Int], _ distances: ProfileDistances, _ scopes: [Int?], _ measure: DistanceMeasure,
    _ effort: CertificateOfDifference.Effort
  ) -> [DifferenceStanding] {
    let sample = SetSample(size: chosen.count, of: distances.count, draws: max(1, effort.draws), seed: effort.seed)
    let pairs = chosen.count * (chosen.count - 1) / 2
    return scopes.map { scope in
      func range(_ first: Int, _ second: Int) -> DistanceRange {
        guard let scope else { return distances.total(first, second, measure) }
        return distances.distance(ofBlock: scope, sum: distances.sum(ofBlock: scope, first, second), measure)
      }
      let own = chosen.indices.flatMap { i in chosen[(i + 1)...].map { range(chosen[i], $0) } }
      let low = sample.ranks(smallest: own.map(\.min).min() ?? 0, total: own.reduce(0) { $0 + $1.min }) { range($0, $1).max }
      let high = sample.ranks(smallest: own.map(\.max).min() ?? 0, total: own.reduce(0) { $0 + $1.max }) { range($0, $1).min }
      func mean(_ rank: DifferenceRank) -> DifferenceRank { rank.with(value: (2 * rank.value + pairs) / (2 * pairs)) }
      return DifferenceStanding(
        block: scope.map { distances.blocks[$0].block }, smallest: Figure(low.smallest, high.smallest),
        mean: Figure(mean(low.total), mean(high.total)))
    }
  }
}

extension DifferenceStanding.Figure {
  /// A figure from its rank at either end.
  ///
  /// - Parameters:
  ///   - low: The chosen set's smallest possible figure among the largest of the others.
  ///   - high: Its largest possible figure among the smallest of the others.
  init(_ low: DifferenceRank, _ high: DifferenceRank) {
    value = DistanceRange(min: low.value, max: high.value)
    // No set is less different than itself, and each is at most as different: the ends of the chosen set's own range are no comparison.
    let own = low.isExact && !value.isKnown ? 1 / Double(low.sets) : 0
    shareSmaller = Bounds(min: low.shareSmaller, max: max(low.shareSmaller, high.shareSmaller - own))
    shareAtMost = Bounds(min: low.shareAtMost + own, max: max(low.shareAtMost + own, high.shareAtMost))
    standardError = max(low.standardError, high.standardError)
    sets = low.sets
    isExact = low.isExact
  }
}
