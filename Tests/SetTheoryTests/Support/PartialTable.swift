import SetTheory
import TestSupport

/// Small tables with open cells drawn at random, and all their completions on a grid that holds every breakpoint.
struct PartialTable {
  let table: SetTable
  let conditions: ConditionNames
  /// The open cells, each with the values it is tried with.
  let open: [(column: Int, caseIndex: Int, values: [Double])]

  static let outcome = Literal(RandomTable.outcomeName)

  /// A table.
  ///
  /// - Parameters:
  ///   - seed: What it is drawn from.
  ///   - cases: The number of cases.
  ///   - kinds: The conditions' kinds.
  ///   - outcomeKind: The outcome's kind.
  ///   - openCells: How many cells are opened at most.
  /// - Throws: Never for valid kinds.
  init(seed: UInt64, cases: Int, kinds: [SetKind], outcomeKind: SetKind = .crisp, openCells: Int) throws {
    let complete = try RandomTable(seed: seed, cases: cases, kinds: kinds, outcomeKind: outcomeKind)
    var generator = SeededGenerator(seed: seed &+ 0x5EED)
    var ends = complete.table.columns.map { column in column.lower.map { ($0, $0) } }
    for _ in 0..<openCells {
      let column = Int.random(in: 0..<ends.count, using: &generator)
      let position = Int.random(in: 0..<cases, using: &generator)
      ends[column][position] = Self.range(complete.table.columns[column], position, &generator)
    }
    var columns: [SetColumn] = []
    for (column, range) in zip(complete.table.columns, ends) {
      columns.append(try SetColumn(name: column.name, kind: column.kind, lower: range.map(\.0), upper: range.map(\.1)))
    }
    try self.init(SetTable(cases: complete.table.cases, columns: columns), conditions: complete.conditions)
  }

  /// A table that is given.
  init(_ table: SetTable, conditions: ConditionNames) {
    self.table = table
    self.conditions = conditions
    var open: [(column: Int, caseIndex: Int, values: [Double])] = []
    for (number, column) in table.columns.enumerated() {
      for position in table.cases.indices where !column.isKnown(position) {
        open.append((number, position, Self.grid(table, column, position)))
      }
    }
    self.open = open
  }

  private static func range(_ column: SetColumn, _ position: Int, _ generator: inout SeededGenerator) -> (Double, Double) {
    switch column.kind {
    case .crisp: return (0, 1)
    case .fuzzy:
      if Bool.random(using: &generator) { return (0, 1) }
      let ends = [Double(Int.random(in: 0...10, using: &generator)) / 10, Double(Int.random(in: 0...10, using: &generator)) / 10].sorted()
      return (ends[0], ends[1])
    case .multiValue(let levels):
      let ends = [Int.random(in: 0..<levels, using: &generator), Int.random(in: 0..<levels, using: &generator)].sorted()
      return (Double(ends[0]), Double(ends[1]))
    }
  }

  /// The values of a case's cells, their complements, ½ and what is just above and below it, within an open cell's range.
  private static func grid(_ table: SetTable, _ column: SetColumn, _ position: Int) -> [Double] {
    let (low, high) = (column.lower[position], column.upper?[position] ?? column.lower[position])
    guard column.kind == .fuzzy else { return Array(stride(from: low, through: high, by: 1)) }
    let values = table.columns.filter { $0.kind == .fuzzy }.flatMap { [$0.lower[position], $0.upper?[position] ?? $0.lower[position]] }
    return Set(values + values.map { 1 - $0 } + [0.5, 0, 1, 0.5 + 1e-11, 0.5 - 1e-11]).filter { low <= $0 && $0 <= high }.sorted()
  }

  /// How many completions the grid has.
  var completionCount: Int { open.reduce(1) { $0 * $1.values.count } }

  /// Every completion on the grid, as a complete table.
  func forEachCompletion(_ body: (SetTable) throws -> Void) throws {
    var values = table.columns.map(\.lower)
    func fill(_ index: Int) throws {
      guard index < open.count else { return try body(complete(values)) }
      let cell = open[index]
      for value in cell.values {
        values[cell.column][cell.caseIndex] = value
        try fill(index + 1)
      }
    }
    try fill(0)
  }

  /// A completion with values drawn from the open cells' whole ranges.
  func randomCompletion(_ generator: inout SeededGenerator) throws -> SetTable {
    var values = table.columns.map(\.lower)
    for cell in open {
      let column = table.columns[cell.column]
      let (low, high) = (column.lower[cell.caseIndex], column.upper?[cell.caseIndex] ?? 0)
      values[cell.column][cell.caseIndex] =
        column.kind == .fuzzy ? Double.random(in: low...high, using: &generator) : cell.values.randomElement(using: &generator) ?? low
    }
    return try complete(values)
  }

  private func complete(_ values: [[Double]]) throws -> SetTable {
    try SetTable(
      cases: table.cases, columns: zip(table.columns, values).map { try SetColumn(name: $0.name, kind: $0.kind, lower: $1) })
  }

  /// A random expression over the conditions, nested and negated.
  func expression(_ generator: inout SeededGenerator, depth: Int = 2, withOutcome: Bool = false) -> Expression {
    let kind = depth == 0 ? 0 : Int.random(in: 0...3, using: &generator)
    guard kind > 0 else {
      if withOutcome, Int.random(in: 0...3, using: &generator) == 0, table.columns.last?.kind != .multiValue(levels: 3) {
        return .literal(Literal(RandomTable.outcomeName, isNegated: Bool.random(using: &generator)))
      }
      let condition = Int.random(in: 0..<conditions.count, using: &generator)
      let value = Int.random(in: 0..<conditions.conditions[condition].kind.levels, using: &generator)
      return .literal(conditions.literal(condition, value: value))
    }
    let parts = (0..<Int.random(in: 2...3, using: &generator)).map { _ in
      expression(&generator, depth: depth - 1, withOutcome: withOutcome)
    }
    let whole: Expression = Bool.random(using: &generator) ? .and(parts) : .or(parts)
    return kind == 3 ? .not(whole) : whole
  }
}

/// The smallest and largest value of a figure over completions, found by looking at each.
struct NaiveBounds {
  var min = Double.infinity
  var max = -Double.infinity
  var mayBeUndefined = false

  mutating func add(_ value: Double?) {
    guard let value else { return mayBeUndefined = true }
    min = Swift.min(min, value)
    max = Swift.max(max, value)
  }

  func agrees(_ low: Double?, _ high: Double?, _ undefined: Bool?) -> Bool {
    guard let low, let high else { return min == .infinity }
    return abs(low - min) < 1e-9 && abs(high - max) < 1e-9 && undefined == mayBeUndefined
  }
}
