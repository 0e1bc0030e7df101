/// Goes through the pairs of one zone: once for the extremes, then for the levels.
struct ZonePass {
  let distances: ProfileDistances
  let pairs: ZonePairs
  let options: SystemsComparison.Options

  private var zone: OutcomeZone { pairs.zone }

  /// The zone, with extremes over the pairs of one or more zones.
  ///
  /// - Parameters:
  ///   - others: The pairs whose extremes count.
  ///   - isRanked: Whether all pairs are ranked; otherwise only the extreme ones are kept.
  /// - Returns: The zone.
  func run(extremesOver others: [ZonePairs], isRanked: Bool) -> SystemsComparison.Zone {
    guard pairs.count > 0 else { return .empty(zone) }
    let rules = rules(over: others)
    var tally = LevelTally(rules)
    var made: [SystemsComparison.Pair] = []
    pairs.forEach { pair in
      let pair = self.pair(pair, rules, tally.depth)
      tally.add(pair)
      if isRanked { made.append(pair) }
    }
    if !isRanked { made = extremes(rules, tally) }
    for index in made.indices { made[index].extremity = tally.extremity(of: made[index]) }
    made.sort { precedes($0, $1) }
    rank(&made)
    let extreme = made.filter { $0.extremity != .no }
    return SystemsComparison.Zone(
      zone: zone, pairCount: pairs.count, extremes: rules.map(\.extreme), levels: tally.levels,
      extremeCount: isRanked ? extreme.count : extremeCount(rules, tally),
      extremePairs: Array(extreme.prefix(options.listLimit)), pairs: Array(made.prefix(options.listLimit)))
  }

  private func rules(over others: [ZonePairs]) -> [LevelRule] {
    var rules = distances.blocks.map { block in
      LevelRule(
        isLargest: zone.isSameOutcome, size: block.variables.count * DistanceUnit.one, vacuous: options.vacuousLevels)
    }
    for other in others {
      other.forEach { pair in
        for block in rules.indices { rules[block].add(distances.sum(ofBlock: block, pair.0, pair.1), of: pair) }
      }
    }
    return rules
  }

  func pair(_ pair: (Int, Int), _ rules: [LevelRule], _ depth: Int) -> SystemsComparison.Pair {
    let sums = distances.sums(pair.0, pair.1)
    let byBlock = sums.indices.map { distances.distance(ofBlock: $0, sum: sums[$0], options.measure) }
    let certain = Reach(sums, of: pair, rules, depth: depth, certain: true)
    let possible = Reach(sums, of: pair, rules, depth: depth, certain: false)
    return SystemsComparison.Pair(
      a: pair.0, b: pair.1, byBlock: byBlock, distance: distances.total(byBlock, options.measure), levels: certain.levels,
      possibleLevels: possible.levels, blocksAt: certain.blocksAt, possibleBlocksAt: possible.blocksAt, rank: 0, extremity: .no)
  }

  /// The levels that a pair reaches.
  private struct Reach {
    let levels: [Int?]
    let blocksAt: [Int]

    init(_ sums: [DistanceRange], of pair: (Int, Int), _ rules: [LevelRule], depth: Int, certain: Bool) {
      let reached = rules.indices.map { rules[$0].level(sums[$0], of: pair, certain: certain) }
      blocksAt = (0..<depth).map { level in
        rules.indices.count { reached[$0] <= level && rules[$0].isCounted(level, certain: certain) }
      }
      levels = rules.indices.map { rules[$0].isCounted(reached[$0], certain: certain) ? reached[$0] : nil }
    }
  }

  // MARK: Extremes of very many pairs

  /// The first pairs that are or may be extreme.
  private func extremes(_ rules: [LevelRule], _ tally: LevelTally) -> [SystemsComparison.Pair] {
    var found: [SystemsComparison.Pair] = []
    pairs.forEach { pair in
      guard found.count < options.listLimit else { return }
      let pair = self.pair(pair, rules, tally.depth)
      if tally.extremity(of: pair) != .no { found.append(pair) }
    }
    return found
  }

  private func extremeCount(_ rules: [LevelRule], _ tally: LevelTally) -> Int {
    var count = 0
    pairs.forEach { pair in
      if tally.extremity(of: self.pair(pair, rules, tally.depth)) != .no { count += 1 }
    }
    return count
  }

  // MARK: Order

  /// What ranks a pair, larger first; ids only order what is equal.
  private func key(_ pair: SystemsComparison.Pair) -> [Int] {
    let distance = zone.isSameOutcome ? [pair.distance.min, pair.distance.max] : [-pair.distance.max, -pair.distance.min]
    return pair.blocksAt + pair.possibleBlocksAt + distance
  }

  private func precedes(_ first: SystemsComparison.Pair, _ second: SystemsComparison.Pair) -> Bool {
    let keys = (key(first), key(second))
    if keys.0 != keys.1 { return keys.1.lexicographicallyPrecedes(keys.0) }
    return (distances.ids[first.a], distances.ids[first.b]) < (distances.ids[second.a], distances.ids[second.b])
  }

  private func rank(_ pairs: inout [SystemsComparison.Pair]) {
    for index in pairs.indices {
      pairs[index].rank = index > 0 && key(pairs[index]) == key(pairs[index - 1]) ? pairs[index - 1].rank : index + 1
    }
  }
}

extension SystemsComparison.Zone {
  /// A zone without pairs.
  static func empty(_ zone: OutcomeZone) -> SystemsComparison.Zone {
    SystemsComparison.Zone(zone: zone, pairCount: 0, extremes: [], levels: [], extremeCount: 0, extremePairs: [], pairs: [])
  }
}
