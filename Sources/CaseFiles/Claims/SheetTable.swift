/// A table from a spreadsheet or a CSV file: a header and rows of cells, each with its place and what the spreadsheet takes it for.
public struct SheetTable: Sendable {
  /// What a spreadsheet takes a cell for.
  public enum Kind: String, Codable, Sendable {
    /// Text.
    case text
    /// A number.
    case number
    /// A date, given as `YYYY-MM-DD`.
    case date
    /// Yes or no.
    case flag
    /// A formula, given as it is written.
    case formula
    /// A value that could not be computed.
    case error
  }

  /// A cell.
  public struct Cell: Sendable {
    /// The text.
    public let text: String
    /// What the spreadsheet takes it for.
    public let kind: Kind
    /// Where it stands: row and column of a sheet, line and column of a text.
    public let position: Position

    /// A cell.
    public init(text: String, kind: Kind = .text, position: Position) {
      self.text = text
      self.kind = kind
      self.position = position
    }
  }

  /// How findings name the file, with the sheet if there is one.
  public let name: String
  /// The header.
  public let header: [Cell]
  /// The rows.
  public let rows: [[Cell]]
  /// What is wrong with the form of the sheet, such as merged cells.
  public let findings: [Finding]

  /// A table.
  public init(name: String, header: [Cell], rows: [[Cell]], findings: [Finding] = []) {
    self.name = name
    self.header = header
    self.rows = rows
    self.findings = findings
  }

  /// A table from delimited text.
  ///
  /// - Parameter file: The file.
  /// - Throws: The finding for a table that is ragged, empty or has a header twice.
  public init(csv file: DataFile) throws(Finding) {
    let table = try CSVTable(file.text, file: file.name)
    name = file.name
    header = table.header.enumerated().map { Cell(text: $1, position: Position(line: 1, column: $0 + 1)) }
    rows = table.rows.map { row in row.map { Cell(text: $0.text, position: $0.position) } }
    findings = []
  }
}
