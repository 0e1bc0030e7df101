/// Counts levels held in bytes, one per block, and keeps the most extreme pairs.
struct LaneTally {
  /// The number of levels that are counted in some block.
  let depth: Int
  /// Bytes of blocks in which no level is counted, or that do not exist: larger than any level.
  let off: UInt64
  /// The extreme pairs, by their places, the first of them.
  private(set) var found: [(Int, Int)] = []
  /// How many there are.
  private(set) var foundCount = 0
  /// Per level, the top bits of the bytes of blocks in which it is counted.
  private let counted: [UInt64]
  private var counts: [[Int]]
  private var best: [Int] = []
  private let listLimit: Int

  init(_ extreme: UInt64, sizes: [Int], isLargest: Bool, listLimit: Int, levels: Int) {
    let depths = sizes.indices.map { block in
      isLargest ? ByteLanes.byte(extreme, block) : sizes[block] - ByteLanes.byte(extreme, block)
    }
    depth = depths.max() ?? 0
    var off: UInt64 = 0
    for lane in 0..<ByteLanes.mostBlocks where lane >= depths.count || depths[lane] == 0 { off |= 0x7F << UInt64(8 * lane) }
    self.off = off
    counted = (0..<depth).map { level in
      depths.indices.filter { depths[$0] > level }.reduce(0) { $0 | 0x80 << UInt64(8 * $1) }
    }
    counts = [[Int]](repeating: [Int](repeating: 0, count: sizes.count + 1), count: min(depth, levels))
    self.listLimit = listLimit
  }

  /// How many blocks a pair reaches at a level.
  private func reached(_ levels: UInt64, _ level: Int) -> Int {
    let above = levels &+ ByteLanes.ones &* UInt64(127 - level)
    return (~above & ByteLanes.tops & counted[level]).nonzeroBitCount
  }

  /// Counts a pair with these levels; pairs above all counted levels in every block need not be added.
  mutating func add(_ levels: UInt64, _ pair: (Int, Int)) {
    for level in counts.indices {
      let number = reached(levels, level)
      if number > 0 { counts[level][number] += 1 }
    }
    for level in 0..<depth {
      let number = reached(levels, level)
      if level < best.count, number < best[level] { return }
      if level >= best.count || number > best[level] {
        best = (0..<depth).map { reached(levels, $0) }
        found = [pair]
        foundCount = 1
        return
      }
    }
    foundCount += 1
    if found.count < listLimit { found.append(pair) }
  }

  /// Adds all pairs of a zone in which no level is counted, so that nothing tells them apart.
  mutating func addAll(_ count: Int, rows: Int, others: Int?) {
    foundCount = count
    for row in 0..<rows {
      for other in (others == nil ? row + 1 : 0)..<(others ?? rows) {
        guard found.count < listLimit else { return }
        found.append((row, other))
      }
    }
  }

  /// The counts, with the pairs that were not added.
  func levels(_ pairCount: Int) -> [SystemsComparison.LevelCount] {
    counts.indices.map { level in
      var pairs = counts[level]
      pairs[0] = pairCount - pairs.reduce(0, +)
      return SystemsComparison.LevelCount(level: level, countedBlocks: counted[level].nonzeroBitCount, pairsByBlocks: pairs)
    }
  }
}
