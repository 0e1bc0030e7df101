/// The data of a figure as a table of texts, as they stand in the drawing.
public struct FigureTable: Encodable, Hashable, Sendable {
  /// The names of the columns.
  public var columns: [String]
  /// The rows, each with a text per column.
  public var rows: [[String]]

  /// A table.
  public init(columns: [String], rows: [[String]]) {
    self.columns = columns
    self.rows = rows
  }
}
