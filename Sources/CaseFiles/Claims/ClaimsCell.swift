import Cases
import Membership

/// A cell of a claims table as case files write it.
///
/// What spreadsheets do without being asked is undone where that is certain, and a finding where it is not: German decimal commas, days written
/// as 21.11.2026, `WAHR` and `TRUE`, and blanks around a text are put right; dates turned numbers, formulas and errors are findings.
enum ClaimsCell {
  /// What is wrong with a cell.
  struct Problem: Error {
    var check: String
    var message: String
    var hint: String
  }

  /// The value of a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - column: Its column.
  /// - Returns: The text as case files write it; `nil` for a blank cell.
  /// - Throws: What is wrong with it.
  static func value(_ cell: SheetTable.Cell, in column: ClaimsColumn) throws(Problem) -> String? {
    let trimmed = trim(cell.text)
    guard !trimmed.isEmpty else { return nil }
    switch cell.kind {
    case .formula:
      throw Problem(check: "table-formula", message: "it holds a formula.", hint: "Paste the value, or begin a text with an apostrophe.")
    case .error:
      throw Problem(check: "table-error", message: "it holds the error \(trimmed).", hint: "Mend the formula, or write the value.")
    case .date where !isDay(column.shape):
      throw Problem(
        check: "table-date", message: "the spreadsheet holds the date \(trimmed) here, which may not be what was typed.",
        hint: "Format the cell as text and type the value again.")
    default: break
    }
    let text = normalized(ClaimsTable.unescaped(trimmed), column.shape)
    if isDate(column.shape), cell.kind == .number || text.count == 5, let serial = Double(text), (10_000...80_000).contains(serial) {
      throw Problem(
        check: "table-date", message: "“\(text)” is a date that a spreadsheet turned into a number.",
        hint: "Format the cell as text and type the date as \(isDay(column.shape) ? "2026-11-21" : "2010, 2010-11 or 2010..2013").")
    }
    if let problem = ScalarRule.problem(text, isQuoted: true, shape: column.shape) {
      throw Problem(check: problem.check, message: problem.message, hint: problem.hint)
    }
    return text
  }

  /// Whether two values say the same; memberships are compared as numbers.
  static func isSame(_ left: String?, _ right: String?, in column: ClaimsColumn) -> Bool {
    if left == right { return true }
    guard let left, let right else { return false }
    if case .membership = column.shape, let first = try? CellValue(parsing: left), let second = try? CellValue(parsing: right) {
      return first == second
    }
    return trim(left) == right
  }

  /// Whether a value that is left out means the same as one that is there.
  static func standard(of column: ClaimsColumn) -> String? {
    switch column.name {
    case "self_report": "false"
    case "release": "public"
    default: nil
    }
  }

  private static func isDay(_ shape: Shape) -> Bool { if case .day = shape { true } else { false } }

  private static func isDate(_ shape: Shape) -> Bool { if case .date = shape { true } else { isDay(shape) } }

  /// A text without white space around it, no-break spaces included.
  static func trim(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }

  private static func normalized(_ text: String, _ shape: Shape) -> String {
    switch shape {
    case .membership:
      let points = text.replacing(/([0-9]),([0-9])/) { "\($0.1).\($0.2)" }
      guard let dots = points.firstRange(of: "..") else { return shortest(points[...]) }
      return shortest(points[..<dots.lowerBound]) + ".." + shortest(points[dots.upperBound...])
    case .flag:
      switch text.uppercased() {
      case "TRUE", "WAHR": return "true"
      case "FALSE", "FALSCH": return "false"
      default: return text
      }
    case .date, .day:
      guard let match = text.wholeMatch(of: /([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})/) else { return text }
      return "\(match.3)-\(padded(match.2))-\(padded(match.1))"
    default: return text.replacing("\r\n", with: "\n")
    }
  }

  /// A number without the zeros that a number format adds: 1.0 and 0.80.
  private static func shortest(_ number: Substring) -> String {
    guard number.wholeMatch(of: /[01]\.[0-9]*0/) != nil else { return String(number) }
    let digits = number.reversed().drop { $0 == "0" }.reversed()
    return String(digits.last == "." ? digits.dropLast() : Array(digits))
  }

  private static func padded(_ digits: Substring) -> String { digits.count == 1 ? "0\(digits)" : String(digits) }
}
