extension Term: Comparable {
  /// Whether a term is listed before another one: see ``precedes(_:)``.
  public static func < (first: Term, second: Term) -> Bool { first.precedes(second) }

  /// The term with one literal more, in place of one of the same condition.
  func fixing(_ condition: Int, to value: Int) -> Term {
    let bit = UInt64(1) << UInt64(condition)
    var values = self.values & SIMD4(repeating: ~bit)
    for plane in 0..<4 where value >> plane & 1 == 1 { values[plane] |= bit }
    return Term(conditions: conditions | bit, values: values)
  }

  /// The term without the literals of some conditions.
  func freeing(_ freed: UInt64) -> Term {
    Term(conditions: conditions & ~freed, values: values & SIMD4(repeating: ~freed))
  }
}
