/// All minimal hitting sets of a family of sets: those that meet every member and would miss one without any of their elements.
///
/// Also called minimal transversals; finding them all is the dualization of a monotone formula. Each is met once, in an order that depends only on
/// the edges as given. An empty family has one, the empty set; a family with an empty member has none.
public struct MinimalHittingSets: Sequence {
  private let edges: [BitSet]
  private let bound: Int

  /// The minimal hitting sets of these edges.
  ///
  /// - Parameters:
  ///   - edges: Sets of vertices, each in 0..<bound.
  ///   - bound: The number after the largest possible vertex.
  public init(of edges: [BitSet], bound: Int) {
    self.edges = edges
    self.bound = bound
  }

  /// Goes through the minimal hitting sets, finding each when it is asked for.
  public func makeIterator() -> Iterator {
    Iterator(search: HittingSetSearch(edges: edges, vertices: BitSet(allBelow: bound), none: BitSet(bound: bound), bound: bound))
  }

  /// Goes through minimal hitting sets.
  public struct Iterator: IteratorProtocol {
    var search: HittingSetSearch<BitSet>

    /// The next one; `nil` when there is no further one.
    public mutating func next() -> BitSet? { search.next() }
  }

  /// Calls a function with each minimal hitting set over at most 64 vertices, one bit per vertex.
  ///
  /// - Parameters:
  ///   - edges: The edges, one bit per vertex.
  ///   - bound: The number after the largest possible vertex, at most 64.
  ///   - isFruitful: Whether a hitting set that contains the chosen vertices and otherwise only candidates can be of use; what it
  ///     refuses is left out of the search.
  ///   - body: Called with each; it returns whether to go on.
  public static func forEach(
    of edges: [UInt64], bound: Int,
    where isFruitful: (_ chosen: UInt64, _ candidates: UInt64) -> Bool = { _, _ in true }, _ body: (UInt64) -> Bool
  ) {
    precondition((0...64).contains(bound), "one word holds 64 vertices")
    let vertices = bound == 64 ? UInt64.max : (1 << UInt64(bound)) - 1
    var search = HittingSetSearch(edges: edges, vertices: vertices, none: 0, bound: bound)
    while let found = search.next(where: isFruitful) {
      guard body(found) else { return }
    }
  }
}
