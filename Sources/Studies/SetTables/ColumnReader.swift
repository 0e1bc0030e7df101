import CaseFiles
import SetTheory

/// Turns the cells of a column into a set column of a declared or inferred kind.
struct ColumnReader {
  /// The largest number of levels that are inferred; a column of more is a measurement, not a set.
  static let mostInferredLevels = 10

  let name: String
  let file: String
  let declaration: KindDeclarations.Declaration?

  /// The column.
  ///
  /// - Parameters:
  ///   - cells: The cells.
  ///   - findings: Where wrong cells are listed.
  /// - Returns: The column; `nil` where a cell is wrong.
  /// - Throws: `SetTheoryError` for what passes here and not there, which would be a defect.
  func column(_ cells: some Sequence<CSVTable.Cell>, _ findings: inout CappedFindings) throws -> SetColumn? {
    var lower: [Double] = []
    var upper: [Double] = []
    var places: [Position] = []
    var isGood = true
    for cell in cells {
      places.append(cell.position)
      switch CellReading(cell.text) {
      case .value(let value):
        lower.append(value)
        upper.append(value)
      case .range(let first, let last):
        lower.append(first)
        upper.append(last)
        guard first > last else { continue }
        isGood = false
        refuse("The range \(cell.text) is reversed.", "Write the smaller number first.", "cell-range", cell.position, &findings)
      case .unknown:
        lower.append(-.infinity)
        upper.append(.infinity)
      case .irrelevant, .text:
        isGood = false
        lower.append(0)
        upper.append(0)
        refuseText(cell, &findings)
      }
    }
    guard isGood, let kind = kind(lower, upper, places, &findings) else { return nil }
    guard checkValues(lower, upper, kind, places, &findings) else { return nil }
    for index in lower.indices where lower[index] == -.infinity {
      lower[index] = 0
      upper[index] = kind.largestValue
    }
    return try SetColumn(name: name, kind: kind, lower: lower, upper: upper)
  }

  private func refuseText(_ cell: CSVTable.Cell, _ findings: inout CappedFindings) {
    guard case .irrelevant = CellReading(cell.text) else {
      return refuse(
        "“\(cell.text)” in the column \(name) is no membership.",
        "Write a number with a decimal point, a range such as 0.2..0.4, or ? for unknown; leave a column out with --conditions.",
        "cell-text",
        cell.position, &findings)
    }
    refuse(
      "“\(cell.text)” in the column \(name) is temporal QCA’s “don’t care”, which this analysis does not know.",
      "Write ? if the cell is unknown; where the condition cannot apply, split it into two conditions or leave it out.", "cell-dont-care",
      cell.position, &findings)
  }

  private func refuse(_ message: String, _ hint: String, _ check: String, _ position: Position, _ findings: inout CappedFindings) {
    findings.add(check, message, at: position, hint: hint)
  }

  /// The declared kind, or the one that fits the known cells.
  private func kind(
    _ lower: [Double], _ upper: [Double], _ places: [Position], _ findings: inout CappedFindings
  ) -> SetKind? {
    switch declaration {
    case .crisp: return .crisp
    case .fuzzy: return .fuzzy
    case .multiValue(let levels?): return .multiValue(levels: levels)
    case .multiValue(nil): return levels(lower, upper, most: SetKind.mostLevels, places, &findings)
    case nil: break
    }
    var (hasRange, isWhole, isBinary) = (false, true, true)
    for index in lower.indices where lower[index].isFinite {
      let (least, most) = (lower[index], upper[index])
      if least != most { hasRange = true }
      if (least != 0 && least != 1) || (most != 0 && most != 1) {
        isBinary = false
        if least != least.rounded() || most != most.rounded() { isWhole = false }
      }
    }
    if isBinary { return hasRange ? .fuzzy : .crisp }
    return isWhole ? levels(lower, upper, most: Self.mostInferredLevels, places, &findings) : .fuzzy
  }

  /// Multi-value with the levels that the column shows.
  private func levels(
    _ lower: [Double], _ upper: [Double], most: Int, _ places: [Position], _ findings: inout CappedFindings
  ) -> SetKind? {
    var top = 1.0
    var place = places[0]
    for index in upper.indices where upper[index].isFinite && upper[index] > top {
      top = upper[index]
      place = places[index]
    }
    guard top < Double(most) else {
      refuse(
        "The column \(name) has values up to \(Self.text(top)): a multi-value condition has levels from 0, here at most \(most) of them.",
        "Calibrate it first.", "levels-too-many", place, &findings)
      return nil
    }
    return .multiValue(levels: Int(top) + 1)
  }

  /// Whether each known value is one that the kind has; the others are listed.
  private func checkValues(
    _ lower: [Double], _ upper: [Double], _ kind: SetKind, _ places: [Position], _ findings: inout CappedFindings
  ) -> Bool {
    var isGood = true
    for index in lower.indices where lower[index].isFinite {
      if fits(lower[index], kind), fits(upper[index], kind) { continue }
      isGood = false
      let values = lower[index] == upper[index] ? [lower[index]] : [lower[index], upper[index]]
      for value in values where !fits(value, kind) {
        refuse(
          "\(Self.text(value)) in the column \(name) is no value of \(Self.phrase(kind)).",
          "Correct it, declare another kind with --kinds, or calibrate the column first.", "cell-value", places[index], &findings)
      }
    }
    return isGood
  }

  private func fits(_ value: Double, _ kind: SetKind) -> Bool {
    value == 0 || value == 1 || (value > 0 && value <= kind.largestValue && (kind == .fuzzy || value == value.rounded()))
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
  }

  private static func phrase(_ kind: SetKind) -> String {
    switch kind {
    case .crisp: "a crisp set (0 or 1)"
    case .fuzzy: "a fuzzy set (0 to 1)"
    case .multiValue(let levels): "a condition with the levels 0 to \(levels - 1)"
    }
  }
}
