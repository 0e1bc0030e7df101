extension SetTable {
  /// The membership of each case in a literal.
  ///
  /// A crisp or fuzzy column gives its value *x*, negated 1 − *x*. A multi-value column gives 1 where its value is among the literal's levels and
  /// 0 elsewhere, negated the other way round. A crisp or fuzzy column may be written with the levels 0 and 1: `A[1]` is `A`, `A[0]` is `~A`.
  ///
  /// - Parameter literal: The literal.
  /// - Returns: One membership per case, in [0, 1].
  /// - Throws: `SetTheoryError` for an unknown column, levels that the column does not have or needs, and a cell that is not known.
  public func memberships(in literal: Literal) throws(SetTheoryError) -> [Double] {
    let column = try column(literal.name)
    try literal.check(against: column.kind)
    try refuseUnknownCells(in: column)
    if literal.levels.isEmpty || column.kind == .fuzzy {
      let isComplement = literal.isNegated != (literal.levels == [0])
      return isComplement ? column.lower.map { 1 - $0 } : column.lower
    }
    let inside = literal.isNegated ? 0.0 : 1.0
    let levels = literal.levels.map(Double.init)
    return column.lower.map { levels.contains($0) ? inside : 1 - inside }
  }

  /// Refuses a literal that its column cannot have.
  ///
  /// - Parameter literal: The literal.
  /// - Throws: `SetTheoryError` for an unknown column, and for levels that the column does not have or needs.
  public func check(_ literal: Literal) throws(SetTheoryError) {
    try literal.check(against: column(literal.name).kind)
  }

  /// The columns of some conditions.
  ///
  /// - Parameter conditions: The conditions.
  /// - Returns: The columns, in the conditions' order.
  /// - Throws: `SetTheoryError.unknownColumn`, and `SetTheoryError.kindDiffers` where the table grades a condition otherwise.
  func columns(of conditions: ConditionNames) throws(SetTheoryError) -> [SetColumn] {
    var result: [SetColumn] = []
    for condition in conditions.conditions {
      let column = try column(condition.name)
      guard column.kind == condition.kind else { throw .kindDiffers(column: column.name, kind: column.kind) }
      result.append(column)
    }
    return result
  }

  /// Refuses a cell that is not known.
  func refuseUnknownCells(in column: SetColumn) throws(SetTheoryError) {
    if let index = column.lower.indices.first(where: { !column.isKnown($0) }) {
      throw .unknownCell(column: column.name, caseName: cases[index])
    }
  }
}

extension SetColumn {
  /// The membership of a case's known value in one value of a condition: *x* or 1 − *x*, or whether the level is the one.
  @inline(__always)
  static func membership(of cell: Double, in value: Int, namesLevels: Bool) -> Double {
    if namesLevels { return cell == Double(value) ? 1 : 0 }
    return value == 0 ? 1 - cell : cell
  }
}
