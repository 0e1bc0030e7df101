import CaseFiles
public import SetTheory

/// A table of sets as it was read, with what was inferred.
public struct SetTableReading: Sendable {
  /// The table.
  public let table: SetTable
  /// The columns whose kind was inferred from their cells.
  public let inferred: Set<String>
  /// How the file is named.
  public let file: String
  /// The fingerprint of the file's bytes.
  public let fingerprint: String
  /// The column that names the cases; `nil` where they are numbered by row.
  public let caseColumn: String?
}

extension SetTableFile {
  /// The largest number of findings that are listed.
  private static let mostFindings = 1000

  /// Reads some columns.
  ///
  /// A column is crisp when every known value is 0 or 1, multi-value when all are whole numbers and some exceed 1, fuzzy otherwise or where it has a range
  /// that is not of levels. An empty cell, `?`, `NA` and `unknown` are unknown: anything that the kind has.
  ///
  /// - Parameter names: The columns.
  /// - Returns: The table.
  /// - Throws: `InvalidFiles` with every cell that is wrong, `SetTableError` for columns that are not there or named twice.
  public func read(_ names: [String]) throws -> SetTableReading {
    var seen: Set<String> = []
    for name in names {
      guard columnNames.contains(name) else { throw SetTableError.columnNotThere(name, columns: columnNames) }
      guard seen.insert(name).inserted else { throw SetTableError.namedTwice(name) }
    }
    var findings = CappedFindings(limit: Self.mostFindings, file: name)
    let cases = caseNames(&findings)
    var columns: [SetColumn] = []
    for name in names {
      guard let position = csv.header.firstIndex(of: name) else { continue }
      let reader = ColumnReader(name: name, file: self.name, declaration: declarations.columns[name])
      if let column = try reader.column(csv.rows.lazy.map { $0[position] }, &findings) { columns.append(column) }
    }
    try findings.throwIfAny()
    return SetTableReading(
      table: try SetTable(cases: cases, columns: columns), inferred: seen.filter { declarations.columns[$0] == nil }, file: name,
      fingerprint: fingerprint, caseColumn: caseColumn)
  }

  func caseNames(_ findings: inout CappedFindings) -> [String] {
    guard let caseColumn, let position = csv.header.firstIndex(of: caseColumn) else { return (1...csv.rows.count).map(String.init) }
    var lines: [String: Int] = [:]
    return csv.rows.map { row in
      let cell = row[position]
      let text = String(cell.text.trimmingSpaces())
      if text.isEmpty {
        findings.add("case-name", "The case has no name.", at: cell.position, hint: "Name it in the column of the cases.")
      } else if let line = lines.updateValue(cell.position.line, forKey: text) {
        findings.add(
          "case-duplicate", "The case “\(text)” stands twice, first in line \(line).", at: cell.position,
          hint: "Give each case a name of its own.")
      }
      return text
    }
  }
}

/// Findings up to a limit, the others counted.
struct CappedFindings {
  private let limit: Int
  let file: String
  private var findings: [Finding] = []
  private var more = 0

  init(limit: Int, file: String) {
    self.limit = limit
    self.file = file
  }

  mutating func add(_ check: String, _ message: String, at position: Position, hint: String) {
    guard findings.count < limit else {
      more += 1
      return
    }
    findings.append(Finding(check: check, message: message, file: file, at: position, hint: hint))
  }

  func throwIfAny() throws(InvalidFiles) {
    guard let last = findings.last else { return }
    guard more > 0 else { throw InvalidFiles(findings: findings.sortedByPlace()) }
    let rest = Finding(
      check: "more-findings", message: "There are \(more) more findings.", file: file, at: Position(line: last.line, column: last.column),
      hint: "Correct these first.")
    throw InvalidFiles(findings: findings.sortedByPlace() + [rest])
  }
}
