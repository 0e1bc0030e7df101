import CaseFiles
import Membership

/// The outcome by which pairs are sorted: `Y`, `~Y`, `Y[2]` or `~Y[2]`.
struct SystemsOutcome {
  let column: String
  let level: Int?
  let isNegated: Bool

  init(_ text: String, columns: [String]) throws {
    var name = text.trimmingSpaces()
    isNegated = name.hasPrefix("~")
    if isNegated { name = name.dropFirst() }
    var level: Int?
    if !columns.contains(String(name)), let open = name.lastIndex(where: { $0 == "[" || $0 == "{" }), let last = name.last,
      last == "]" || last == "}", let number = Int(name[name.index(after: open)...].dropLast())
    {
      level = number
      name = name[..<open]
    }
    guard columns.contains(String(name)) else { throw SetTableError.columnNotThere(String(name), columns: columns) }
    column = String(name)
    self.level = level
  }

  /// Where each case stands.
  func presences(_ cells: [CSVTable.Cell], _ findings: inout CappedFindings) -> [Presence] {
    cells.map { cell in
      let value: CellValue?
      switch CellReading(cell.text) {
      case .unknown, .irrelevant: return .unknown
      case .value(let number): value = membership(number, number)
      case .range(let low, let high): value = low <= high ? membership(low, high) : nil
      case .text: value = nil
      }
      guard let value else {
        findings.add(
          "outcome", "“\(cell.text)” in the column \(column) is no membership in the outcome.", at: cell.position,
          hint: "Write a number from 0 to 1, a range or ?; for an outcome with levels, name one: \(column)[2].")
        return .unknown
      }
      return (isNegated ? value.negated : value).presence
    }
  }

  private func membership(_ low: Double, _ high: Double) -> CellValue? {
    guard let level else { return CellValue(lower: low, upper: high) }
    if low == high { return .known(low == Double(level) ? 1 : 0) }
    return (low...high).contains(Double(level)) ? .unknown : .known(0)
  }
}
