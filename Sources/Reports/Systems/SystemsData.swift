public import Studies
import Systems

/// Comparisons and selections of systems as tables for other programs.
public enum SystemsData {
  /// The pairs: one row per pair and block, and one for the total.
  public static func pairs(_ result: SystemsResult) -> DataTable {
    pairs(result.comparison, blocks: result.blocks.map(\.id), name: "systems-pairs")
  }

  /// The pairs of a comparison.
  static func pairs(_ comparison: SystemsParts.Comparison, blocks: [String], name: String) -> DataTable {
    DataTable(
      name: name,
      columns: ["a", "b", "zone", "rank", "extreme", "block", "distance_min", "distance_max", "level", "possible_level"],
      rows: comparison.pairs.flatMap { rows($0, blocks) })
  }

  private static func rows(_ pair: SystemsParts.Pair, _ blocks: [String]) -> [[DataTable.Value]] {
    let head: [DataTable.Value] = [
      .text(pair.a), .text(pair.b), .text(pair.zone.rawValue), .count(pair.rank), .text(pair.extreme.rawValue),
    ]
    func level(_ level: Int?) -> DataTable.Value { level.map { .count($0) } ?? .none }
    var rows: [[DataTable.Value]] = [head + [.text("total"), .number(pair.distance.min), .number(pair.distance.max), .none, .none]]
    for block in blocks {
      guard let distance = pair.byBlock[block] else { continue }
      let values: [DataTable.Value] = [.text(block), .number(distance.min), .number(distance.max)]
      rows.append(head + values + [level(pair.levels[block]), level(pair.possibleLevels[block])])
    }
    return rows
  }

  /// The pairs of a selection.
  public static func pairs(_ result: SystemsSelection) -> DataTable {
    DataTable(
      name: "systems-selection", columns: ["a", "b", "block", "distance_min", "distance_max"],
      rows: result.pairs.flatMap { pair in
        [[.text(pair.a), .text(pair.b), .text("total"), .number(pair.distance.min), .number(pair.distance.max)]]
          + result.blocks.compactMap { block in
            pair.byBlock[block.id].map { [.text(pair.a), .text(pair.b), .text(block.id), .number($0.min), .number($0.max)] }
          }
      })
  }
}
