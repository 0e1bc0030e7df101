import CaseFiles
import Foundation
import Reports

/// The tables once more as spreadsheets set to German read them at a double click: semicolons, decimal commas, a mark that says UTF-8.
enum SpreadsheetTables {
  /// The folder of the tables within the data.
  static let folder = "de"

  /// The twins of all tables.
  ///
  /// - Parameter downloads: The files of the Data Package, by path.
  /// - Returns: For each CSV file its twin, by path.
  /// - Throws: The finding that a table cannot be read.
  static func files(of downloads: [String: Data]) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for (name, data) in downloads where name.hasSuffix(".csv") {
      files["\(folder)/\(name)"] = try twin(of: CSVTable(String(decoding: data, as: UTF8.self), file: name))
    }
    return files
  }

  private static func twin(of table: CSVTable) -> Data {
    let number = /|unknown|-?[0-9.]+(\.\.-?[0-9.]+)?/
    let isNumeric = table.header.indices.map { column in
      table.rows.allSatisfy { $0[column].text.wholeMatch(of: number) != nil }
    }
    var lines = [table.header.map(quoted).joined(separator: ";")]
    for row in table.rows {
      lines.append(zip(row, isNumeric).map { quoted($1 ? withComma($0.text) : $0.text) }.joined(separator: ";"))
    }
    // Spreadsheets of that kind end a line with both characters, and know UTF-8 by its mark.
    return Data([0xEF, 0xBB, 0xBF]) + Data((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// A number or a range such as `0.33..0.67` with decimal commas.
  private static func withComma(_ text: String) -> String {
    text.split(separator: "..", omittingEmptySubsequences: false).map { $0.replacing(".", with: ",") }.joined(separator: "..")
  }

  private static func quoted(_ text: String) -> String {
    var text = text
    // A number may begin with a sign; any other text that does would be run as a formula.
    if let first = text.first, "=+-@\t\r".contains(first), text.wholeMatch(of: /-?[0-9,.]+/) == nil { text = "'" + text }
    guard text.contains(where: { ";\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
