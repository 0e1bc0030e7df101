/// A shortcut by which a table with unknown cells is often turned into a complete one.
///
/// None of them follows from what is known. They stand beside the bounds so that a reader sees what each would have claimed.
public enum AssumptionMode: String, CaseIterable, Codable, Sendable {
  /// Cases with an open cell are left out (listwise deletion).
  case completeCasesOnly = "complete-cases-only"
  /// Every open cell takes the smallest value it can have: not stated is taken for absent.
  case unknownIsAbsent = "unknown-is-absent"
  /// Every open cell takes the largest value it can have.
  case unknownIsPresent = "unknown-is-present"

  /// The complete table that the shortcut makes of some columns.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - columns: The columns an analysis takes; cells of the others play no part.
  /// - Returns: The table with these columns, in this order; `nil` where no case is left.
  /// - Throws: `SetTheoryError` for an unknown column.
  public func complete(_ table: SetTable, columns: [String]) throws(SetTheoryError) -> SetTable? {
    var chosen: [SetColumn] = []
    for name in columns { chosen.append(try table.column(name)) }
    let kept = table.cases.indices.filter { position in self != .completeCasesOnly || chosen.allSatisfy { $0.isKnown(position) } }
    guard !kept.isEmpty else { return nil }
    var result: [SetColumn] = []
    for column in chosen {
      let values = self == .unknownIsPresent ? column.upper ?? column.lower : column.lower
      result.append(try SetColumn(name: column.name, kind: column.kind, lower: kept.map { values[$0] }))
    }
    return try SetTable(cases: kept.map { table.cases[$0] }, columns: result)
  }
}
