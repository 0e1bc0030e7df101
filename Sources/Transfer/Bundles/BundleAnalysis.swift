import Combinatorics
import SetTheory

/// All minimal bundles of changes, what is in the way where there is none, and what is worth finding out.
public struct BundleAnalysis: Sendable {
  /// The question.
  public let problem: BundleProblem
  /// Every bundle that is minimal in some model for some completion of what is not known: cheapest first, as far as costs decide.
  public let bundles: [Bundle]
  /// The minimal bundles that are effective in every model and every completion.
  public let robust: [Bundle]
  /// The paths that no bundle opens.
  public let blocked: [BlockedPath]
  /// What would have to change beyond what is feasible, for each smallest set of such changes.
  public let openings: [Opening]
  /// How far the region is in each term.
  public let standings: [TermStanding]
  /// The cells that are not known and would change the answer, most often first.
  public let unknowns: [CellInfluence]
  /// Known cells that would change the answer if they were otherwise.
  public let pivots: [CellInfluence]
  /// Bundles that were found and are not listed because the configuration they lead to is untenable.
  public let withheld: Int
  /// Whether all bundles were found, so that none is missing in the lists.
  public let isComplete: Bool
  /// Whether every completion was gone through, so that bundles that are only possible are all there too.
  public let examinedCompletions: Bool

  /// Finds the bundles.
  ///
  /// - Parameters:
  ///   - problem: The question.
  ///   - evidence: The cases the models come from; `nil` for formulas alone.
  ///   - options: How much is listed, and how hard the search tries.
  /// - Throws: `BundleError` for more values than there is room for and for a limit below 1; `Cancelled`.
  /// - Complexity: Exponential in the worst case, as every search for minimal models of clauses with mixed signs; it grows with the number of bundles and of the smaller
  ///   sets on the way. Where the effort is spent, ``isComplete`` says so, and every bundle listed is still minimal.
  public init(_ problem: BundleProblem, evidence: EvidenceBase? = nil, options: BundleOptions = BundleOptions()) throws {
    guard options.limit >= 1 else { throw BundleError.limitOutOfRange(options.limit) }
    guard options.effort.steps >= 1 else { throw BundleError.limitOutOfRange(options.effort.steps) }
    var finder = BundleFinder(problem, space: try BundleSpace(problem), options: options)
    let listed = try finder.listed()
    let robust = try finder.robust()
    let reader = evidence.map { EvidenceReader(problem: problem, space: finder.space, base: $0, limit: options.completions) }
    let all = finder.bundles(listed, reader)
    let allRobust = finder.bundles(robust.map { ($0, []) }, reader)
    let order = BundleOrder(problem: problem)
    self.problem = problem
    bundles = order.sorted(all.filter { $0.evidence?.label != .x })
    self.robust = order.sorted(allRobust.filter { $0.evidence?.label != .x })
    withheld = all.count { $0.evidence?.label == .x }
    standings = problem.models.enumerated().flatMap { index, terms in
      terms.map { TermStanding(model: index, term: $0, problem: problem) }
    }
    blocked = try finder.blocked()
    openings = try finder.openings()
    (unknowns, pivots) = try finder.influences()
    isComplete = finder.isComplete
    examinedCompletions = finder.examinedCompletions
  }

  /// The bundles that no other listed one is surely cheaper than: the optimum, where costs decide it.
  public var cheapest: [Bundle] {
    let order = BundleOrder(problem: problem)
    return zip(order.ranks(bundles), bundles).filter { $0.0 == 0 }.map(\.1)
  }

  /// Whether the target satisfies every model already, in every completion.
  public var isSatisfied: Bool { robust.contains { $0.changes.isEmpty } }

  /// For each change that a bundle holds, the models of which some bundle holds it and those of which every bundle does.
  public var uses: [(change: Bundle.Change, some: [Int], every: [Int])] {
    let changes = Set(bundles.flatMap(\.changes)).sorted()
    return changes.map { change in
      let models = problem.models.indices.filter { model in bundles.contains { $0.minimalIn.contains(model) } }
      let some = models.filter { model in bundles.contains { $0.minimalIn.contains(model) && $0.changes.contains(change) } }
      let every = some.filter { model in bundles.allSatisfy { !$0.minimalIn.contains(model) || $0.changes.contains(change) } }
      return (change, some, every)
    }
  }
}

/// A cell and how often the answer depends on it.
public struct CellInfluence: Hashable, Sendable {
  /// The condition, by its number.
  public let condition: Int
  /// How many pairs of completions that differ in this cell alone have different answers.
  public let differing: Int
  /// How many such pairs there are.
  public let pairs: Int
  /// What a different value does: whether bundles appear where there were none, or the other way round.
  public let effect: Effect

  /// What a different value of a cell does to the answer.
  public enum Effect: String, CaseIterable, Codable, Sendable {
    /// Only with another value is there a bundle.
    case opens
    /// With another value there is none any more.
    case closes
    /// There are bundles either way, but others.
    case alters
  }
}
