/// The search for minimal hitting sets, one step at a time.
///
/// This is MMCS of Murakami and Uno: a set grows vertex by vertex; each chosen vertex must keep an edge that it alone hits, its critical edge.
/// An uncovered edge with the fewest candidates is branched on, and a candidate that was tried is not offered again to those before
/// it, so that each minimal hitting set is met once. The state of every depth lies in flat arrays: no recursion.
///
/// Source: K. Murakami and T. Uno (2014), Efficient algorithms for dualizing large-scale hypergraphs, Discrete Applied Mathematics 170, 83–94.
struct HittingSetSearch<Vertices: VertexBits> {
  /// One depth of the search: what is left to branch on.
  private struct Frame {
    /// The vertices that may still be chosen below this depth.
    var candidates: Vertices
    /// Those of the branching edge that were not tried yet.
    var untried: Vertices
    /// The vertex chosen last at this depth; −1 for none.
    var chosen: Int
  }

  private let edges: [Vertices]
  private let edgeWords: Int
  /// For each vertex, the edges that contain it.
  private let edgesOf: [UInt64]
  private var frames: [Frame]
  /// For each depth, the edges not hit, then the critical edges of the vertex chosen at each smaller depth.
  private var edgeSets: [UInt64]
  private let stride: Int
  private var chosen: Vertices
  private var depth = 0
  private var isStarted = false

  /// A search.
  ///
  /// - Parameters:
  ///   - all: The edges; each is hit by a solution.
  ///   - vertices: All vertices.
  ///   - none: The empty set of vertices.
  ///   - bound: The number after the largest vertex.
  init(edges all: [Vertices], vertices: Vertices, none: Vertices, bound: Int) {
    edges = MinimalEdges.of(all)
    edgeWords = max(1, (edges.count + 63) / 64)
    var edgesOf = [UInt64](repeating: 0, count: bound * edgeWords)
    for (index, edge) in edges.enumerated() {
      for vertex in 0..<bound where edge.has(vertex) { edgesOf[vertex * edgeWords + index >> 6] |= 1 << UInt64(index & 63) }
    }
    self.edgesOf = edgesOf
    // A minimal hitting set has at most one vertex per edge.
    let depths = min(bound, edges.count) + 1
    stride = (depths + 1) * edgeWords
    edgeSets = [UInt64](repeating: 0, count: (depths + 1) * stride)
    for index in edges.indices { edgeSets[index >> 6] |= 1 << UInt64(index & 63) }
    frames = [Frame](repeating: Frame(candidates: none, untried: none, chosen: -1), count: depths + 1)
    frames[0].candidates = vertices
    chosen = none
  }

  /// The next minimal hitting set; `nil` when there is no further one.
  ///
  /// - Parameter isFruitful: Whether a solution that contains the chosen vertices and otherwise only candidates can be of use; asked before
  ///   each step down.
  /// - Returns: The set.
  mutating func next(where isFruitful: (_ chosen: Vertices, _ candidates: Vertices) -> Bool = { _, _ in true }) -> Vertices? {
    if !isStarted {
      isStarted = true
      if edges.isEmpty { return chosen }
      guard !edges.contains(where: \.isEmpty), isFruitful(chosen, frames[0].candidates) else { return nil }
      branch()
    } else if edges.isEmpty {
      return nil
    }
    while true {
      retract()
      guard let vertex = frames[depth].untried.smallest else {
        guard depth > 0 else { return nil }
        depth -= 1
        continue
      }
      frames[depth].untried.drop(vertex)
      // A vertex that leaves another without a critical edge will do so in every larger set: it is no candidate any more.
      guard descend(choosing: vertex) else { continue }
      frames[depth].chosen = vertex
      chosen.add(vertex)
      if isCovered { return chosen }
      frames[depth + 1].candidates = frames[depth].candidates
      guard isFruitful(chosen, frames[depth].candidates) else { continue }
      depth += 1
      branch()
    }
  }

  /// Takes back the vertex chosen at this depth; it is a candidate for those after it.
  private mutating func retract() {
    let vertex = frames[depth].chosen
    guard vertex >= 0 else { return }
    chosen.drop(vertex)
    frames[depth].candidates.add(vertex)
    frames[depth].chosen = -1
  }

  /// Chooses the edge to branch on at this depth: an uncovered one with the fewest candidates.
  private mutating func branch() {
    let candidates = frames[depth].candidates
    var best = -1
    var fewest = Int.max
    let start = depth * stride
    for word in 0..<edgeWords {
      var rest = edgeSets[start + word]
      while rest != 0 {
        let edge = word << 6 | rest.trailingZeroBitCount
        rest &= rest - 1
        let count = edges[edge].sharedCount(candidates)
        if count < fewest {
          fewest = count
          best = edge
        }
      }
      if fewest <= 1 { break }
    }
    let untried = edges[best].shared(candidates)
    frames[depth].untried = untried
    frames[depth].candidates = candidates.without(untried)
    frames[depth].chosen = -1
  }

  /// Writes the edge sets of the next depth.
  ///
  /// - Returns: Whether every chosen vertex still has a critical edge.
  private mutating func descend(choosing vertex: Int) -> Bool {
    let (words, depth, from) = (edgeWords, depth, depth * stride)
    let to = from + stride
    let hit = vertex * words
    return edgesOf.withUnsafeBufferPointer { edgesOf in
      edgeSets.withUnsafeMutableBufferPointer { sets in
        for slot in 1..<(depth + 1) {
          var any: UInt64 = 0
          for word in 0..<words {
            let rest = sets[from + slot * words + word] & ~edgesOf[hit + word]
            sets[to + slot * words + word] = rest
            any |= rest
          }
          if any == 0 { return false }
        }
        for word in 0..<words {
          let uncovered = sets[from + word]
          sets[to + (depth + 1) * words + word] = uncovered & edgesOf[hit + word]
          sets[to + word] = uncovered & ~edgesOf[hit + word]
        }
        return true
      }
    }
  }

  /// Whether the step down just made leaves no edge uncovered.
  private var isCovered: Bool {
    let start = (depth + 1) * stride
    for word in 0..<edgeWords where edgeSets[start + word] != 0 { return false }
    return true
  }
}
