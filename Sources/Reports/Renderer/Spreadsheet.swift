public import CaseFiles
import Foundation

/// Spreadsheets (XLSX), written and read by the child process; whoever has none of its packages uses CSV.
public enum Spreadsheet {
  /// A sheet.
  public struct Sheet: Sendable {
    /// Its name, at most 31 characters.
    public var name: String
    /// The header and the rows.
    public var rows: [[String]]

    /// A sheet.
    public init(name: String, rows: [[String]]) {
      self.name = name
      self.rows = rows
    }
  }

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - sheet: The sheet that is wanted; the first where there is none of that name.
  ///   - renderer: The child process.
  /// - Returns: The table; merged cells are among its findings.
  /// - Throws: `RendererError` where there is no child process, `Finding` for a file that cannot be read.
  public static func table(_ path: String, sheet: String, with renderer: any Renderer) throws -> SheetTable {
    let url = URL(filePath: path).standardizedFileURL
    guard FileManager.default.isReadableFile(atPath: url.path) else { throw TextFile.unreadable(path) }
    let data: Data
    do throws(RendererError) {
      data = try renderer.data(for: .cells(spreadsheet: url, sheet: sheet))
    } catch {
      guard case .refused = error else { throw error }
      throw Finding(
        check: "table-sheet", message: error.sentence, file: path, at: .start,
        hint: "Open it in a spreadsheet program and save it as XLSX or CSV."
      )
    }
    let answer = try JSONDecoder().decode(Answer.self, from: data)
    return try table(answer, name: "\(path)[\(answer.sheet)]")
  }

  private static func table(_ answer: Answer, name: String) throws(Finding) -> SheetTable {
    guard let first = answer.rows.first, !first.isEmpty else {
      throw Finding(
        check: "table-empty", message: "The sheet has no header in its first row.", file: name, at: .start,
        hint: "Write the names of the columns into row 1.")
    }
    let width = answer.rows.map(\.count).max() ?? 0
    let rows = answer.rows.enumerated().map { row, cells in
      (0..<width).map { column in
        let cell = column < cells.count ? cells[column] : Answer.Cell(kind: .text, text: "")
        return SheetTable.Cell(text: cell.text, kind: cell.kind, position: Position(line: row + 1, column: column + 1))
      }
    }
    let merged = answer.merged.map { range in
      Finding(
        check: "table-merged", message: "The cells \(range) are merged, so that only the first of them has a value.", file: name,
        at: position(of: range), hint: "Split them, and write the value into each row.")
    }
    return SheetTable(name: name, header: rows[0], rows: Array(rows.dropFirst()), findings: merged)
  }

  /// The place of the first cell of a range such as `B7:C9`.
  private static func position(of range: String) -> Position {
    let letters = range.prefix { $0.isLetter }
    let column = letters.utf8.reduce(0) { min($0 * 26 + Int($1) - 64, 100_000) }
    let row = Int(range.dropFirst(letters.count).prefix { $0.isNumber }) ?? 1
    return Position(line: row, column: max(column, 1))
  }

  /// What the child answers.
  private struct Answer: Decodable {
    struct Cell: Decodable {
      var kind: SheetTable.Kind
      var text: String

      init(kind: SheetTable.Kind, text: String) {
        self.kind = kind
        self.text = text
      }

      init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
          self.init(kind: .text, text: "")
        } else if let text = try? single.decode(String.self) {
          self.init(kind: .text, text: text)
        } else {
          let parts = try single.decode([String].self)
          self.init(kind: SheetTable.Kind(rawValue: parts.first ?? "") ?? .text, text: parts.last ?? "")
        }
      }
    }

    var sheet: String
    var rows: [[Cell]]
    var merged: [String]
  }
}
