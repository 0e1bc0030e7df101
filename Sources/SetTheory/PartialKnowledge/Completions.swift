import Statistics

/// The completions of a table that are looked at one by one: all, a grid, or a sample of it.
///
/// All there are can be looked at only where every open cell is crisp or multi-value and their combinations do not exceed the limit. Open fuzzy cells are tried on a grid, see ``OpenCell/answers``. Where
/// the combinations exceed the limit, completions are drawn from them with a seed, each cell's answers equally often; what is then found in every draw
/// need not hold of all completions.
public struct Completions: Hashable, Sendable {
  /// Which completions are looked at.
  public enum Scope: Hashable, Sendable {
    /// Every one.
    case all
    /// Every one on the grid.
    case grid
    /// Some, drawn with a seed.
    case sample(seed: UInt64)
  }

  /// The open cells.
  public let cells: [OpenCell]
  /// The number of combinations of the answers.
  public let total: ConfigurationCount
  /// How many completions are looked at.
  public let examined: Int
  /// Which.
  public let scope: Scope

  /// The number of completions looked at unless another one is asked for.
  public static let usualLimit = 4096

  /// The completions of some columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: The columns an analysis takes.
  ///   - limit: The most completions to look at, 1 or more.
  ///   - seed: What a sample is drawn with.
  /// - Throws: `SetTheoryError` for an unknown column and a limit below 1.
  public init(_ table: SetTable, columns: [String], limit: Int = usualLimit, seed: UInt64 = 1) throws(SetTheoryError) {
    guard limit >= 1 else { throw .completionsOutOfRange(limit) }
    cells = try table.openCells(in: columns)
    total = ConfigurationCount(product: cells.map(\.answers.count))
    let count = total.exactly.flatMap { Int(exactly: $0) } ?? .max
    examined = min(count, limit)
    scope = count > limit ? .sample(seed: seed) : cells.allSatisfy(\.isExhaustive) ? .all : .grid
  }

  /// Whether every combination of the answers is looked at.
  public var coversGrid: Bool { scope == .all || scope == .grid }

  /// Calls a function with the answers of each completion looked at.
  ///
  /// - Parameter body: Called with the completion's number and the place of each cell's answer.
  /// - Throws: What the function throws.
  func forEach<Failure: Error>(_ body: (Int, [Int]) throws(Failure) -> Void) throws(Failure) {
    var places = [Int](repeating: 0, count: cells.count)
    guard case .sample(let seed) = scope else {
      for number in 0..<examined {
        try body(number, places)
        guard let next = places.indices.last(where: { places[$0] + 1 < cells[$0].answers.count }) else { return }
        places[next] += 1
        for index in places.indices where index > next { places[index] = 0 }
      }
      return
    }
    var generator = SplitMix64(seed: seed)
    for number in 0..<examined {
      for index in places.indices { places[index] = Int(generator.next() % UInt64(cells[index].answers.count)) }
      try body(number, places)
    }
  }
}
