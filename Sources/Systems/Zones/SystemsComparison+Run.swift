public import Membership

extension SystemsComparison {
  /// So many pairs are ranked one by one; beyond, only the extreme ones are kept.
  static let rankedPairs = 200_000

  /// Compares systems.
  ///
  /// Time grows with the number of pairs times the number of variables. Beyond 200,000 pairs only the extreme ones are listed; extremes, levels and
  /// the number of extreme pairs stay exact. Complete dichotomous data in at most eight blocks of at most 127 variables are then streamed over bit
  /// sets, and only the first levels are counted.
  ///
  /// - Parameters:
  ///   - distances: The cases' distances.
  ///   - outcomes: Where each case stands on the outcome; `undecided` and `unknown` put a case in no zone.
  ///   - members: The indices of the cases to compare; `nil` for all.
  ///   - options: Choices.
  /// - Returns: The comparison; the same whatever the order of cases, blocks and variables, but for indices.
  public static func run(
    _ distances: ProfileDistances, outcomes: [Presence], members: [Int]? = nil, _ options: Options = Options()
  ) -> SystemsComparison {
    precondition(outcomes.count == distances.count, "Each case has an outcome.")
    let sorted = (members ?? Array(0..<distances.count)).sorted { distances.ids[$0] < distances.ids[$1] }
    let present = sorted.filter { outcomes[$0] == .present }
    let absent = sorted.filter { outcomes[$0] == .absent }
    let open = sorted.filter { outcomes[$0] != .present && outcomes[$0] != .absent }
    let pairs = OutcomeZone.allCases.map { ZonePairs(zone: $0, present: present, absent: absent, ids: distances.ids) }
    let isRanked = pairs.reduce(0) { $0 + $1.count } <= rankedPairs
    let lanes = isRanked || options.extremes == .all || options.vacuousLevels == .count ? nil : ByteLanes(distances)
    let zones = pairs.map { own in
      if let lanes { return LaneZonePass(lanes: lanes, distances: distances, pairs: own, options: options).run() }
      return ZonePass(distances: distances, pairs: own, options: options)
        .run(extremesOver: options.extremes == .all ? pairs : [own], isRanked: isRanked)
    }
    return SystemsComparison(
      ids: distances.ids, blocks: distances.blocks.map(\.block), blockSizes: distances.blocks.map(\.variables.count),
      zones: zones, withoutOutcome: open, options: options)
  }
}
