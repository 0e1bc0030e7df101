public import SetTheory

/// What an analysis of a table is asked: the table, its conditions and the outcome.
public struct SetAnalysisInput: Sendable {
  /// The table with the conditions and the outcome.
  public let reading: SetTableReading
  /// The conditions.
  public let conditions: ConditionNames
  /// The outcome.
  public let outcome: Literal
  /// The study that the table is of; `nil` for a file.
  public let study: String?

  /// What is asked, already read.
  init(reading: SetTableReading, conditions: ConditionNames, outcome: Literal, study: String? = nil) {
    self.study = study
    self.reading = reading
    self.conditions = conditions
    self.outcome = outcome
  }

  /// Reads what is asked.
  ///
  /// - Parameters:
  ///   - file: The table.
  ///   - outcome: `Y`, `~Y` or `Y[2]`.
  ///   - conditions: The conditions' names with commas between them; `nil` for all columns besides the cases and the outcome.
  /// - Throws: `ExpressionError` for the outcome, `InvalidFiles` for cells, `SetTableError` and `SetTheoryError` for columns.
  public init(_ file: SetTableFile, outcome: String, conditions: String?) throws {
    let literal = try Literal(parsing: outcome, among: file.columnNames)
    let names = conditions.map { $0.split(separator: ",", omittingEmptySubsequences: true).map { String($0.trimmingSpaces()) } }
    let chosen = names ?? file.columnNames.filter { $0 != literal.name }
    guard !chosen.isEmpty else { throw SetTableError.noConditions(outcome: literal.description) }
    guard !chosen.contains(literal.name) else { throw SetTheoryError.outcomeIsCondition(literal.name) }
    guard chosen.count <= Configuration.mostConditions else { throw SetTheoryError.tooManyConditions(chosen.count) }
    study = nil
    reading = try file.read(chosen + [literal.name])
    self.outcome = try Literal(parsing: outcome, over: reading.table)
    self.conditions = try ConditionNames(
      reading.table.columns.dropLast().map { ConditionNames.Condition(name: $0.name, kind: $0.kind) })
  }
}
