import Foundation

/// A table of values for other programs: one header, one row per entry, comma-separated (RFC 4180), UTF-8.
public struct DataTable: Sendable {
  /// A value.
  public enum Value: Sendable {
    /// Text.
    case text(String)
    /// A number, written so that reading it gives the same number.
    case number(Double)
    /// Some number from one to another, written `0.2..0.6`.
    case range(lower: Double, upper: Double)
    /// A count.
    case count(Int)
    /// Yes or no.
    case flag(Bool)
    /// No value.
    case none
  }

  /// The file's name without ending.
  public var name: String
  /// The column names.
  public var columns: [String]
  /// The rows.
  public var rows: [[Value]]

  /// A table.
  public init(name: String, columns: [String], rows: [[Value]]) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }

  /// The table as CSV.
  ///
  /// Text that a spreadsheet would run as a formula is preceded by an apostrophe.
  public var csv: String {
    let head = columns.map { Self.quoted($0) }.joined(separator: ",")
    return ([head] + rows.map { $0.map(Self.text).joined(separator: ",") }).joined(separator: "\n") + "\n"
  }

  private static func text(_ value: Value) -> String {
    switch value {
    case .text(let text): quoted(text)
    case .number(let number): digits(number)
    case .range(let lower, let upper): "\(digits(lower))..\(digits(upper))"
    case .count(let count): String(count)
    case .flag(let flag): flag ? "true" : "false"
    case .none: ""
    }
  }

  private static func digits(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  private static func quoted(_ text: String) -> String {
    var text = Plain.text(text)
    if let first = text.first, "=+-@\t\r".contains(first) { text = "'" + text }
    guard text.contains(where: { ",\"\n\r;".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
