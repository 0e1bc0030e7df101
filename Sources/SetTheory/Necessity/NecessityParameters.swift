/// What a search for necessary conditions asks for.
public struct NecessityParameters: Hashable, Sendable {
  /// The least consistency, in [0, 1].
  public let inclusionCut: Double
  /// The least coverage, in [0, 1].
  public let coverageCut: Double
  /// The least relevance, in [0, 1].
  public let relevanceCut: Double
  /// The most literals in a conjunction or disjunction, at least 1.
  public let depth: Int
  /// Whether disjunctions that hold a smaller one, and conjunctions that a larger one holds, are listed too.
  public let listsAll: Bool
  /// How many are listed of each form; the others are counted.
  public let limit: Int
  /// How many sets are looked at before the search stops and says so.
  public let mostVisited: Int

  /// What to ask for.
  ///
  /// - Parameters:
  ///   - inclusionCut: The least consistency.
  ///   - coverageCut: The least coverage.
  ///   - relevanceCut: The least relevance.
  ///   - depth: The most literals.
  ///   - listsAll: Whether to list redundant ones too.
  ///   - limit: How many are listed of each form.
  ///   - mostVisited: How many sets are looked at.
  /// - Throws: `SetTheoryError.cutOutOfRange` for a cut-off outside [0, 1], `SetTheoryError.depthOutOfRange` for a depth or limit below 1.
  public init(
    inclusionCut: Double = 0.9, coverageCut: Double = 0, relevanceCut: Double = 0, depth: Int = 1, listsAll: Bool = false,
    limit: Int = 1000,
    mostVisited: Int = 50_000_000
  ) throws(SetTheoryError) {
    try CutOff.check("of inclusion", inclusionCut)
    try CutOff.check("of coverage", coverageCut)
    try CutOff.check("of relevance", relevanceCut)
    guard depth >= 1 else { throw .depthOutOfRange(depth) }
    guard limit >= 1 else { throw .limitOutOfRange(limit) }
    self.inclusionCut = inclusionCut
    self.coverageCut = coverageCut
    self.relevanceCut = relevanceCut
    self.depth = depth
    self.listsAll = listsAll
    self.limit = limit
    self.mostVisited = mostVisited
  }
}
