import SetTheory
import TestSupport

/// Small tables drawn at random, for properties that must hold of every table.
struct RandomTable {
  let table: SetTable
  let conditions: ConditionNames
  /// The conditions' values by definition, one row per case.
  let cells: [[Double]]
  let outcome: [Double]

  static let outcomeName = "Y"

  /// A table.
  ///
  /// - Parameters:
  ///   - seed: What it is drawn from.
  ///   - cases: The number of cases.
  ///   - kinds: The conditions' kinds.
  ///   - outcomeKind: The outcome's kind.
  ///   - grid: How many steps a fuzzy value has between 0 and 1; even ones hit 0.5.
  /// - Throws: Never for valid kinds.
  init(seed: UInt64, cases: Int, kinds: [SetKind], outcomeKind: SetKind = .crisp, grid: Int = 10) throws {
    var generator = SeededGenerator(seed: seed)
    func draw(_ kind: SetKind) -> Double {
      switch kind {
      case .fuzzy: Double(Int.random(in: 0...grid, using: &generator)) / Double(grid)
      case .crisp, .multiValue: Double(Int.random(in: 0..<kind.levels, using: &generator))
      }
    }
    let cells = (0..<cases).map { _ in kinds.map(draw) }
    let outcome = (0..<cases).map { _ in draw(outcomeKind) }
    let names = kinds.indices.map { "C\($0 + 1)" }
    var columns: [SetColumn] = []
    for (index, kind) in kinds.enumerated() {
      columns.append(try SetColumn(name: names[index], kind: kind, lower: cells.map { $0[index] }))
    }
    columns.append(try SetColumn(name: Self.outcomeName, kind: outcomeKind, lower: outcome))
    table = try SetTable(cases: (0..<cases).map { "case \($0 + 1)" }, columns: columns)
    conditions = try ConditionNames(zip(names, kinds).map { .init(name: $0, kind: $1) })
    self.cells = cells
    self.outcome = outcome
  }

  /// Kinds drawn at random: crisp, fuzzy, multi-value or mixed, by the seed.
  static func kinds(seed: UInt64, count: Int) -> [SetKind] {
    var generator = SeededGenerator(seed: seed &* 7919)
    let all: [SetKind] = [.crisp, .fuzzy, .multiValue(levels: 3)]
    return (0..<count).map { _ in
      switch seed % 4 {
      case 0: .crisp
      case 1: .fuzzy
      case 2: .multiValue(levels: 4)
      default: all[Int.random(in: 0..<3, using: &generator)]
      }
    }
  }

  /// A random term of the conditions.
  func term(_ generator: inout SeededGenerator) -> Term {
    var literals: [Int: Int] = [:]
    for (index, condition) in conditions.conditions.enumerated() where Bool.random(using: &generator) {
      literals[index] = Int.random(in: 0..<condition.kind.levels, using: &generator)
    }
    return Term(literals)
  }

  /// The membership of a case in a literal, by definition.
  func membership(_ index: Int, condition: Int, value: Int) -> Double {
    let cell = cells[index][condition]
    if conditions.conditions[condition].kind.namesLevels { return cell == Double(value) ? 1 : 0 }
    return value == 1 ? cell : 1 - cell
  }

  /// The membership of a case in a term, by definition: the smallest in a literal.
  func membership(_ index: Int, _ term: Term) -> Double {
    term.literals.map { membership(index, condition: $0.condition, value: $0.value) }.min() ?? 1
  }
}

/// Parameters of fit by definition, with plain sums over cases.
enum NaiveFit {
  static func consistency(_ x: [Double], _ y: [Double]) -> Double? { ratio(zip(x, y).map(min), x) }
  static func coverage(_ x: [Double], _ y: [Double]) -> Double? { ratio(zip(x, y).map(min), y) }

  static func pri(_ x: [Double], _ y: [Double]) -> Double? {
    let shared = zip(x, y).map { min($0, $1, 1 - $1) }
    return ratio(zip(zip(x, y).map(min), shared).map { $0 - $1 }, zip(x, shared).map { $0 - $1 })
  }

  static func relevance(_ x: [Double], _ y: [Double]) -> Double? {
    ratio(x.map { 1 - $0 }, zip(x, y).map { 1 - min($0, $1) })
  }

  private static func ratio(_ over: [Double], _ under: [Double]) -> Double? {
    let below = under.reduce(0, +)
    return below < 1e-12 ? nil : over.reduce(0, +) / below
  }
}

/// Whether two values are the same to nine decimals, or both missing.
func agree(_ left: Double?, _ right: Double?) -> Bool {
  switch (left, right) {
  case (nil, nil): true
  case (let left?, let right?): abs(left - right) < 1e-9
  default: false
  }
}
