public import SetTheory
public import Statistics

/// How conditions, alone and combined, go together with an outcome, and how far so few cases can tell that from chance.
///
/// Fisher's test and the difference of shares take each case by the side of 0.5 on which it lies; the permutation test takes memberships as they are.
public struct Association: Sendable {
  /// What is asked.
  public struct Request: Hashable, Sendable {
    /// The largest number of literals in a term of the search.
    public var depth: Int
    /// The level of the intervals of differences.
    public var level: Double
    /// How much work the permutations may do.
    public var effort: PermutationEffort
    /// Up to so many completions of unknown cells the search runs in each.
    public var completions: Int
    /// How many terms are listed.
    public var limit: Int

    /// What is asked.
    public init(depth: Int = 3, level: Double = 0.95, effort: PermutationEffort, completions: Int = 64, limit: Int = 10) {
      self.depth = depth
      self.level = level
      self.effort = effort
      self.completions = completions
      self.limit = limit
    }
  }

  /// One condition, or one level of it.
  public struct Entry: Sendable {
    /// The condition.
    public let literal: Literal
    /// The cases of which both sides are known; `nil` for none.
    public let known: TwoByTwoTable?
    /// How many cases are open in the condition or in the outcome.
    public let openCases: Int
    /// The cases at exactly 0.5 in the condition or in the outcome, which count in no cell.
    public let atCrossover: [String]
    /// Fisher's test over all completions; `nil` where no case is left, or there are too many completions.
    public let fisher: FisherBounds?
    /// The difference of shares among the known cases; `nil` where one side has none.
    public let difference: DifferenceSummary?
  }

  /// How many cases have the outcome, and the smallest p that this allows.
  public struct Attainable: Sendable {
    /// The number of cases on a side of the outcome, or open.
    public let cases: Int
    /// The number of cases with the outcome, over all completions.
    public let withOutcome: ClosedRange<Int>
    /// The smallest one-sided p of one condition at this split, over all completions.
    public let atObservedSplit: CompletionRange
    /// The smallest at the best split of so many cases.
    public let atBestSplit: Double
  }

  /// What was asked.
  public let request: Request
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// What the split of the cases allows; `nil` where every case is at exactly 0.5.
  public let attainable: Attainable?
  /// The conditions, each level of a multi-value one by itself.
  public let entries: [Entry]
  /// The search over terms, or why there is none.
  public let search: Search

  /// Looks at a table.
  ///
  /// - Parameters:
  ///   - input: The table, its conditions and the outcome.
  ///   - request: What is asked.
  /// - Throws: `SetTheoryError` for literals and a depth or limit below 1, `StatisticsError` for a level and for more terms than are searched.
  public init(_ input: SetAnalysisInput, _ request: Request) throws {
    guard request.depth >= 1 else { throw SetTheoryError.depthOutOfRange(request.depth) }
    guard request.limit >= 1 else { throw SetTheoryError.limitOutOfRange(request.limit) }
    let table = input.reading.table
    let outcome = try LiteralSides(input.outcome, in: table)
    self.request = request
    conditions = input.conditions
    self.outcome = input.outcome
    attainable = try Self.attainable(outcome)
    entries = try Self.literals(input.conditions).map { literal in
      try Self.entry(literal, LiteralSides(literal, in: table), outcome, table.cases, level: request.level)
    }
    search = try Search(input, request)
  }

  /// Each condition, or each level of a multi-value one.
  private static func literals(_ conditions: ConditionNames) -> [Literal] {
    conditions.conditions.flatMap { condition in
      condition.kind.namesLevels
        ? (0..<condition.kind.levels).map { Literal(condition.name, levels: [$0]) } : [Literal(condition.name)]
    }
  }

  private static func attainable(_ outcome: LiteralSides) throws(StatisticsError) -> Attainable? {
    let sides = outcome.sides.indices.filter { !outcome.atCrossover.contains($0) }.map { outcome.sides[$0] }
    guard !sides.isEmpty else { return nil }
    let least = sides.count { $0 == true }
    let range = least...(least + sides.count { $0 == nil })
    var smallest: [SmallestAttainableP] = []
    for count in range { smallest.append(try SmallestAttainableP(casesWithOutcome: count, of: sides.count)) }
    let values = smallest.map(\.atObservedSplit)
    return Attainable(
      cases: sides.count, withOutcome: range,
      atObservedSplit: CompletionRange(min: values.min() ?? 1, max: values.max() ?? 1), atBestSplit: smallest[0].atBestSplit)
  }

  private static func entry(
    _ literal: Literal, _ condition: LiteralSides, _ outcome: LiteralSides, _ cases: [String], level: Double
  ) throws(StatisticsError) -> Entry {
    let apart = condition.atCrossover.union(outcome.atCrossover).sorted()
    let used = condition.sides.indices.filter { !apart.contains($0) }
    let open =
      used.isEmpty
      ? nil : try OpenTwoByTwoTable(condition: used.map { condition.sides[$0] }, outcome: used.map { outcome.sides[$0] })
    let known = open?.known
    return Entry(
      literal: literal, known: known, openCases: open?.openCases ?? 0, atCrossover: apart.map { cases[$0] },
      fisher: open.flatMap { FisherBounds($0) }, difference: try difference(known, level))
  }

  private static func difference(_ table: TwoByTwoTable?, _ level: Double) throws(StatisticsError) -> DifferenceSummary? {
    guard let table, table.withCondition > 0, table.withoutCondition > 0 else { return nil }
    return try DifferenceSummary(
      Proportion(successes: table.both, trials: table.withCondition),
      minus: Proportion(successes: table.outcomeOnly, trials: table.withoutCondition), level: level)
  }
}
