import SetTheory

extension SetClaimInput {
  /// A claim over a table that was read already, such as a study's.
  ///
  /// - Parameters:
  ///   - text: The claim, such as `A*~B => Y`; without an outcome it claims the table's.
  ///   - input: The table.
  /// - Throws: `ExpressionError` or `SetTheoryError` where the claim does not fit the table.
  public init(_ text: String, over input: SetAnalysisInput) throws {
    proposition = try Proposition(
      parsing: text, outcome: input.outcome, among: input.reading.table.columns.map(\.name))
    guard !proposition.set.names.contains(proposition.outcome.name) else {
      throw SetTheoryError.outcomeIsCondition(proposition.outcome.name)
    }
    theory = nil
    reading = input.reading
  }
}
