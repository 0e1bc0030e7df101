/// How many pairs reach how many blocks at each level, and what the most extreme pairs reach.
struct LevelTally {
  /// The number of levels that are counted in some block.
  let depth: Int
  private let counted: [Int]
  private var counts: [[Int]]
  /// The most that a pair certainly reaches.
  private var best: [Int] = []
  /// The most that a pair may reach, and the most that another may.
  private var possible: (first: [Int], holder: (Int, Int), second: [Int])?

  init(_ rules: [LevelRule]) {
    var depth = 0
    while rules.contains(where: { $0.isCounted(depth, certain: false) }) { depth += 1 }
    self.depth = depth
    counted = (0..<depth).map { level in rules.count { $0.isCounted(level, certain: false) } }
    counts = [[Int]](repeating: [Int](repeating: 0, count: rules.count + 1), count: depth)
  }

  var levels: [SystemsComparison.LevelCount] {
    counts.indices.map { SystemsComparison.LevelCount(level: $0, countedBlocks: counted[$0], pairsByBlocks: counts[$0]) }
  }

  mutating func add(_ pair: SystemsComparison.Pair) {
    for level in 0..<depth { counts[level][pair.blocksAt[level]] += 1 }
    if best.lexicographicallyPrecedes(pair.blocksAt) { best = pair.blocksAt }
    let reach = pair.possibleBlocksAt
    guard let known = possible else {
      possible = (reach, (pair.a, pair.b), [])
      return
    }
    if known.first.lexicographicallyPrecedes(reach) {
      possible = (reach, (pair.a, pair.b), known.first)
    } else if known.second.lexicographicallyPrecedes(reach) {
      possible?.second = reach
    }
  }

  /// Whether no other pair can exceed one, or some completion puts it first.
  func extremity(of pair: SystemsComparison.Pair) -> SystemsComparison.Extremity {
    if pair.possibleBlocksAt.lexicographicallyPrecedes(best) { return .no }
    guard let possible else { return .certain }
    let rival = possible.holder == (pair.a, pair.b) ? possible.second : possible.first
    return pair.blocksAt.lexicographicallyPrecedes(rival) ? .possible : .certain
  }
}
