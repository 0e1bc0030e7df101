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

  /// Where a set stands: one row per block and figure, under the chosen cuts, under each other cut alone, and over all choices of cuts.
  public static func standings(_ result: SystemsCertificate) -> DataTable {
    var rows = result.standings.flatMap { standing in
      self.rows([.text("chosen"), .none, .none], standing.block, ("smallest", standing.smallest), ("mean", standing.mean))
    }
    for entry in result.underCuts?.single ?? [] {
      rows += self.rows(
        [.text("one-other"), .text(entry.variable), .number(entry.cut)], nil, ("smallest", entry.smallest), ("mean", entry.mean))
    }
    for scope in result.underCuts?.scopes ?? [] {
      for (name, spread) in [("smallest", scope.smallest), ("mean", scope.mean)] {
        rows.append(
          [.text("all-choices"), .none, .none, .text(scope.block ?? "total"), .text(name), .none, .none] + ends(spread.shareSmaller)
            + [.none, .none, .none, .none, .none] + ends(spread.aboveHalf))
      }
    }
    return DataTable(
      name: "systems-certificate",
      columns: [
        "cuts", "variable", "cut", "block", "figure", "value_min", "value_max", "share_smaller_min", "share_smaller_max",
        "share_at_most_min",
        "share_at_most_max", "standard_error", "sets", "exact", "above_half_min", "above_half_max",
      ], rows: rows)
  }

  private static func rows(
    _ cuts: [DataTable.Value], _ block: String?, _ figures: (name: String, figure: SystemsCertificate.Figure)...
  ) -> [[DataTable.Value]] {
    figures.map { name, figure in
      cuts + [.text(block ?? "total"), .text(name)] + ends(figure.value) + ends(figure.shareSmaller) + ends(figure.shareAtMost)
        + [.number(figure.standardError), .count(figure.sets), .text(figure.isExact ? "yes" : "no"), .none, .none]
    }
  }

  private static func ends(_ distance: SystemsParts.Distance) -> [DataTable.Value] { [.number(distance.min), .number(distance.max)] }

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
