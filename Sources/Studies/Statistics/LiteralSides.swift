import Membership
import SetTheory

/// The cases of a table and the side of a literal on which each lies.
struct LiteralSides {
  /// Whether each case is more in than out; `nil` where that is open, or where the case is neither.
  let sides: [Bool?]
  /// The cases with a known membership of exactly 0.5, which are on no side.
  let atCrossover: Set<Int>
  /// The memberships; `nil` where a cell is not known.
  let memberships: [Double]?

  /// The sides of a literal.
  ///
  /// - Parameters:
  ///   - literal: A literal of the table.
  ///   - table: The table.
  /// - Throws: `SetTheoryError` for an unknown column and levels that it does not have or needs.
  init(_ literal: Literal, in table: SetTable) throws(SetTheoryError) {
    try table.check(literal)
    let column = try table.column(literal.name)
    var atCrossover: Set<Int> = []
    sides = (0..<column.count).map { index in
      let range = Self.range(literal, of: column, index)
      let cell = CellValue(lower: range.min, upper: range.max) ?? .unknown
      if case .known(CellValue.crossover) = cell { atCrossover.insert(index) }
      switch cell.presence {
      case .present: return true
      case .absent: return false
      case .undecided, .unknown: return nil
      }
    }
    self.atCrossover = atCrossover
    memberships = column.isComplete ? try table.memberships(in: literal) : nil
  }

  /// The smallest and the largest membership that a case may have.
  private static func range(_ literal: Literal, of column: SetColumn, _ index: Int) -> (min: Double, max: Double) {
    let (low, high) = (column.lower[index], column.upper?[index] ?? column.lower[index])
    guard column.kind.namesLevels || (column.kind == .crisp && !literal.levels.isEmpty) else {
      let isComplement = literal.isNegated != (literal.levels == [0])
      return isComplement ? (1 - high, 1 - low) : (low, high)
    }
    let inside = (Int(low)...Int(high)).map { literal.levels.contains($0) != literal.isNegated }
    return (inside.allSatisfy { $0 } ? 1 : 0, inside.contains(true) ? 1 : 0)
  }
}
