import Membership

/// A cell that is not known, or only as a range, with the answers that are tried where not all can be.
public struct OpenCell: Hashable, Sendable {
  /// The column's name.
  public let column: String
  /// The case, by index.
  public let caseIndex: Int
  /// The answers tried: every level of a crisp or multi-value cell; of a fuzzy one its ends and what lies between of 0, 0.33, 0.67 and 1.
  public let answers: [Double]
  /// Whether these are all the cell can be.
  public let isExhaustive: Bool

  /// The grid on which fuzzy cells are tried, that of the four-value scale.
  public static let scale = [0, 0.33, 0.67, 1]

  /// The cell of a case.
  init(_ column: SetColumn, caseIndex: Int) {
    self.column = column.name
    self.caseIndex = caseIndex
    let (low, high) = (column.lower[caseIndex], column.upper?[caseIndex] ?? column.lower[caseIndex])
    isExhaustive = column.kind != .fuzzy || low == high
    answers =
      column.kind == .fuzzy
      ? Set(Self.scale.filter { low < $0 && $0 < high } + [low, high]).sorted()
      : Array(stride(from: low, through: high, by: 1))
  }
}

extension SetTable {
  /// The open cells of some columns, by case and then in the columns' order.
  ///
  /// - Parameter columns: The columns' names.
  /// - Returns: The cells.
  /// - Throws: `SetTheoryError` for an unknown column.
  public func openCells(in columns: [String]) throws(SetTheoryError) -> [OpenCell] {
    var chosen: [SetColumn] = []
    for name in columns { chosen.append(try column(name)) }
    return cases.indices.flatMap { position in
      chosen.filter { !$0.isKnown(position) }.map { OpenCell($0, caseIndex: position) }
    }
  }

  /// The table with one cell known.
  func answering(_ cell: OpenCell, with value: Double) throws(SetTheoryError) -> SetTable {
    var columns = columns
    for (index, column) in columns.enumerated() where column.name == cell.column {
      var (low, high) = (column.lower, column.upper ?? column.lower)
      (low[cell.caseIndex], high[cell.caseIndex]) = (value, value)
      columns[index] = try SetColumn(name: column.name, kind: column.kind, lower: low, upper: high)
    }
    return try SetTable(cases: cases, columns: columns)
  }
}
