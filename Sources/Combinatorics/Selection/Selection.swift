/// Some of many elements, chosen for their distances, with the proof or the gap.
public struct Selection: Hashable, Sendable {
  /// What is asked for.
  public enum Goal: String, CaseIterable, Sendable {
    /// Elements far from one another: the smallest distance as large as possible, then the total.
    case different
    /// Elements near one another: the largest distance as small as possible, then the total.
    case similar
  }

  /// What is asked for.
  public let goal: Goal
  /// The elements chosen, ascending; of several best sets the first in the order of the elements.
  public let elements: [Int]
  /// The distance that counts first: the smallest of all pairs (`different`), the largest (`similar`).
  public let decisive: Int
  /// The sum over all pairs.
  public let total: Int
  /// Whether it is proved that no set is better.
  public let isOptimal: Bool
  /// How many sets are as good; `nil` where the search stopped before they were counted.
  public let optima: Int?
  /// Some of them, the chosen one among them.
  public let examples: [[Int]]
  /// What `decisive` could at best be: itself where that is proved.
  public let decisiveBound: Int
  /// What `total` could at best be at that `decisive`: itself where that is proved.
  public let totalBound: Int
  /// How many partial sets were looked at.
  public let nodes: Int

  /// By how much `decisive` could be better; 0 where it is proved that it cannot.
  public var gap: Int { abs(decisiveBound - decisive) }
}

extension Selection {
  /// How far to search.
  public struct Options: Hashable, Sendable {
    /// The elements that must be in the set.
    public var required: [Int]
    /// How many partial sets are looked at before the search stops with a gap.
    public var nodeLimit: Int
    /// How many of the best sets are listed.
    public var exampleLimit: Int

    /// How far to search.
    public init(required: [Int] = [], nodeLimit: Int = 20_000_000, exampleLimit: Int = 10) {
      self.required = required
      self.nodeLimit = nodeLimit
      self.exampleLimit = exampleLimit
    }
  }

  /// Chooses k of n elements far from, or near to, one another.
  ///
  /// `different` maximizes the smallest distance d of two chosen elements (max-min dispersion), then the sum of all distances; `similar`
  /// minimizes the largest, then the sum. The best d is found by bisection over the distinct distances: sets with smallest distance at
  /// least d are cliques of a graph. Among the cliques of the best d the sum is maximized by branch and bound; sets as good are counted.
  /// Both steps are exact. When `nodeLimit` partial sets have been looked at, the best set so far is returned with what is still possible.
  ///
  /// Erkut, E. (1990). The discrete p-dispersion problem. European Journal of Operational Research 46, 48–60.
  ///
  /// - Parameters:
  ///   - count: The number of elements to choose, k ≥ 2.
  ///   - matrix: The distances.
  ///   - goal: Far from, or near to, one another.
  ///   - options: Required elements and limits.
  /// - Returns: The selection; the same for the same arguments.
  /// - Throws: `SelectionError` for a k or a requirement that cannot be met.
  public static func choose(
    _ count: Int, from matrix: DistanceMatrix, _ goal: Goal = .different, _ options: Options = Options()
  ) throws(SelectionError) -> Selection {
    guard count >= 2 else { throw .tooFew(count: count, least: 2) }
    try check(count, matrix.count, options.required)
    guard goal == .similar else { return DispersionSearch.run(count, matrix, options) }
    let (reversed, largest) = matrix.reversed
    let result = DispersionSearch.run(count, reversed, options)
    let pairs = count * (count - 1) / 2
    return Selection(
      goal: .similar, elements: result.elements, decisive: largest - result.decisive, total: pairs * largest - result.total,
      isOptimal: result.isOptimal, optima: result.optima, examples: result.examples,
      decisiveBound: largest - result.decisiveBound, totalBound: pairs * largest - result.totalBound, nodes: result.nodes)
  }

  static func check(_ count: Int, _ elements: Int, _ required: [Int], except target: Int? = nil) throws(SelectionError) {
    let available = elements - (target == nil ? 0 : 1)
    guard count <= available else { throw .tooMany(count: count, elements: available) }
    guard required.count <= count else { throw .tooManyRequired(required: required.count, count: count) }
    var seen: Set<Int> = target.map { [$0] } ?? []
    for element in (target.map { [$0] } ?? []) + required {
      guard (0..<elements).contains(element) else { throw .outside(element: element, elements: elements) }
    }
    for element in required where !seen.insert(element).inserted { throw .repeated(element: element) }
  }
}
