public import SetTheory

/// A claim on a table, and a theory to hold against it.
public struct SetClaimInput: Sendable {
  /// The table with the columns that are named.
  public let reading: SetTableReading
  /// The claim.
  public let proposition: Proposition
  /// The theory; `nil` for none.
  public let theory: Expression?

  /// Reads a claim and the columns it names.
  ///
  /// - Parameters:
  ///   - text: The claim, such as `A*B + C => Y`.
  ///   - file: The table.
  ///   - outcome: The outcome of a claim without relation, as a literal; `nil` for none.
  ///   - theory: The theory, as an expression; `nil` for none.
  /// - Throws: `ExpressionError` for what cannot be read, `InvalidFiles` for cells, `SetTheoryError` for an outcome that is in the set.
  public init(_ text: String, in file: SetTableFile, outcome: String?, theory: String?) throws {
    let fallback = try outcome.map { try Literal(parsing: $0, among: file.columnNames) }
    let claim = try Proposition(parsing: text, outcome: fallback, among: file.columnNames)
    let expected = try theory.map { try Expression(parsing: $0, among: file.columnNames) }
    let used = claim.set.names + (expected?.names ?? [])
    guard !used.contains(claim.outcome.name) else { throw SetTheoryError.outcomeIsCondition(claim.outcome.name) }
    let reading = try file.read(file.columnNames.filter { used.contains($0) || $0 == claim.outcome.name })
    let checked = claim.outcome == fallback ? try outcome.map { try Literal(parsing: $0, over: reading.table) } : nil
    proposition = try Proposition(parsing: text, outcome: checked, over: reading.table)
    self.theory = try theory.map { try Expression(parsing: $0, over: reading.table) }
    self.reading = reading
  }
}
