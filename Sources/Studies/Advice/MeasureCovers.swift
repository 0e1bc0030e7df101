import Cases
import Transfer

/// The measures for sets of changes, each found once while many targets are gone through.
///
/// A class, because the recommendations of one run fill it as they go; it stays within that run. Of several sets of measures those of the fewest measures are kept: documents show no others.
final class MeasureCovers {
  /// What acts on a set of changes, and the changes on which nothing does.
  typealias Value = (sets: [Recommendation.MeasureSet], uncovered: [Bundle.Change])

  private struct Key: Hashable {
    var changes: [Bundle.Change]
    var logic: Origin.Logic?
  }

  private var values: [Key: Value] = [:]
  private var measures: [Key: [Measure]] = [:]

  /// The measures that act on a change, found at the first time of asking.
  func measures(on change: Bundle.Change, for logic: Origin.Logic?, _ found: () -> [Measure]) -> [Measure] {
    let key = Key(changes: [change], logic: logic)
    if let known = measures[key] { return known }
    let value = found()
    measures[key] = value
    return value
  }

  /// The measures for some changes and an origin logic, found at the first time of asking.
  func value(_ changes: [Bundle.Change], for logic: Origin.Logic?, _ found: () -> Value) -> Value {
    let key = Key(changes: changes, logic: logic)
    if let value = values[key] { return value }
    var value = found()
    // What all sets cost is told from their number, so one other set stays where there is one.
    let fewest = value.sets.map(\.measures.count).min() ?? 0
    let others = value.sets.filter { $0.measures.count > fewest }.prefix(1)
    let costs = Set(value.sets.map(\.cost))
    if costs.count <= 1 { value.sets = value.sets.filter { $0.measures.count == fewest } + others }
    values[key] = value
    return value
  }
}
