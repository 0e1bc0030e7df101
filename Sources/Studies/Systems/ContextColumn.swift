import CaseFiles
import Cases
import Membership
import Systems

/// A column of a table, read as the context variable or condition that it is.
struct ContextColumn {
  let spec: BlocksFile.Variable
  /// The values for distances, divided where there is a cut.
  let values: [ContextValue]
  /// What a difference is divided by.
  let scale: Double?
  /// The values before any cut.
  let undivided: [ContextValue]
  /// What a difference of undivided values is divided by.
  let undividedScale: Double?
  /// What pairs can share; `nil` for undivided numbers.
  let conditions: ConditionColumn?
  /// The words of a category, in order.
  let words: [String]

  /// So many levels make a condition that pairs can share.
  static let mostLevels = 20

  init(_ spec: BlocksFile.Variable, _ cells: [CSVTable.Cell], _ findings: inout CappedFindings) {
    self.spec = spec
    var reader = CellsReader(column: spec.column, kind: spec.kind)
    let raw = cells.map { reader.value($0, &findings) }
    if spec.kind == .category {
      words = Set(raw.flatMap { value -> [String] in if case .category(let set) = value { Array(set) } else { [] } }).sorted()
    } else {
      words = []
    }
    let numbers = raw.compactMap { value -> ClosedRange<Double>? in if case .number(let range) = value { range } else { nil } }
    let low = numbers.map(\.lowerBound).min()
    let high = numbers.map(\.upperBound).max()
    let range = low.flatMap { low in high.map { $0 - low } }.flatMap { $0 > 0 ? $0 : nil }
    undivided = raw
    undividedScale = spec.kind == .dichotomous ? 1 : spec.range ?? range
    values = spec.cut.map { cut in raw.map { CutPoint.divide($0, at: cut) } } ?? raw
    scale = spec.cut == nil ? undividedScale : 1
    conditions = Self.conditions(spec, values, words, high)
  }

  /// What each case may be; `nil` where there are too many values to share one.
  private static func conditions(
    _ spec: BlocksFile.Variable, _ values: [ContextValue], _ words: [String], _ high: Double?
  ) -> ConditionColumn? {
    let isDivided = spec.cut != nil || spec.kind == .dichotomous
    let top = isDivided ? 1 : spec.kind == .category ? words.count - 1 : Int(min(high ?? 0, 1e6))
    if spec.kind == .number, !isDivided { return memberships(spec, values) }
    guard top <= mostLevels, top >= 0 else { return nil }
    return ConditionColumn(
      id: spec.column,
      values: values.map { value in
        switch value {
        case .number(let range): Set(Int(range.lowerBound.rounded(.up))...max(Int(range.lowerBound.rounded(.up)), Int(range.upperBound)))
        case .category(let set): Set(set.compactMap { words.firstIndex(of: $0) })
        case .labels, .unknown: Set(0...max(0, top))
        }
      })
  }

  /// Memberships from 0 to 1 as present, absent or open; `nil` for other numbers.
  private static func memberships(_ spec: BlocksFile.Variable, _ values: [ContextValue]) -> ConditionColumn? {
    var sets: [Set<Int>] = []
    for value in values {
      guard case .number(let range) = value else {
        sets.append([0, 1])
        continue
      }
      guard let cell = CellValue(lower: range.lowerBound, upper: range.upperBound) else { return nil }
      switch cell.presence {
      case .present: sets.append([1])
      case .absent: sets.append([0])
      case .undecided, .unknown: sets.append([0, 1])
      }
    }
    return ConditionColumn(id: spec.column, values: sets)
  }

  /// Whether all cases have the same known value.
  var isConstant: Bool {
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return false }
    if case .number(let range) = first { return range.lowerBound == range.upperBound }
    if case .category(let set) = first { return set.count == 1 }
    return false
  }

  /// Whether a cut has known values on both sides.
  func parts(_ cut: Double) -> Bool {
    let sides = Set(undivided.map { CutPoint.divide($0, at: cut) }).subtracting([.unknown])
    return sides.count > 1
  }

  /// The kind that fits a column's cells: dichotomous for 0 and 1, a number for numbers, a category otherwise.
  static func inferred(_ column: String, _ cells: [CSVTable.Cell]) -> BlocksFile.Variable {
    var isBinary = true
    for cell in cells {
      switch CellReading(cell.text) {
      case .value(let value): isBinary = isBinary && (value == 0 || value == 1)
      case .range(let low, let high): isBinary = isBinary && low == 0 && high == 1
      case .unknown, .irrelevant: break
      case .text: return BlocksFile.Variable(column: column, kind: .category)
      }
    }
    return BlocksFile.Variable(column: column, kind: isBinary ? .dichotomous : .number)
  }
}

/// Reads the cells of one column.
private struct CellsReader {
  let column: String
  let kind: BlocksFile.Variable.Kind

  mutating func value(_ cell: CSVTable.Cell, _ findings: inout CappedFindings) -> ContextValue {
    switch CellReading(cell.text) {
    case .unknown, .irrelevant: return .unknown
    case .value where kind == .category, .text where kind == .category, .range where kind == .category:
      return .category([String(cell.text.trimmingSpaces())])
    case .value(let value): return number(value...value, cell, &findings)
    case .range(let low, let high):
      guard low <= high else {
        return refuse("The range \(cell.text) is reversed.", "Write the smaller number first.", cell, &findings)
      }
      return number(low...high, cell, &findings)
    case .text:
      return refuse(
        "“\(cell.text)” in the column \(column) is no number.",
        "Write digits with a decimal point, a range such as 0.2..0.4, or ? for unknown.", cell, &findings)
    }
  }

  private func number(
    _ range: ClosedRange<Double>, _ cell: CSVTable.Cell, _ findings: inout CappedFindings
  ) -> ContextValue {
    let ends = [range.lowerBound, range.upperBound]
    switch kind {
    case .dichotomous where !ends.allSatisfy({ $0 == 0 || $0 == 1 }):
      return refuse(
        "“\(cell.text)” in the column \(column) is neither 0 nor 1.",
        "Write 0, 1 or ?, or give the column kind: number and a cut in the blocks file.", cell, &findings)
    case .graded where !ends.allSatisfy({ $0 == $0.rounded() && $0 >= 0 }):
      return refuse(
        "“\(cell.text)” in the column \(column) is no level.", "Write 0, 1, 2, … or ?, or use kind: number.", cell, &findings)
    default: return .number(range)
    }
  }

  private func refuse(
    _ message: String, _ hint: String, _ cell: CSVTable.Cell, _ findings: inout CappedFindings
  ) -> ContextValue {
    findings.add("cell", message, at: cell.position, hint: hint)
    return .unknown
  }
}
