public import Membership

/// Which pairs stay the most different, or most similar, under other cuts.
///
/// Under each choice of cuts (``CutAlternatives``) the cases are compared anew. A pair that is extreme under all choices does not owe it to where the numbers
/// were divided; one that is so under few does.
public struct ExtremesUnderCuts: Sendable {
  /// A pair that is extreme under some choice.
  public struct Pair: Hashable, Sendable {
    /// The index of the case whose id comes first.
    public let a: Int
    /// The index of the other case.
    public let b: Int
    /// The pair's zone.
    public let zone: OutcomeZone
    /// Whether it is extreme under the cuts that were chosen.
    public let own: SystemsComparison.Extremity
    /// The share of choices under which it certainly is, and under which it may be.
    public let share: Bounds
  }

  /// How many choices there are; `nil` where the number exceeds an `Int`.
  public let choiceCount: Int?
  /// How many were looked at; 0 where there are too many pairs.
  public let examined: Int
  /// Whether all were.
  public var isExhaustive: Bool { choiceCount == examined }
  /// The pairs, zone by zone: those that are extreme under the chosen cuts, then the others; the largest shares first.
  public let pairs: [Pair]

  /// With more pairs of cases, other cuts are not tried.
  public static let mostPairs = 2_000_000
  /// So many extreme pairs of a zone are followed under a choice.
  static let followed = 20_000
  /// So many pairs are compared over all choices, so that time stays bounded.
  static let work = 40_000_000

  /// Compares the cases under the choices.
  ///
  /// - Parameters:
  ///   - comparison: The comparison under the cuts that were chosen.
  ///   - profiles: The cases in the same order, undivided where a variable has another cut.
  ///   - blocks: Their blocks, with the scales of undivided numbers.
  ///   - alternatives: The cuts.
  ///   - outcomes: Where each case stands on the outcome.
  ///   - limit: How many choices are looked at; fewer where there are very many pairs, and none beyond ``mostPairs``.
  ///   - seed: The seed of the draw where there are more.
  /// - Returns: What the choices show; `nil` where no variable has another cut.
  /// - Throws: `SystemsError` for what cannot be compared.
  public static func of(
    _ comparison: SystemsComparison, _ profiles: [Profile], _ blocks: [ContextVariables], _ alternatives: CutAlternatives,
    outcomes: [Presence], limit: Int, seed: UInt64
  ) throws(SystemsError) -> ExtremesUnderCuts? {
    guard !alternatives.variables.isEmpty else { return nil }
    let count = comparison.zones.reduce(0) { $0 + $1.pairCount }
    guard count <= mostPairs, limit > 0 else { return ExtremesUnderCuts(choiceCount: alternatives.count, examined: 0, pairs: []) }
    var options = comparison.options
    options.listLimit = followed
    let choices = alternatives.choices(limit: min(limit, max(10, work / max(1, count))), seed: seed)
    var tallies = comparison.zones.map { Tally($0) }
    for choice in choices {
      let divided = alternatives.divide(choice, profiles, blocks)
      let other = SystemsComparison.run(
        try ProfileDistances(divided.profiles, blocks: divided.blocks), outcomes: outcomes, options)
      for index in tallies.indices {
        if let zone = other.zone(comparison.zones[index].zone) { tallies[index].add(zone) }
      }
    }
    return ExtremesUnderCuts(
      choiceCount: alternatives.count, examined: choices.count,
      pairs: tallies.flatMap { $0.pairs(of: choices.count, ids: comparison.ids) })
  }

  /// Under how many choices each pair of a zone is extreme.
  private struct Tally {
    let zone: OutcomeZone
    let own: [Place: SystemsComparison.Extremity]
    var counts: [Place: (certain: Int, possible: Int)]
    /// Under how many choices the list of extreme pairs was cut off, so that a pair that is not on it may be extreme.
    var cutOff = 0

    struct Place: Hashable {
      let a: Int
      let b: Int
    }

    init(_ zone: SystemsComparison.Zone) {
      self.zone = zone.zone
      let pairs = zone.extremePairs.map { (Place(a: $0.a, b: $0.b), $0.extremity) }
      own = Dictionary(pairs) { first, _ in first }
      counts = own.mapValues { _ in (0, 0) }
    }

    mutating func add(_ zone: SystemsComparison.Zone) {
      let isCutOff = zone.extremePairs.count < zone.extremeCount
      if isCutOff { cutOff += 1 }
      for pair in zone.extremePairs {
        let place = Place(a: pair.a, b: pair.b)
        var count = counts[place] ?? (0, 0)
        if pair.extremity == .certain { count.certain += 1 }
        // A list that is cut off counts for every pair in `cutOff`.
        if !isCutOff { count.possible += 1 }
        counts[place] = count
      }
    }

    func pairs(of choices: Int, ids: [String]) -> [Pair] {
      let total = Double(choices)
      return counts.map { place, count in
        Pair(
          a: place.a, b: place.b, zone: zone, own: own[place] ?? .no,
          share: Bounds(min: Double(count.certain) / total, max: Double(count.possible + cutOff) / total))
      }.sorted { first, second in
        if (first.own == .no) != (second.own == .no) { return second.own == .no }
        if first.share.min != second.share.min { return first.share.min > second.share.min }
        if first.share.max != second.share.max { return first.share.max > second.share.max }
        return (ids[first.a], ids[first.b]) < (ids[second.a], ids[second.b])
      }
    }
  }
}
