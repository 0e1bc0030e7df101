public import Membership

/// The truth table whatever the unknown cells are: which rows cases may belong to, and what each row may say of the outcome.
///
/// A case with open cells can belong to several rows. The bounds of a row's figures run over all completions in which they are defined; which outcomes the row can be coded with is
/// decided over completions that give cases, consistency and PRI together.
public struct PartialTruthTable: Hashable, Sendable {
  /// A row that some case can belong to.
  public struct Row: Hashable, Sendable {
    /// The values of the conditions.
    public let configuration: Configuration
    /// The cases that belong to the row in every completion, by index.
    public let certainCases: [Int]
    /// The cases that belong to the row in some completion, the certain ones among them, by index.
    public let possibleCases: [Int]
    /// The bounds of the row's consistency over all completions that give it one.
    public let consistency: Bounds?
    /// The bounds of the row's PRI over all completions that give it one.
    public let pri: Bounds?
    /// What some completion codes the row, in the order of ``RowOutcome``.
    public let possibleOutcomes: [RowOutcome]
    /// Whether each of ``possibleOutcomes`` is given by some completion; otherwise one of them could not be excluded.
    public let isDecided: Bool

    /// The numbers of cases in the row over all completions: any from the certain ones to the possible ones.
    public var n: ClosedRange<Int> { certainCases.count...possibleCases.count }

    /// The outcome where every completion gives the same one, `undetermined` elsewhere.
    public var outcome: RowOutcome { possibleOutcomes.count == 1 ? possibleOutcomes[0] : .undetermined }
  }

  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// The cut-offs.
  public let parameters: TruthTableParameters
  /// The cases' names.
  public let cases: [String]
  /// The rows, the first condition counting most, absence first.
  public let rows: [Row]
  /// Whether every row that some case can belong to is listed; not where a case has so many open cells that its rows are too many to list.
  public let isComplete: Bool
  /// The cases that belong to no row in any completion, because a known membership is exactly 0.5.
  public let ambiguousCases: [AmbiguousCase]
  /// The memberships each case can have in the outcome, from the smallest to the largest.
  public let outcomeMemberships: [ClosedRange<Double>]
  /// Whether the outcome differs between cases in every completion.
  public let outcomeVaries: Bool
  /// What somebody should look at.
  public let findings: [PartialFinding]
  /// The number of configurations to which no case can belong, where every possible row is listed.
  public let unobserved: ConfigurationCount

  /// The truth table of a table.
  ///
  /// - Parameters:
  ///   - table: The table; cells may be unknown.
  ///   - conditions: The conditions; at most 64, the outcome not among them.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  ///   - parameters: The cut-offs.
  /// - Throws: `SetTheoryError` for unknown columns, an outcome that is a condition, or that is the same in all cases of every completion.
  /// - Complexity: O(*N*·2^*m*) entries of cases with *m* open conditions into rows; each row is decided in O(*N*) steps per iteration, and few of them.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: TruthTableParameters
  ) throws(SetTheoryError) {
    let columns = try table.columns(of: conditions)
    guard !columns.contains(where: { $0.name == outcome.name }) else { throw .outcomeIsCondition(outcome.name) }
    let target = try OpenFit.outcome(outcome, in: table)
    guard target.contains(where: { $0.max > 0 }) else { throw .emptyOutcome(outcome.description) }
    guard AttainableSet.canVary(target) else {
      throw .outcomeDoesNotVary(outcome.description, value: target[0].min, cases: target.count)
    }
    let possible = PossibleRows(columns, cases: table.cases.count)
    var rows: [Row] = []
    rows.reserveCapacity(possible.configurations.count)
    possible.forEachCorner(outcome: target) { index, cases in
      rows.append(
        Row(
          possible.configurations[index], certain: possible.certain[index], possible: possible.possible[index], cases, parameters))
    }
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
    cases = table.cases
    self.rows = rows
    isComplete = possible.isComplete
    ambiguousCases = possible.ambiguous
    outcomeMemberships = target.map { $0.min...$0.max }
    outcomeVaries = AttainableSet.varies(target)
    findings = PartialFinding.all(columns, outcome: target)
    unobserved = ConfigurationCount(of: conditions, without: rows.count)
  }
}

extension PartialTruthTable.Row {
  init(_ configuration: Configuration, certain: [Int], possible: [Int], _ cases: [RowCase], _ parameters: TruthTableParameters) {
    self.configuration = configuration
    certainCases = certain
    possibleCases = possible
    (consistency, pri) = RowBounds.all(cases)
    let possibility = RowPossibility(cases, parameters, consistency: consistency, pri: pri)
    possibleOutcomes = RowOutcome.allCases.filter(possibility.outcomes.contains)
    isDecided = possibility.isDecided
  }
}

/// What somebody should look at in a table with unknown cells, though it can be computed.
public enum PartialFinding: Hashable, Sendable {
  /// A condition is unknown in every case, so that nothing can be said of it; by its number.
  case conditionUnknown(Int)
  /// The outcome is unknown in every case, so that nothing can be said of sufficiency or necessity.
  case outcomeUnknown
  /// No case is known to lack the outcome, so that no claim can be contradicted by what is known.
  case noKnownNegative
  /// No case is known to have the outcome.
  case noKnownPositive

  /// The findings of a table, whatever is asked of it.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - conditions: The conditions.
  ///   - outcome: The outcome.
  /// - Returns: The findings, conditions first.
  /// - Throws: `SetTheoryError` for unknown columns.
  public static func all(_ table: SetTable, conditions: ConditionNames, outcome: Literal) throws(SetTheoryError) -> [PartialFinding] {
    all(try table.columns(of: conditions), outcome: try OpenFit.outcome(outcome, in: table))
  }

  /// The findings of a table.
  static func all(_ columns: [SetColumn], outcome: [AttainableSet]) -> [PartialFinding] {
    var findings: [PartialFinding] = []
    for (number, column) in columns.enumerated() where column.count > 0 {
      let isUnknown = column.lower.indices.allSatisfy { !column.isKnown($0) && column.isFullyOpen($0) }
      if isUnknown { findings.append(.conditionUnknown(number)) }
    }
    if outcome.allSatisfy({ $0.min == 0 && $0.max == 1 }) {
      findings.append(.outcomeUnknown)
    } else {
      if !outcome.contains(where: { $0.max < CellValue.crossover }) { findings.append(.noKnownNegative) }
      if !outcome.contains(where: { $0.min > CellValue.crossover }) { findings.append(.noKnownPositive) }
    }
    return findings
  }
}

extension SetColumn {
  /// Whether nothing is known of a cell: it reaches over all values of its kind.
  func isFullyOpen(_ caseIndex: Int) -> Bool {
    lower[caseIndex] == 0 && (upper?[caseIndex] ?? lower[caseIndex]) == kind.largestValue
  }
}
