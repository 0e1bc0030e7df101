/// The exact search for a set with the largest smallest distance, then the largest total.
struct DispersionSearch {
  let matrix: DistanceMatrix
  let size: Int
  let required: [Int]
  let nodeLimit: Int
  let exampleLimit: Int
  var nodes = 0

  var isExhausted: Bool { nodes >= nodeLimit }

  static func run(_ size: Int, _ matrix: DistanceMatrix, _ options: Selection.Options) -> Selection {
    var search = DispersionSearch(
      matrix: matrix, size: size, required: options.required.sorted(), nodeLimit: options.nodeLimit,
      exampleLimit: max(1, options.exampleLimit))
    let start = search.greedy()
    let bisection = search.bisect(from: start)
    return search.maximizeTotal(bisection)
  }

  // MARK: The smallest distance

  /// The best smallest distance so far, what it could be at best, and a set that attains it.
  struct Bisection {
    var attained: Int
    var bound: Int
    var set: [Int]
  }

  /// A good set to begin with: the required elements, else the farthest pair, then again and again the element farthest from the set.
  private func greedy() -> [Int] {
    var set = required
    if set.isEmpty {
      var best = (distance: -1, i: 0, j: 1)
      for i in 0..<matrix.count {
        for j in (i + 1)..<max(matrix.count, i + 1) where matrix[i, j] > best.distance { best = (matrix[i, j], i, j) }
      }
      set = [best.i, best.j]
    }
    while set.count < size {
      let rest = (0..<matrix.count).filter { !set.contains($0) }
      let next = rest.max { first, second in
        // Elements are offered ascending, and `max` keeps the last of equals: the larger index must count as smaller.
        (nearest(first, set), -first) < (nearest(second, set), -second)
      }
      guard let next else { break }
      set.append(next)
    }
    return set.sorted()
  }

  private func nearest(_ element: Int, _ set: [Int]) -> Int { set.map { matrix[element, $0] }.min() ?? .max }

  /// Bisects the distinct distances for the largest one at which a set of the size exists.
  private mutating func bisect(from start: [Int]) -> Bisection {
    let attained = matrix.smallest(among: start) ?? 0
    let cap = matrix.smallest(among: required) ?? .max
    var pairs: [Int] = []
    for i in 0..<matrix.count {
      for j in (i + 1)..<max(matrix.count, i + 1) where matrix[i, j] > attained && matrix[i, j] <= cap { pairs.append(matrix[i, j]) }
    }
    let open = Array(Set(pairs)).sorted()
    var result = Bisection(attained: attained, bound: attained, set: start)
    // Everything below `low` is attained, everything from `high` on is refuted.
    var low = 0
    var high = open.count
    while low < high {
      let middle = (low + high) / 2
      switch clique(in: ThresholdGraph(matrix, atLeast: open[middle])) {
      case .found(let set):
        result.set = set.sorted()
        result.attained = matrix.smallest(among: set) ?? open[middle]
        low = (open.firstIndex { $0 > result.attained }) ?? open.count
      case .none: high = middle
      case .undecided:
        result.bound = high > 0 ? open[high - 1] : result.attained
        return result
      }
    }
    result.bound = result.attained
    return result
  }

  private enum Answer {
    case found([Int])
    case none
    case undecided
  }

  private mutating func clique(in graph: ThresholdGraph) -> Answer {
    var candidates = [UInt64](repeating: 0, count: graph.words)
    for element in 0..<graph.count where !required.contains(element) { candidates[element / 64] |= 1 << UInt64(element % 64) }
    for element in required {
      for word in 0..<graph.words { candidates[word] &= graph.rows[element * graph.words + word] }
    }
    var set = required
    if extend(&set, candidates, graph) { return .found(set) }
    return isExhausted ? .undecided : .none
  }

  /// Whether the set can be extended to a clique of the size; then it has been.
  private mutating func extend(_ set: inout [Int], _ candidates: [UInt64], _ graph: ThresholdGraph) -> Bool {
    nodes += 1
    let missing = size - set.count
    if missing == 0 { return true }
    if isExhausted { return false }
    guard Coloring.colors(of: candidates, in: graph, upTo: missing) >= missing else { return false }
    var rest = candidates
    for word in rest.indices {
      while rest[word] != 0 {
        guard rest.reduce(0, { $0 + $1.nonzeroBitCount }) >= missing else { return false }
        let element = word * 64 + rest[word].trailingZeroBitCount
        rest[word] &= rest[word] - 1
        set.append(element)
        let next = rest.indices.map { rest[$0] & graph.rows[element * graph.words + $0] }
        if extend(&set, next, graph) { return true }
        set.removeLast()
        if isExhausted { return false }
      }
    }
    return false
  }
}

/// An upper bound for the size of a clique: in a proper colouring its elements all have different colours.
enum Coloring {
  /// How many colours a greedy colouring of some elements takes, counted up to a limit.
  static func colors(of candidates: [UInt64], in graph: ThresholdGraph, upTo limit: Int) -> Int {
    var rest = candidates
    var colors = 0
    while colors < limit, rest.contains(where: { $0 != 0 }) {
      colors += 1
      var free = rest
      for word in free.indices {
        while free[word] != 0 {
          let element = word * 64 + free[word].trailingZeroBitCount
          let bit: UInt64 = 1 << UInt64(element % 64)
          rest[word] &= ~bit
          free[word] &= ~bit
          for other in word..<free.count { free[other] &= ~graph.rows[element * graph.words + other] }
        }
      }
    }
    return colors
  }
}
