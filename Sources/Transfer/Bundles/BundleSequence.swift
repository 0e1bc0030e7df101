import Cases
import SetTheory

extension BundleProblem {
  /// What changes cost together.
  func cost(_ changes: [Bundle.Change]) -> AmountRange { .sum(changes.map { option($0)?.cost ?? .unknown }) }

  /// How long changes take: the longest chain of those that come one after another.
  func leadTime(_ changes: [Bundle.Change]) -> AmountRange {
    var finished: [Int: AmountRange] = [:]
    for change in changes.sorted(by: { earlier[$0.condition].count < earlier[$1.condition].count }) {
      // Whatever comes earlier has fewer conditions before it, so it is finished already.
      let before = earlier[change.condition].compactMap { finished[$0] }
      let start = AmountRange.latest(before)
      let own = option(change)?.leadTime ?? .unknown
      finished[change.condition] = before.isEmpty ? own : .sum([start, own])
    }
    return .latest(finished.values)
  }

  /// Whether changes that take so long fit into the horizon.
  func fits(_ leadTime: AmountRange) -> Bundle.Certainty {
    guard let horizon else { return .certain }
    return leadTime.most <= horizon ? .certain : leadTime.least <= horizon ? .possible : .impossible
  }

  /// Changes in the order in which they are made.
  ///
  /// What must come first does; changes that need not wait for one another are ordered by the first phase in which they matter, and stand in one stage where they have the
  /// same.
  func stages(_ changes: [Bundle.Change]) -> [[Bundle.Change]] {
    let conditions = Set(changes.map(\.condition))
    var level: [Int: Int] = [:]
    for change in changes.sorted(by: { earlier[$0.condition].count < earlier[$1.condition].count }) {
      let before = earlier[change.condition].intersection(conditions).compactMap { level[$0] }.max().map { $0 + 1 } ?? 0
      level[change.condition] = max(before, firstPhase(change))
    }
    let groups = Dictionary(grouping: changes) { level[$0.condition] ?? 0 }
    return groups.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  /// The number of the first phase in which a change matters; the first of all where no source says.
  private func firstPhase(_ change: Bundle.Change) -> Int {
    let phases = option(change)?.phases ?? []
    return Phase.allCases.firstIndex { phases.contains($0) } ?? 0
  }
}
