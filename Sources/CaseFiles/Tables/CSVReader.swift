/// A table read from delimited text, each cell with its position.
///
/// Reads RFC 4180 with `,`, `;` or a tab between cells and LF or CRLF between rows. What spreadsheets often break is an error with a
/// place, never a guess: ragged rows, duplicate or empty headers, an unclosed quotation mark.
public struct CSVTable: Sendable {
  /// A cell.
  public struct Cell: Hashable, Sendable {
    /// The text, without quotation marks.
    public let text: String
    // Half the room of a position: a table may have millions of cells.
    private let line: UInt32
    private let column: UInt32

    init(text: String, position: Position) {
      self.text = text
      line = UInt32(clamping: position.line)
      column = UInt32(clamping: position.column)
    }

    /// Where it begins.
    public var position: Position { Position(line: Int(line), column: Int(column)) }
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

/// Goes through delimited text byte by byte: a table may have millions of cells.
private struct CSVScanner {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private let file: String
  private var index = 0
  private var line = 1
  private var column = 1
  private var width = 0

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(text: String, file: String) {
    var bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    self.bytes = bytes
    self.file = file
    delimiter = Self.delimiter(of: bytes)
  }

  /// The mark that stands most often in the header, outside quotation marks.
  private static func delimiter(of bytes: [UInt8]) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == newline || byte == carriageReturn { break }
      counts[byte, default: 0] += 1
    }
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    return marks.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? marks[0]
  }

  mutating func rows() throws(Finding) -> [[CSVTable.Cell]] {
    var rows: [[CSVTable.Cell]] = []
    while index < bytes.count { rows.append(try row()) }
    return rows
  }

  private mutating func row() throws(Finding) -> [CSVTable.Cell] {
    var cells: [CSVTable.Cell] = []
    cells.reserveCapacity(width)
    while true {
      cells.append(try cell())
      guard index < bytes.count, bytes[index] == delimiter else { break }
      advance()
    }
    width = cells.count
    if index < bytes.count, bytes[index] == Self.carriageReturn { advance() }
    if index < bytes.count, bytes[index] == Self.newline { advance() }
    return cells
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == delimiter || byte == Self.newline || byte == Self.carriageReturn }

  private mutating func cell() throws(Finding) -> CSVTable.Cell {
    let start = Position(line: line, column: column)
    if index < bytes.count, bytes[index] == Self.quote {
      let text = try quoted(from: start)
      guard index == bytes.count || isEnd(bytes[index]) else {
        throw Finding(
          check: "table-quote", message: "The cell goes on after its closing quotation mark.", file: file,
          at: Position(line: line, column: column),
          hint: "Double quotation marks that belong to the text, and put the whole cell in quotation marks.")
      }
      return CSVTable.Cell(text: text, position: start)
    }
    let first = index
    while index < bytes.count, !isEnd(bytes[index]) {
      if !Self.isContinuation(bytes[index]) { column += 1 }
      index += 1
    }
    return CSVTable.Cell(text: String(decoding: bytes[first..<index], as: UTF8.self), position: start)
  }

  private mutating func quoted(from start: Position) throws(Finding) -> String {
    advance()
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      advance()
      if byte != Self.quote {
        text.append(byte)
      } else if index < bytes.count, bytes[index] == Self.quote {
        text.append(byte)
        advance()
      } else {
        return String(decoding: text, as: UTF8.self)
      }
    }
    throw Finding(
      check: "table-quote", message: "A quotation mark is never closed.", file: file, at: start,
      hint: "Close it, or double quotation marks that belong to the text.")
  }

  /// Whether a byte goes on with a scalar that an earlier one began; columns count scalars.
  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private mutating func advance() {
    let byte = bytes[index]
    let isLoneReturn = byte == Self.carriageReturn && (index + 1 == bytes.count || bytes[index + 1] != Self.newline)
    if byte == Self.newline || isLoneReturn {
      line += 1
      column = 1
    } else if !Self.isContinuation(byte) {
      column += 1
    }
    index += 1
  }
}
