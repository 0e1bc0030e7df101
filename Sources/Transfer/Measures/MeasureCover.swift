import Combinatorics

/// The sets of measures that act on all changes of a bundle and cost least.
///
/// This is a set cover: each change needs a measure that acts on it, and no measure is superfluous. Of all such sets those are kept that no other one is surely cheaper
/// than; with known costs these are all optima. What an unknown measure costs is not known: it is never taken to cost nothing, and never to cost most.
public struct MeasureCover: Hashable, Sendable {
  /// A measure as the cover sees it.
  public struct Option: Hashable, Sendable {
    /// The measure's id.
    public let id: String
    /// The changes it acts on, by their number.
    public let changes: Set<Int>
    /// What it costs.
    public let cost: AmountRange
    /// How long it takes, in months.
    public let leadTime: AmountRange

    /// An option.
    public init(id: String, changes: Set<Int>, cost: AmountRange = .unknown, leadTime: AmountRange = .unknown) {
      self.id = id
      self.changes = changes
      self.cost = cost
      self.leadTime = leadTime
    }
  }

  /// A set of measures.
  public struct Choice: Hashable, Sendable {
    /// The measures' ids, in the order given.
    public let measures: [String]
    /// What they cost together.
    public let cost: AmountRange
    /// How long they take when they start together, in months.
    public let leadTime: AmountRange
  }

  /// The sets that may be cheapest, smallest first; one empty set where there is nothing to cover.
  public let choices: [Choice]
  /// The changes that no measure acts on, by their number.
  public let uncovered: [Int]
  /// Whether every set without a superfluous measure was looked at.
  public let isComplete: Bool

  /// The cheapest sets of measures.
  ///
  /// - Parameters:
  ///   - count: The number of changes.
  ///   - options: The measures; those that act on none of the changes are left out.
  ///   - limit: The largest number of sets looked at.
  /// - Complexity: Grows with the number of sets without a superfluous measure, at most `limit`.
  public init(changes count: Int, options: [Option], limit: Int = 2_000) {
    let covered = options.reduce(into: Set<Int>()) { $0.formUnion($1.changes) }
    let rows = (0..<count).filter { covered.contains($0) }
    uncovered = (0..<count).filter { !covered.contains($0) }
    let position = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, $0.offset) })
    let columns = options.map { option in BitSet(option.changes.compactMap { position[$0] }, bound: rows.count) }
    guard !rows.isEmpty else {
      choices = [Choice(measures: [], cost: .zero, leadTime: .zero)]
      isComplete = true
      return
    }
    let chart = CoverChart(rowCount: rows.count, columns: columns)
    // Nobody cancels an effort without a way to.
    guard let found = try? IrredundantCovers(of: chart, limit: limit, effort: Effort(steps: limit)) else {
      preconditionFailure("a cover was cancelled")
    }
    let covers = found.family.covers(limit: limit)
    let count = found.family.count
    isComplete = count.isExact && count.value == UInt128(covers.count)
    choices = Self.cheapest(covers, options).sorted {
      ($0.measures.count, $0.cost.most) != ($1.measures.count, $1.cost.most)
        ? ($0.measures.count, $0.cost.most) < ($1.measures.count, $1.cost.most)
        : $0.measures.lexicographicallyPrecedes($1.measures)
    }
  }

  private static func cheapest(_ covers: [[Int]], _ options: [Option]) -> [Choice] {
    let costs = covers.map { cover in AmountRange.sum(cover.map { options[$0].cost }) }
    // A set that is not among those that cost least at most can only be cheapest where costs are open.
    let bound = costs.map(\.most).min() ?? .infinity
    let near = covers.indices.filter { costs[$0].least <= bound }
    // Where no cost has an upper bound, no set is surely cheaper than another, and there is nothing to compare.
    let hasBound = options.contains { $0.cost.upper != nil }
    func isCheaper(_ first: [Int], _ second: [Int]) -> Bool {
      let (left, right) = (Set(first), Set(second))
      let mine = AmountRange.sum(left.subtracting(right).map { options[$0].cost })
      return mine.most < AmountRange.sum(right.subtracting(left).map { options[$0].cost }).least
    }
    let kept =
      costs.allSatisfy(\.isKnown) || !hasBound ? near : near.filter { index in !near.contains { isCheaper(covers[$0], covers[index]) } }
    return kept.map { index in
      Choice(
        measures: covers[index].map { options[$0].id }, cost: costs[index],
        leadTime: .latest(covers[index].map { options[$0].leadTime }))
    }
  }
}
