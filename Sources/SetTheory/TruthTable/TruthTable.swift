import Membership

/// The truth table of a complete table: which configurations occur, and what each says of the outcome.
///
/// A case belongs to the row in whose corner its membership exceeds 0.5. A row's consistency and PRI are taken over the memberships of *all* cases in its
/// corner. Only rows that occur are kept; the others are counted.
///
/// Ragin, C. C. (2008). *Redesigning social inquiry*, chapter 7. University of Chicago Press.
public struct TruthTable: Hashable, Sendable {
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// The cut-offs.
  public let parameters: TruthTableParameters
  /// The cases' names.
  public let cases: [String]
  /// The rows that occur, the first condition counting most, absence first.
  ///
  /// A row with fewer cases than the case cut is among them, coded a remainder.
  public let rows: [TruthTableRow]
  /// The cases that belong to no row.
  public let ambiguousCases: [AmbiguousCase]
  /// What somebody should look at.
  public let findings: [TruthTableFinding]
  /// The number of configurations that do not occur.
  public let unobserved: ConfigurationCount

  /// The truth table of a table.
  ///
  /// - Parameters:
  ///   - table: The table, complete in the conditions and the outcome.
  ///   - conditions: The conditions; at most 64, the outcome not among them.
  ///   - outcome: The outcome: `Y`, `~Y`, `Y[2]`.
  ///   - parameters: The cut-offs.
  /// - Throws: `SetTheoryError` for unknown columns, cells that are not known, an outcome that is a condition, no case has or does not vary.
  /// - Complexity: O(*N·k*) for crisp and multi-value conditions; with fuzzy ones O(*N·*nodes of the tree of observed rows) at most, less where memberships are 0.
  public init(
    _ table: SetTable, conditions: ConditionNames, outcome: Literal, parameters: TruthTableParameters
  ) throws(SetTheoryError) {
    let columns = try table.columns(of: conditions)
    guard !columns.contains(where: { $0.name == outcome.name }) else { throw .outcomeIsCondition(outcome.name) }
    for column in columns { try table.refuseUnknownCells(in: column) }
    let y = try table.memberships(in: outcome)
    try Self.refuseConstant(y, outcome)
    self.init(unchecked: table, columns, y, conditions: conditions, outcome: outcome, parameters: parameters)
  }

  /// The truth table of columns that were checked, also of an outcome that does not vary.
  init(
    unchecked table: SetTable, _ columns: [SetColumn], _ y: [Double], conditions: ConditionNames, outcome: Literal,
    parameters: TruthTableParameters
  ) {
    let groups = RowGroups(columns)
    let sums = RowSums.all(groups, columns, outcome: y)
    self.conditions = conditions
    self.outcome = outcome
    self.parameters = parameters
    cases = table.cases
    rows = groups.configurations.indices.map { index in
      Self.row(groups.configurations[index], members: groups.members[index], sums[index], y, parameters)
    }
    ambiguousCases = groups.ambiguous
    findings = TruthTableFinding.all(columns, outcome: y, ambiguous: groups.ambiguous)
    unobserved = ConfigurationCount(of: conditions, without: rows.count)
  }

  private static func row(
    _ configuration: Configuration, members: [Int], _ sums: CornerSum, _ outcome: [Double], _ parameters: TruthTableParameters
  ) -> TruthTableRow {
    TruthTableRow(
      configuration: configuration, cases: members, deviantCases: members.filter { outcome[$0] < CellValue.crossover },
      consistency: sums.consistency, pri: sums.pri,
      outcome: RowOutcome(n: members.count, consistency: sums.consistency, pri: sums.pri, parameters: parameters))
  }

  /// The same table with its rows coded by other cut-offs.
  ///
  /// - Parameter parameters: The cut-offs.
  /// - Returns: The table; nothing but the codings differs.
  public func coded(by parameters: TruthTableParameters) -> TruthTable {
    TruthTable(
      self, parameters,
      rows: rows.map { row in
        TruthTableRow(
          configuration: row.configuration, cases: row.cases, deviantCases: row.deviantCases, consistency: row.consistency, pri: row.pri,
          outcome: RowOutcome(n: row.n, consistency: row.consistency, pri: row.pri, parameters: parameters))
      })
  }

  private init(_ table: TruthTable, _ parameters: TruthTableParameters, rows: [TruthTableRow]) {
    conditions = table.conditions
    outcome = table.outcome
    self.parameters = parameters
    cases = table.cases
    self.rows = rows
    ambiguousCases = table.ambiguousCases
    findings = table.findings
    unobserved = table.unobserved
  }

  private static func refuseConstant(_ y: [Double], _ outcome: Literal) throws(SetTheoryError) {
    guard let first = y.first, y.allSatisfy({ $0 == first }) else { return }
    guard first > 0 else { throw .emptyOutcome(outcome.description) }
    throw .outcomeDoesNotVary(outcome.description, value: first, cases: y.count)
  }

  /// The configurations that do not occur, in order, up to a limit.
  ///
  /// - Parameter limit: The largest number to list.
  /// - Returns: The configurations; all of them where ``unobserved`` is not above the limit.
  public func unobservedConfigurations(limit: Int) -> [Configuration] {
    let levels = conditions.conditions.map(\.kind.levels)
    var result: [Configuration] = []
    var values = [Int](repeating: 0, count: levels.count)
    var next = rows[...]
    while result.count < limit {
      let configuration = Configuration(values)
      if next.first?.configuration == configuration { next = next.dropFirst() } else { result.append(configuration) }
      guard let place = values.indices.last(where: { values[$0] + 1 < levels[$0] }) else { break }
      values[place] += 1
      for index in values.indices where index > place { values[index] = 0 }
    }
    return result
  }
}
