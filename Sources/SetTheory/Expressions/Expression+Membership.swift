extension SetTable {
  /// The membership of each case in an expression.
  ///
  /// And is the smallest, or the largest membership, not 1 − *x* (Zadeh 1965). With crisp values this is two-valued logic; with fuzzy ones `A*~A` is not empty and
  /// `A + ~A` is not everything.
  ///
  /// - Parameter expression: The expression.
  /// - Returns: One membership per case, in [0, 1].
  /// - Throws: `SetTheoryError` for an unknown column, levels that a column does not have or needs, and a cell that is not known.
  public func memberships(in expression: Expression) throws(SetTheoryError) -> [Double] {
    switch expression {
    case .literal(let literal): return try memberships(in: literal)
    case .constant(let value): return [Double](repeating: value ? 1 : 0, count: cases.count)
    case .negation(let part): return try memberships(in: part).map { 1 - $0 }
    case .conjunction(let parts): return try combine(parts) { min($0, $1) }
    case .disjunction(let parts): return try combine(parts) { max($0, $1) }
    }
  }

  private func combine(_ parts: [Expression], _ operation: (Double, Double) -> Double) throws(SetTheoryError) -> [Double] {
    guard let first = parts.first else { preconditionFailure("a conjunction or disjunction has parts") }
    var result = try memberships(in: first)
    for part in parts.dropFirst() {
      let other = try memberships(in: part)
      for index in result.indices { result[index] = operation(result[index], other[index]) }
    }
    return result
  }
}
