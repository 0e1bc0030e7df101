import Combinatorics
import TestSupport
import Testing

/// Selections by looking at every set: slow, and with nothing to get wrong.
private enum BruteForce {
  static func sets(of size: Int, from elements: [Int]) -> [[Int]] {
    guard size > 0 else { return [[]] }
    guard let first = elements.first else { return [] }
    let rest = Array(elements.dropFirst())
    return sets(of: size - 1, from: rest).map { [first] + $0 } + sets(of: size, from: rest)
  }

  /// All best sets, ascending.
  static func best(_ size: Int, _ matrix: DistanceMatrix, _ goal: Selection.Goal, required: [Int]) -> [[Int]] {
    let all = sets(of: size, from: Array(0..<matrix.count)).filter { Set($0).isSuperset(of: required) }
    func key(_ set: [Int]) -> (Int, Int) {
      let distances = matrix.distances(among: set)
      return goal == .different
        ? (distances.min() ?? 0, distances.reduce(0, +)) : (-(distances.max() ?? 0), -distances.reduce(0, +))
    }
    guard let top = all.map(key).max(by: <) else { return [] }
    return all.filter { key($0) == top }
  }
}

private func random(_ count: Int, upTo largest: Int, _ generator: inout SeededGenerator) -> DistanceMatrix {
  DistanceMatrix(count: count) { _, _ in Int.random(in: 0...largest, using: &generator) }
}

@Suite("Selection by distances")
struct SelectionTests {
  @Test("The best set, its totals and the number of best sets are those of brute force", arguments: 1...60)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 4...11, using: &generator)
    let size = Int.random(in: 2...min(6, count), using: &generator)
    // Small largest distances make many ties, large ones none.
    let matrix = random(count, upTo: [1, 3, 8, 1000][Int(seed % 4)], &generator)
    let required = Array((0..<count).shuffled(using: &generator).prefix(Int.random(in: 0...min(2, size), using: &generator)))
    for goal in Selection.Goal.allCases {
      let expected = BruteForce.best(size, matrix, goal, required: required)
      let options = Selection.Options(required: required, exampleLimit: 3)
      let result = try Selection.choose(size, from: matrix, goal, options)
      #expect(result.isOptimal)
      #expect(result.optima == expected.count)
      #expect(result.elements == expected[0])
      #expect(result.examples == Array(expected.prefix(3)))
      let distances = matrix.distances(among: expected[0])
      #expect(result.decisive == (goal == .different ? distances.min() : distances.max()))
      #expect(result.total == distances.reduce(0, +))
      #expect(result.gap == 0 && result.totalBound == result.total)
    }
  }

  @Test("Another order of the elements gives sets as good and as many", arguments: 1...10)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let matrix = random(14, upTo: 5, &generator)
    let order = (0..<14).shuffled(using: &generator)
    let shuffled = DistanceMatrix(count: 14) { matrix[order[$0], order[$1]] }
    let first = try Selection.choose(4, from: matrix)
    let second = try Selection.choose(4, from: shuffled)
    #expect(first.decisive == second.decisive && first.total == second.total && first.optima == second.optima)
  }

  @Test("A search that stops says what is still possible, and the best set lies within it", arguments: 1...20)
  func limited(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let matrix = random(16, upTo: 9, &generator)
    let full = try Selection.choose(5, from: matrix)
    for limit in [0, 1, 3, 10, 30] {
      let result = try Selection.choose(5, from: matrix, .different, Selection.Options(nodeLimit: limit))
      #expect(result.decisive <= full.decisive && full.decisive <= result.decisiveBound)
      if result.decisive == full.decisive { #expect(full.total <= result.totalBound) }
      if result.isOptimal { #expect(result.decisive == full.decisive && result.total == full.total) }
      if let optima = result.optima { #expect(optima == full.optima) }
    }
  }

  @Test("60 elements of 20 binary properties, 6 chosen, is proved")
  func sixty() throws {
    var generator = SeededGenerator(seed: 7)
    let rows = (0..<60).map { _ in UInt32.random(in: 0..<(1 << 20), using: &generator) }
    let matrix = DistanceMatrix(count: 60) { (rows[$0] ^ rows[$1]).nonzeroBitCount }
    let result = try Selection.choose(6, from: matrix)
    #expect(result.isOptimal)
    #expect(result.decisive == matrix.smallest(among: result.elements))
  }

  @Test("Nearest and farthest to a target, with ties counted", arguments: 1...20)
  func target(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let matrix = random(9, upTo: 3, &generator)
    for goal in Selection.Goal.allCases {
      let result = try Selection.choose(3, comparedWith: 4, from: matrix, goal)
      let sets = BruteForce.sets(of: 3, from: (0..<9).filter { $0 != 4 })
      let totals = sets.map { set in set.reduce(0) { $0 + matrix[4, $1] } }
      let best = goal == .similar ? totals.min() : totals.max()
      #expect(result.total == best)
      #expect(result.optima == totals.count { $0 == best })
      #expect(!result.elements.contains(4))
    }
  }

  @Test("What cannot be chosen is refused with the numbers")
  func refused() {
    let matrix = DistanceMatrix(count: 3) { _, _ in 1 }
    #expect(throws: SelectionError.tooMany(count: 4, elements: 3)) { try Selection.choose(4, from: matrix) }
    #expect(throws: SelectionError.tooFew(count: 1, least: 2)) { try Selection.choose(1, from: matrix) }
    #expect(throws: SelectionError.tooManyRequired(required: 3, count: 2)) {
      try Selection.choose(2, from: matrix, .different, Selection.Options(required: [0, 1, 2]))
    }
    #expect(throws: SelectionError.outside(element: 3, elements: 3)) {
      try Selection.choose(2, from: matrix, .different, Selection.Options(required: [3]))
    }
    #expect(throws: SelectionError.repeated(element: 1)) {
      try Selection.choose(2, from: matrix, .different, Selection.Options(required: [1, 1]))
    }
    #expect(throws: SelectionError.tooMany(count: 3, elements: 2)) { try Selection.choose(3, comparedWith: 0, from: matrix) }
    #expect(SelectionError.tooMany(count: 4, elements: 3).description.contains("only 3"))
  }
}

@Suite("Threshold graphs")
struct ThresholdGraphTests {
  @Test("Cliques are counted as brute force counts sets", arguments: 1...30)
  func cliques(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...13, using: &generator)
    let matrix = random(count, upTo: 4, &generator)
    for size in 1...5 {
      for distance in 0...5 {
        let expected = BruteForce.sets(of: size, from: Array(0..<count))
          .count { matrix.distances(among: $0).allSatisfy { $0 >= distance } }
        #expect(ThresholdGraph(matrix, atLeast: distance).cliques(ofSize: size) == expected)
      }
    }
  }

  @Test("More than 64 elements: all pairs joined gives the binomial coefficient, the chosen words' ends included")
  func words() {
    // C(130, 3) = 357,760.
    let matrix = DistanceMatrix(count: 130) { _, _ in 2 }
    #expect(ThresholdGraph(matrix, atLeast: 2).cliques(ofSize: 3) == 357_760)
    #expect(ThresholdGraph(matrix, atLeast: 3).cliques(ofSize: 2) == 0)
    #expect(Selection.combinations(of: 3, from: 130) == 357_760)
    #expect(Selection.combinations(of: 400, from: 1_000) == nil)
  }
}
