/// Cases and their values in several sets: what every analysis of sets starts from.
public struct SetTable: Hashable, Sendable {
  /// The cases' names, no two alike.
  public let cases: [String]
  /// The columns, no two of one name, each as long as the cases.
  public let columns: [SetColumn]

  /// A table.
  ///
  /// - Parameters:
  ///   - cases: The cases' names; at least one.
  ///   - columns: The columns.
  /// - Throws: `SetTheoryError` for no cases, a case or a column that stands twice, and a column of another length.
  public init(cases: [String], columns: [SetColumn]) throws(SetTheoryError) {
    guard !cases.isEmpty else { throw .noCases }
    var seen: Set<String> = []
    for name in cases where !seen.insert(name).inserted { throw .duplicateCase(name) }
    seen = []
    for column in columns {
      guard seen.insert(column.name).inserted else { throw .duplicateColumn(column.name) }
      guard column.count == cases.count else {
        throw .lengthMismatch(column: column.name, values: column.count, cases: cases.count)
      }
    }
    self.cases = cases
    self.columns = columns
  }

  /// A table whose parts were checked.
  init(unchecked cases: [String], _ columns: [SetColumn]) {
    self.cases = cases
    self.columns = columns
  }

  /// The table of some of its cases.
  ///
  /// - Parameter indices: The cases, by index, none twice; at least one.
  /// - Returns: The table, the cases in the order of the indices.
  func keeping(_ indices: [Int]) -> SetTable {
    SetTable(unchecked: indices.map { cases[$0] }, columns.map { $0.keeping(indices) })
  }

  /// The column of a name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The column.
  /// - Throws: `SetTheoryError.unknownColumn` when there is none.
  public func column(_ name: String) throws(SetTheoryError) -> SetColumn {
    guard let column = columns.first(where: { $0.name == name }) else {
      throw .unknownColumn(name, known: columns.map(\.name))
    }
    return column
  }

  /// Whether every cell is known.
  public var isComplete: Bool { columns.allSatisfy(\.isComplete) }
}
