/// Input for which an analysis of sets is not defined.
///
/// ``sentence`` says what is wrong, with the offending value, and ``advice`` what to do about it.
public enum SetTheoryError: Error, Hashable, Sendable {
  /// The table has no case.
  case noCases
  /// A case stands twice.
  case duplicateCase(String)
  /// A column stands twice.
  case duplicateColumn(String)
  /// A column has no name.
  case emptyName
  /// There is no column of this name.
  case unknownColumn(String, known: [String])
  /// A column has another number of values than the table has cases.
  case lengthMismatch(column: String, values: Int, cases: Int)
  /// A multi-value column has fewer levels than 2 or more than a configuration holds.
  case levelsOutOfRange(column: String, levels: Int)
  /// A value that the column's kind does not have.
  case valueOutsideKind(column: String, caseIndex: Int, value: Double, kind: SetKind)
  /// A range whose smaller end is the larger one.
  case reversedRange(column: String, caseIndex: Int, lower: Double, upper: Double)
  /// No condition was given.
  case noConditions
  /// More conditions than a configuration holds.
  case tooManyConditions(Int)
  /// A cut-off outside [0, 1], or two in the wrong order.
  case cutOutOfRange(name: String, value: Double)
  /// A configuration or term that does not fit the conditions.
  case levelNotInCondition(condition: String, level: Int, levels: Int)
  /// A multi-value column was named without a level.
  case levelNeeded(column: String, levels: Int)
  /// A fuzzy column was named with a level.
  case fuzzyHasNoLevels(column: String)
  /// A condition is graded otherwise in the table.
  case kindDiffers(column: String, kind: SetKind)
  /// A cell is not known where the analysis needs it.
  case unknownCell(column: String, caseName: String)
  /// A term fixes a condition that the analysis does not have.
  case conditionNotThere(Int, of: Int)
  /// The outcome is named as a condition too.
  case outcomeIsCondition(String)
  /// No case has any membership in the outcome.
  case emptyOutcome(String)
  /// Every case has the same membership in the outcome.
  case outcomeDoesNotVary(String, value: Double, cases: Int)
  /// An expression has more products than are listed.
  case tooManyProducts(limit: Int)
  /// A search of fewer than one literal.
  case depthOutOfRange(Int)
  /// A limit of fewer than one result.
  case limitOutOfRange(Int)
  /// More open cells in one case than their combinations can be tried out.
  case tooManyOpenCells([String])
  /// A range or limit of completions that asks for none.
  case completionsOutOfRange(Int)
  /// No row of the truth table is coded present.
  case noPositiveRow(outcome: String)
  /// Every observed row of the truth table is a contradiction.
  case allContradictory(outcome: String)
}

extension SetTheoryError: CustomStringConvertible {
  /// The sentence followed by the advice.
  public var description: String { "\(sentence) \(advice)" }
}
