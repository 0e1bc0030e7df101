public import Membership
public import SetTheory

/// What is known about a region in the conditions of an analysis.
public struct TargetProfile: Hashable, Sendable {
  /// A cell: the smallest and the largest value possible.
  public struct Cell: Hashable, Sendable {
    /// The smallest value possible.
    public let lower: Double
    /// The largest value possible.
    public let upper: Double

    /// A cell with these bounds.
    public init(lower: Double, upper: Double) {
      self.lower = lower
      self.upper = upper
    }

    /// A cell of a known value.
    public init(_ value: Double) { self.init(lower: value, upper: value) }

    /// A cell as case files have it.
    public init(_ value: CellValue) { self.init(lower: value.lower, upper: value.upper) }

    /// Whether the value is known.
    public var isKnown: Bool { lower == upper }
  }

  /// The conditions.
  public let names: ConditionNames
  /// The cells, in the conditions' order.
  public let cells: [Cell]

  /// A profile.
  ///
  /// - Parameters:
  ///   - names: The conditions.
  ///   - cells: One cell per condition; what is not known reaches from the smallest to the largest value of its kind.
  /// - Throws: `BundleError` for another number of cells, a value that its condition cannot have, a reversed range, and a membership of exactly 0.5.
  public init(_ names: ConditionNames, cells: [Cell]) throws(BundleError) {
    guard cells.count == names.count else { throw .cellCount(cells: cells.count, conditions: names.count) }
    for (condition, cell) in zip(names.conditions, cells) {
      let isGraded = condition.kind == .fuzzy
      for value in [cell.lower, cell.upper] where !condition.kind.has(value) && !(isGraded && (0...1).contains(value)) {
        throw .valueOutside(condition: condition.name, value: value, kind: condition.kind)
      }
      guard cell.lower <= cell.upper else { throw .reversedCell(condition: condition.name, lower: cell.lower, upper: cell.upper) }
      guard !(cell.isKnown && isGraded && cell.lower == CellValue.crossover) else { throw .crossover(condition: condition.name) }
    }
    self.names = names
    self.cells = cells
  }

  /// The cell of nothing known.
  public static func unknown(_ kind: SetKind) -> Cell { Cell(lower: 0, upper: kind.largestValue) }

  /// The values that a condition may have, each as bit: which side of the crossover, or which levels.
  ///
  /// A membership of exactly 0.5 is no membership of a case or target, so a range that ends there lies on one side.
  func possibleValues(_ condition: Int) -> UInt16 {
    let cell = cells[condition]
    guard names.conditions[condition].kind.namesLevels else {
      let mayBeOut: UInt16 = cell.lower < CellValue.crossover ? 1 : 0
      let mayBeIn: UInt16 = cell.upper > CellValue.crossover ? 2 : 0
      return mayBeOut | mayBeIn
    }
    return (Int(cell.lower)...Int(cell.upper)).reduce(0) { $0 | 1 << UInt16($1) }
  }
}

extension SetKind {
  /// Whether a value is one of a crisp or multi-value condition's.
  fileprivate func has(_ value: Double) -> Bool { value >= 0 && value <= largestValue && value == value.rounded() }
}
