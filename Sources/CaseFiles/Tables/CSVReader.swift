/// A table read from delimited text, each cell with its position.
///
/// Reads RFC 4180 with `,`, `;` or a tab between cells and LF or CRLF between rows. What spreadsheets often break is an error with a
/// place, never a guess: ragged rows, duplicate or empty headers, an unclosed quotation mark.
public struct CSVTable: Sendable {
  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// The text, without quotation marks.
    public var text: String
    /// Where it begins.
    public var position: Position
  }

  /// The column names.
  public let header: [String]
  /// The rows, each as long as the header.
  public let rows: [[Cell]]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - text: The text, with a header row.
  ///   - file: How findings name the file.
  /// - Throws: The first finding.
  public init(_ text: String, file: String) throws(Finding) {
    var scanner = CSVScanner(text: text, file: file)
    let all = try scanner.rows()
    guard let first = all.first, !(first.count == 1 && first[0].text.isEmpty) else {
      throw Finding(
        check: "table-empty", message: "The table is empty.", file: file, at: .start,
        hint: "Write a header row and one row per case.")
    }
    try Self.checkHeader(first, file)
    header = first.map(\.text)
    rows = Array(all.dropFirst())
    for row in rows where row.count != header.count {
      throw Finding(
        check: "table-ragged", message: "The row has \(row.count) \(row.count == 1 ? "cell" : "cells"), the header \(header.count).",
        file: file,
        at: row[0].position, hint: "Look for a missing or an extra delimiter, or a line break inside a cell.")
    }
  }

  private static func checkHeader(_ cells: [Cell], _ file: String) throws(Finding) {
    var seen: Set<String> = []
    for cell in cells.dropFirst() where cell.text.isEmpty {
      throw Finding(
        check: "table-header", message: "A column has no name.", file: file, at: cell.position,
        hint: "Name the column or delete it.")
    }
    for cell in cells {
      guard seen.insert(cell.text).inserted else {
        throw Finding(
          check: "table-header", message: "The column “\(cell.text)” stands twice.", file: file, at: cell.position,
          hint: "Rename or delete one of the two.")
      }
    }
  }
}

/// Goes through delimited text character by character.
private struct CSVScanner {
  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private let file: String
  private var index = 0
  private var line = 1
  private var column = 1

  init(text: String, file: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars.first == "\u{FEFF}" ? Array(scalars.dropFirst()) : scalars
    self.file = file
    delimiter = Self.delimiter(of: self.scalars)
  }

  /// The mark that stands most often in the header, outside quotation marks.
  private static func delimiter(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if isQuoted { continue }
      if scalar == "\n" || scalar == "\r" { break }
      counts[scalar, default: 0] += 1
    }
    let marks: [Unicode.Scalar] = [",", ";", "\t"]
    return marks.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  mutating func rows() throws(Finding) -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    while index < scalars.count { rows.append(try row()) }
    return rows
  }

  private mutating func row() throws(Finding) -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    while true {
      cells.append(try cell())
      guard index < scalars.count, scalars[index] == delimiter else { break }
      advance()
    }
    if index < scalars.count, scalars[index] == "\r" { advance() }
    if index < scalars.count, scalars[index] == "\n" { advance() }
    return cells
  }

  private mutating func cell() throws(Finding) -> CSVTable.Cell {
    let start = Position(line: line, column: column)
    if index < scalars.count, scalars[index] == "\"" {
      let text = try quoted(from: start)
      guard index == scalars.count || [delimiter, "\n", "\r"].contains(scalars[index]) else {
        throw Finding(
          check: "table-quote", message: "The cell goes on after its closing quotation mark.", file: file,
          at: Position(line: line, column: column),
          hint: "Double quotation marks that belong to the text, and put the whole cell in quotation marks.")
      }
      return CSVTable.Cell(text: text, position: start)
    }
    var text = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != delimiter, scalars[index] != "\n", scalars[index] != "\r" {
      text.append(scalars[index])
      advance()
    }
    return CSVTable.Cell(text: String(text), position: start)
  }

  private mutating func quoted(from start: Position) throws(Finding) -> String {
    advance()
    var text = String.UnicodeScalarView()
    while index < scalars.count {
      let scalar = scalars[index]
      advance()
      if scalar != "\"" {
        text.append(scalar)
      } else if index < scalars.count, scalars[index] == "\"" {
        text.append(scalar)
        advance()
      } else {
        return String(text)
      }
    }
    throw Finding(
      check: "table-quote", message: "A quotation mark is never closed.", file: file, at: start,
      hint: "Close it, or double quotation marks that belong to the text.")
  }

  private mutating func advance() {
    let isLoneReturn = scalars[index] == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n")
    if scalars[index] == "\n" || isLoneReturn {
      line += 1
      column = 1
    } else {
      column += 1
    }
    index += 1
  }
}
