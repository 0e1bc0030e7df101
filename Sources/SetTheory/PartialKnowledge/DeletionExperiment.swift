public import Combinatorics
import Statistics

/// What is still concluded, and what wrongly, when cells of a complete table are deleted at random.
///
/// The complete table is the truth: which claims about single conditions reach the cut-off, how its rows are coded, and its parsimonious models. Each draw deletes cells with the same chance each, and asks
/// the bounds and every shortcut for the same conclusions. The bounds can leave a conclusion open and never give a wrong one; a shortcut always answers, or has no table left to answer from.
/// Cells are deleted completely at random, the friendliest case for shortcuts.
public struct DeletionExperiment: Hashable, Sendable {
  /// How the deleted cells are dealt with.
  public enum Method: Hashable, Sendable {
    /// Bounds over all completions.
    case bounds
    /// A shortcut that leaves out cases or takes unknown cells for absent or present.
    case shortcut(AssumptionMode)
    /// Each deleted cell takes its column's most frequent known level, or the mean of its known degrees.
    case imputation

    /// The name in tables.
    public var name: String {
      switch self {
      case .bounds: "bounds"
      case .shortcut(let mode): mode.rawValue
      case .imputation: "imputation"
      }
    }

    /// All methods.
    public static let all: [Method] = [.bounds] + AssumptionMode.allCases.map(Method.shortcut) + [.imputation]
  }

  /// How many conclusions were right, wrong or not drawn.
  public struct Tally: Hashable, Sendable {
    /// As in the complete table.
    public private(set) var right = 0
    /// Other than in the complete table.
    public private(set) var wrong = 0
    /// None: left open, or without a table to draw it from.
    public private(set) var none = 0

    /// No conclusion yet.
    public init() {}

    /// Adds a conclusion; `nil` for none.
    mutating func add(isRight: Bool?) {
      switch isRight {
      case true?: right += 1
      case false?: wrong += 1
      case nil: none += 1
      }
    }

    /// All of them.
    public var total: Int { right + wrong + none }
  }

  /// What one method concluded over the draws of one share.
  public struct Result: Hashable, Sendable {
    /// The chance with which each cell was deleted.
    public let share: Double
    /// The method.
    public let method: Method
    /// Claims that a literal is sufficient or necessary, against the cut-off.
    public fileprivate(set) var claims = Tally()
    /// Outcomes of the rows observed in the complete table.
    public fileprivate(set) var rows = Tally()
    /// The set of all parsimonious models; of the bounds those of every completion looked at, where all were.
    public fileprivate(set) var models = Tally()
  }

  /// What was asked.
  public struct Options: Hashable, Sendable {
    /// The chances with which each cell is deleted, in (0, 1).
    public var shares: [Double]
    /// How often cells are deleted for each share.
    public var draws: Int
    /// What deletions are drawn with.
    public var seed: UInt64
    /// The cut-offs of the rows; the inclusion cut-off is that of claims of sufficiency too.
    public var cuts: TruthTableParameters
    /// The cut-off of claims of necessity.
    public var necessityCut: Double
    /// The most completions looked at for the models of the bounds; more leave them open.
    public var completions: Int

    /// Options.
    public init(
      shares: [Double] = [0.02, 0.05, 0.1, 0.2, 0.3], draws: Int = 100, seed: UInt64 = 1, cuts: TruthTableParameters,
      necessityCut: Double = 0.9,
      completions: Int = 256
    ) {
      self.shares = shares
      self.draws = draws
      self.seed = seed
      self.cuts = cuts
      self.necessityCut = necessityCut
      self.completions = completions
    }
  }

  /// What was asked.
  public let options: Options
  /// The number of claims about single literals.
  public let claimCount: Int
  /// The number of rows observed in the complete table.
  public let rowCount: Int
  /// The results, by share and then by method.
  public let results: [Result]

  /// Runs the experiment.
  ///
  /// - Parameters:
  ///   - table: The table, complete in the conditions and the outcome.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  ///   - options: What is asked.
  ///   - effort: Told how far it is, and asked whether to go on.
  /// - Throws: `SetTheoryError` for an incomplete table, one without a solution, and shares or draws out of range; `Cancelled`.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, options: Options, effort: Effort = Effort()
  ) throws {
    for share in options.shares {
      guard share > 0, share < 1 else { throw SetTheoryError.cutOutOfRange(name: "of deleted cells", value: share) }
    }
    guard options.draws >= 1 else { throw SetTheoryError.limitOutOfRange(options.draws) }
    let judge = try DeletionJudge(table, conditions: conditions, outcome: outcome, options: options)
    var generator = SplitMix64(seed: options.seed)
    var results: [Result] = []
    var done = 0
    for share in options.shares {
      var own = Method.all.map { Result(share: share, method: $0) }
      for _ in 0..<options.draws {
        if effort.isCancelled() { throw Cancelled() }
        effort.progress(Effort.Progress(done: done, total: options.draws * options.shares.count))
        done += 1
        let deleted = try judge.deleting(share, &generator)
        for index in own.indices { try judge.judge(deleted, &own[index]) }
      }
      results += own
    }
    self.options = options
    claimCount = judge.claims.count
    rowCount = judge.rows.count
    self.results = results
  }
}

extension DeletionExperiment.Result {
  fileprivate mutating func addClaim(_ isRight: Bool?) { claims.add(isRight: isRight) }
  fileprivate mutating func addRow(_ isRight: Bool?) { rows.add(isRight: isRight) }
  fileprivate mutating func addModels(_ isRight: Bool?) { models.add(isRight: isRight) }
}

/// Knows what the complete table says, and holds conclusions against it.
private struct DeletionJudge {
  struct Claim {
    let proposition: Proposition
    let cut: Double
    let holds: Bool
  }

  let claims: [Claim]
  let rows: [TruthTableRow]
  private let models: Set<[Term]>
  private let columns: [SetColumn]
  private let cases: [String]
  private let conditions: ConditionNames
  private let outcome: Literal
  private let options: DeletionExperiment.Options
  private let analysis: SufficiencyOptions

  init(_ table: SetTable, conditions: ConditionNames, outcome: Literal, options: DeletionExperiment.Options) throws {
    analysis = SufficiencyOptions(cuts: options.cuts, types: [.parsimonious])
    let whole = try Sufficiency(table, conditions: conditions, outcome: outcome, options: analysis)
    rows = whole.table.rows.filter { $0.outcome != .remainder }
    models = Set(whole.solutions[0].solution.models.map(\.terms))
    var claims: [Claim] = []
    for (index, condition) in conditions.conditions.enumerated() {
      for value in 0..<condition.kind.levels {
        for relation in [Proposition.Relation.sufficient, .necessary] {
          let proposition = Proposition(set: .literal(conditions.literal(index, value: value)), relation: relation, outcome: outcome)
          let cut = relation == .sufficient ? options.cuts.inclusionCut : options.necessityCut
          claims.append(Claim(proposition: proposition, cut: cut, holds: try Self.holds(proposition, cut, table) ?? false))
        }
      }
    }
    self.claims = claims
    columns = try conditions.conditions.map { try table.column($0.name) } + [table.column(outcome.name)]
    cases = table.cases
    self.conditions = conditions
    self.outcome = outcome
    self.options = options
  }

  /// Whether a claim reaches its cut-off in a complete table; `nil` where the figure has no value.
  private static func holds(_ claim: Proposition, _ cut: Double, _ table: SetTable) throws(SetTheoryError) -> Bool? {
    let sums = FitSums(set: try table.memberships(in: claim.set), outcome: try table.memberships(in: claim.outcome))
    return (claim.relation == .necessary ? sums.necessityConsistency : sums.consistency).map { CutOff.isReached(cut, by: $0) }
  }

  /// The table with cells deleted at random.
  func deleting(_ share: Double, _ generator: inout SplitMix64) throws(SetTheoryError) -> SetTable {
    var result: [SetColumn] = []
    for column in columns {
      var (low, high) = (column.lower, column.lower)
      for position in low.indices {
        let draw = Double(generator.next() >> 11) / Double(1 << 53)
        if draw < share { (low[position], high[position]) = (0, column.kind.largestValue) }
      }
      result.append(try SetColumn(name: column.name, kind: column.kind, lower: low, upper: high))
    }
    return try SetTable(cases: cases, columns: result)
  }

  func judge(_ table: SetTable, _ result: inout DeletionExperiment.Result) throws {
    switch result.method {
    case .bounds: try judgeBounds(table, &result)
    case .shortcut(let mode): try judgeComplete(mode.complete(table, columns: columns.map(\.name)), &result)
    case .imputation: try judgeComplete(imputed(table), &result)
    }
  }

  private func judgeBounds(_ table: SetTable, _ result: inout DeletionExperiment.Result) throws {
    for claim in claims {
      let standing = try ClaimStanding(claim.proposition, cut: claim.cut, in: table).standing
      result.addClaim(standing == .open ? nil : (standing == .holds) == claim.holds)
    }
    let partial = try? PartialTruthTable(table, conditions: conditions, outcome: outcome, parameters: options.cuts)
    let byConfiguration = Dictionary(uniqueKeysWithValues: (partial?.rows ?? []).map { ($0.configuration, $0) })
    for row in rows {
      let possible = byConfiguration[row.configuration].map(\.possibleOutcomes) ?? []
      result.addRow(possible.count == 1 ? possible[0] == row.outcome : nil)
    }
    let completions = try Completions(table, columns: columns.map(\.name), limit: options.completions)
    guard completions.scope == .all else { return result.addModels(nil) }
    let found = try CompletionModels(table, conditions: conditions, outcome: outcome, options: analysis, completions: completions)
    let conclusions = found.solutions[0].conclusions
    result.addModels(conclusions.count == 1 ? Set(conclusions[0].value.models) == models : nil)
  }

  private func judgeComplete(_ table: SetTable?, _ result: inout DeletionExperiment.Result) throws {
    guard let table else {
      for _ in claims { result.addClaim(nil) }
      for _ in rows { result.addRow(nil) }
      return result.addModels(nil)
    }
    for claim in claims { result.addClaim(try Self.holds(claim.proposition, claim.cut, table).map { $0 == claim.holds }) }
    let coded = try? TruthTable(table, conditions: conditions, outcome: outcome, parameters: options.cuts)
    for row in rows {
      let found = coded?.rows.first { $0.configuration == row.configuration && $0.outcome != .remainder }
      result.addRow(found.map { $0.outcome == row.outcome })
    }
    let whole = try? Sufficiency(table, conditions: conditions, outcome: outcome, options: analysis)
    result.addModels(whole.map { Set($0.solutions[0].solution.models.map(\.terms)) == models })
  }

  /// Each open cell with its column's most frequent known level, or the mean of its known degrees; `nil` where a column has no known cell.
  private func imputed(_ table: SetTable) throws(SetTheoryError) -> SetTable? {
    var result: [SetColumn] = []
    for column in table.columns {
      let known = column.lower.indices.filter(column.isKnown).map { column.lower[$0] }
      guard !known.isEmpty else { return nil }
      let value = column.kind == .fuzzy ? known.reduce(0, +) / Double(known.count) : Self.mostFrequent(known)
      result.append(
        try SetColumn(
          name: column.name, kind: column.kind, lower: column.lower.indices.map { column.isKnown($0) ? column.lower[$0] : value }))
    }
    return try SetTable(cases: table.cases, columns: result)
  }

  /// The most frequent value; of several the smallest.
  private static func mostFrequent(_ values: [Double]) -> Double {
    let counts = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? 0
  }
}
