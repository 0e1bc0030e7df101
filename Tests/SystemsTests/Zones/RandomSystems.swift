import Membership

@testable import Systems

/// Dichotomous cases in blocks, drawn at random, with some cells unknown.
struct RandomSystems {
  var blocks: [ContextVariables]
  var profiles: [Profile]
  var outcomes: [Presence]

  // `known`: one in so many cells is unknown; 1 for none.
  init(cases: Int, known: Int, largestBlock: Int = 4, using generator: inout SeededGenerator) {
    let count = Int.random(in: 1...3, using: &generator)
    blocks = (0..<count).map { block in
      ContextVariables(
        block: "b\(block)",
        variables: (0..<Int.random(in: 1...largestBlock, using: &generator)).map { ContextVariable(id: "b\(block)v\($0)", scale: 1) })
    }
    let names = (0..<cases).map { "case\($0)" }.shuffled(using: &generator)
    let variables = blocks.flatMap(\.variables).map(\.id)
    profiles = names.map { name in
      var values: [String: ContextValue] = [:]
      for variable in variables {
        if known > 1, generator.oneIn(known) { continue }
        values[variable] = Bool.random(using: &generator) ? .number(1...1) : .number(0...0)
      }
      return Profile(id: name, values: values)
    }
    outcomes = (0..<cases).map { _ in Bool.random(using: &generator) ? .present : .absent }
  }

  func distances() throws -> ProfileDistances { try ProfileDistances(profiles, blocks: blocks) }

  /// The number of variables of a block on which two cases differ.
  func distance(_ block: Int, _ pair: (Int, Int)) -> Int {
    blocks[block].variables.count { profiles[pair.0].values[$0.id] != profiles[pair.1].values[$0.id] }
  }

  func pairs(_ kind: OutcomeZone) -> [(Int, Int)] {
    profiles.indices.flatMap { i in profiles.indices.filter { $0 > i }.map { (i, $0) } }.filter { i, j in
      switch kind {
      case .samePresent: outcomes[i] == .present && outcomes[j] == .present
      case .sameAbsent: outcomes[i] == .absent && outcomes[j] == .absent
      case .different: outcomes[i] != outcomes[j]
      }
    }
  }

  /// Completions of the unknown cells: all of them up to a limit, else as many at random.
  func completions(limit: Int, using generator: inout SeededGenerator) -> [RandomSystems] {
    let open = profiles.indices.flatMap { index in
      blocks.flatMap(\.variables).filter { profiles[index].values[$0.id] == nil }.map { (index, $0.id) }
    }
    let count = open.count < 20 ? min(limit, 1 << open.count) : limit
    return (0..<count).map { number in
      let word = open.count < 20 && 1 << open.count <= limit ? UInt64(number) : generator.next()
      var copy = self
      for (place, cell) in open.enumerated() {
        copy.profiles[cell.0].values[cell.1] = (word >> UInt64(place % 64)) & 1 == 1 ? .number(1...1) : .number(0...0)
      }
      return copy
    }
  }
}

/// The levels of a pair, straight from the definition.
struct NaiveLevels {
  let pair: (Int, Int)
  let levels: [Int?]
  let blocksAt: [Int]

  init(_ pair: (Int, Int), among pairs: [(Int, Int)], _ kind: OutcomeZone, _ data: RandomSystems) {
    let blocks = data.blocks.indices
    let extremes = blocks.map { block in
      let all = pairs.map { data.distance(block, $0) }
      return (kind == .different ? all.min() : all.max()) ?? 0
    }
    func isCounted(_ level: Int, _ block: Int) -> Bool {
      kind == .different ? extremes[block] + level < data.blocks[block].variables.count : extremes[block] - level > 0
    }
    func reaches(_ level: Int, _ block: Int) -> Bool {
      let distance = data.distance(block, pair)
      return kind == .different ? distance <= extremes[block] + level : distance >= extremes[block] - level
    }
    self.pair = pair
    levels = blocks.map { block in (0...200).first { isCounted($0, block) && reaches($0, block) } }
    let depth = (0...200).first { level in !blocks.contains { isCounted(level, $0) } } ?? 0
    blocksAt = (0..<depth).map { level in blocks.count { isCounted(level, $0) && reaches(level, $0) } }
  }
}
