import Cases
import Studies
import Systems

extension StudyData {
  /// The comparison of systems: pairs, what they share, ranks among all districts, other cuts, whom to study next.
  static func systems(_ result: StudyResult) -> [DataTable] {
    guard let systems = result.systems else { return [] }
    let blocks = (result.differences?.blocks ?? []).map(\.id)
    return [
      SystemsData.pairs(systems.comparison, blocks: blocks, name: "systems-pairs"), shared(systems), ranks(systems), cuts(systems),
      next(systems),
    ].compactMap { $0 }
  }

  private static func shared(_ systems: StudyResult.Systems) -> DataTable {
    let groups = [("all", systems.comparison)] + systems.groups.compactMap { group in group.comparison.map { (group.logic.rawValue, $0) } }
    return DataTable(
      name: "systems-shared", columns: ["group", "zone", "condition", "value", "pairs", "possible_pairs", "of_pairs"],
      rows: groups.flatMap { group, comparison in
        comparison.sharedConditions.map { entry in
          let value: DataTable.Value =
            switch entry.value {
            case .number(let number): .count(number)
            case .word(let word): .text(word)
            }
          return [
            .text(group), .text(entry.zone.rawValue), .text(entry.condition), value, .count(entry.pairs), .count(entry.possiblePairs),
            .count(entry.ofPairs),
          ]
        }
      })
  }

  private static func ranks(_ systems: StudyResult.Systems) -> DataTable? {
    guard let districts = systems.districts else { return nil }
    return DataTable(
      name: "systems-districts",
      columns: ["districts", "block", "figure", "value", "share_smaller", "standard_error", "sets", "exact"],
      rows: districts.choices.flatMap { choice in
        let keys = choice.districts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
        return choice.ranks.flatMap { scope in
          [rank("smallest", scope.smallest, keys, scope.block), rank("mean", scope.mean, keys, scope.block)]
        }
      })
  }

  private static func rank(_ name: String, _ rank: StudyResult.Systems.Rank, _ keys: String, _ block: String?) -> [DataTable.Value] {
    [
      .text(keys), .text(block ?? "total"), .text(name), .number(rank.value), .number(rank.shareSmaller), .number(rank.standardError),
      .count(rank.sets), .flag(rank.isExact),
    ]
  }

  private static func cuts(_ systems: StudyResult.Systems) -> DataTable? {
    guard let districts = systems.districts, !districts.underCuts.isEmpty else { return nil }
    return DataTable(
      name: "systems-cuts",
      columns: [
        "block", "choices", "examined", "sets", "above_half_min", "above_half_max", "share_smaller_min", "share_smaller_max",
      ],
      rows: districts.underCuts.map { entry in
        [
          .text(entry.block ?? "total"), entry.choices.map { .count($0) } ?? .none, .count(entry.examined), .count(entry.sets),
          .number(entry.aboveHalf.min), .number(entry.aboveHalf.max), .number(entry.shareSmaller.min), .number(entry.shareSmaller.max),
        ]
      })
  }

  private static func next(_ systems: StudyResult.Systems) -> DataTable {
    DataTable(
      name: "systems-next", columns: ["case", "reason", "candidate", "candidates", "distance_min", "distance_max"],
      rows: systems.next.flatMap { entry in
        entry.candidates.map {
          [
            .text(entry.id), .text(entry.reason.rawValue), .text($0.id), .count(entry.candidateCount), .number($0.distance.min),
            .number($0.distance.max),
          ]
        }
      })
  }
}
