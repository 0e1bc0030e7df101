/// Goes through the pairs of one zone over bit sets, without holding any but the extreme ones.
struct LaneZonePass {
  /// So many levels are counted.
  static let countedLevels = 3

  let lanes: ByteLanes
  let distances: ProfileDistances
  let pairs: ZonePairs
  let options: SystemsComparison.Options

  private var isLargest: Bool { pairs.zone.isSameOutcome }
  private var rows: [Int] { pairs.zone == .sameAbsent ? pairs.absent : pairs.present }
  private var others: [Int] { pairs.zone == .samePresent ? pairs.present : pairs.absent }

  func run() -> SystemsComparison.Zone {
    guard pairs.count > 0 else { return .empty(pairs.zone) }
    let extreme = extremes()
    var tally = LaneTally(
      extreme, sizes: lanes.blockSizes, isLargest: isLargest, listLimit: options.listLimit, levels: Self.countedLevels)
    if tally.depth == 0 { tally.addAll(pairs.count, rows: rows.count, others: pairs.zone.isSameOutcome ? nil : others.count) }
    if tally.depth > 0 { count(extreme, &tally) }
    let rules = rules(extreme)
    let pass = ZonePass(distances: distances, pairs: pairs, options: options)
    let extremePairs = tally.found.map { pair -> SystemsComparison.Pair in
      let (a, b) = (rows[pair.0], others[pair.1])
      var made = pass.pair(distances.ids[a] < distances.ids[b] ? (a, b) : (b, a), rules, tally.depth)
      made.rank = 1
      made.extremity = .certain
      return made
    }
    return SystemsComparison.Zone(
      zone: pairs.zone, pairCount: pairs.count, extremes: rules.map(\.extreme), levels: tally.levels(pairs.count),
      extremeCount: tally.foundCount, extremePairs: extremePairs, pairs: extremePairs)
  }

  /// The rules with the extremes that were found; at least two pairs hold them or only one does, which for complete data is the same.
  private func rules(_ extreme: UInt64) -> [LevelRule] {
    lanes.blockSizes.indices.map { block in
      var rule = LevelRule(isLargest: isLargest, size: lanes.blockSizes[block] * DistanceUnit.one, vacuous: .skip)
      let value = ByteLanes.byte(extreme, block) * DistanceUnit.one
      rule.add(DistanceRange(min: value, max: value), of: (-2, -2))
      return rule
    }
  }

  /// Goes through the distances, four cases at a time; `body` gets a row, a column and a bit per case that counts.
  private func scan(_ body: (Int, Int, LaneRow.Four, UInt8) -> Void) {
    let row = LaneRow(lanes, others)
    var buffer = [LaneRow.Four](repeating: .zero, count: row.columnCount)
    let isSame = pairs.zone.isSameOutcome
    for (place, index) in rows.enumerated() {
      let start = isSame ? place + 1 : 0
      guard start < row.count else { continue }
      let own = Array(lanes.bits[(index * lanes.words)..<((index + 1) * lanes.words)])
      let first = row.distances(own, from: start, into: &buffer)
      for column in first..<row.columnCount {
        var mask: UInt8 = 0b1111
        if column == start / 4 { mask &= 0b1111 << UInt8(start % 4) }
        if 4 * column + 4 > row.count { mask &= 0b1111 >> UInt8(4 * column + 4 - row.count) }
        body(place, column, buffer[column], mask)
      }
    }
  }

  /// The extreme distance of each block.
  private func extremes() -> UInt64 {
    var extreme: UInt64 = isLargest ? 0 : 0x7F7F_7F7F_7F7F_7F7F
    let tops = LaneRow.Four(repeating: ByteLanes.tops)
    scan { _, _, four, mask in
      let bar = LaneRow.Four(repeating: extreme)
      // No byte borrows from the next: the top bit stays where the byte is not exceeded.
      let kept = (isLargest ? (bar | tops) &- four : (four | tops) &- bar) & tops
      if mask == 0b1111, kept == tops { return }
      for lane in 0..<4 where mask & (1 << UInt8(lane)) != 0 { extreme = Self.merge(extreme, four[lane], isLargest) }
    }
    return extreme
  }

  private static func merge(_ left: UInt64, _ right: UInt64, _ isLargest: Bool) -> UInt64 {
    var merged: UInt64 = 0
    for lane in 0..<8 {
      let (a, b) = (ByteLanes.byte(left, lane), ByteLanes.byte(right, lane))
      merged |= UInt64(isLargest ? max(a, b) : min(a, b)) << UInt64(8 * lane)
    }
    return merged
  }

  /// Counts levels and finds the extreme pairs.
  private func count(_ extreme: UInt64, _ tally: inout LaneTally) {
    let bar = LaneRow.Four(repeating: extreme)
    let tops = LaneRow.Four(repeating: ByteLanes.tops)
    let off = LaneRow.Four(repeating: tally.off)
    let lift = LaneRow.Four(repeating: ByteLanes.ones &* UInt64(127 - (Self.countedLevels - 1)))
    let isLargest = isLargest
    var local = tally
    scan { place, column, four, mask in
      // Levels per byte; a block in which nothing is counted is put beyond all.
      let levels = (isLargest ? bar &- four : four &- bar) | off
      if mask == 0b1111, (levels &+ lift) & tops == tops { return }
      for lane in 0..<4 where mask & (1 << UInt8(lane)) != 0 { local.add(levels[lane], (place, 4 * column + lane)) }
    }
    tally = local
  }
}
