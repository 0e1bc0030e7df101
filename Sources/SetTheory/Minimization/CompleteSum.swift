/// All prime implicants of a union of terms: its complete sum.
///
/// The union is split at a condition that occurs with several values. A term that is free in the condition lies in the union exactly when it lies in
/// every part, so the complete sum is that of the parts' product together with each part's own, less what is absorbed. A union in which
/// every condition occurs with one value only has its absorbed terms as complete sum.
///
/// Source: R. K. Brayton et al. (1984), Logic Minimization Algorithms for VLSI Synthesis, Kluwer, chapter 2 (recursion for two values; a condition of
/// more values has as many parts).
enum CompleteSum {
  /// The prime implicants.
  ///
  /// The recursion is as deep as there are conditions, at most 64.
  ///
  /// - Parameters:
  ///   - terms: The terms.
  ///   - levels: The number of values of each condition.
  /// - Returns: The largest terms within the union, in listing order within each number of literals.
  static func terms(_ terms: [Term], levels: [Int]) -> [Term] {
    let terms = TermAlgebra.absorbed(terms)
    guard terms.count > 1, let split = splitting(terms, conditions: levels.count) else { return terms }
    let free = terms.filter { $0[split] == nil }
    let parts = (0..<levels[split]).map { value in
      self.terms(free + terms.filter { $0[split] == value }.map { $0.freeing(1 << UInt64(split)) }, levels: levels)
    }
    var product = parts[0]
    for part in parts.dropFirst() {
      product = TermAlgebra.absorbed(product.flatMap { term in part.compactMap { term.intersection($0) } })
    }
    let own = parts.enumerated().flatMap { value, part in part.map { $0.fixing(split, to: value) } }
    return TermAlgebra.absorbed(product + own)
  }

  /// The condition that occurs most often among those that occur with several values.
  private static func splitting(_ terms: [Term], conditions: Int) -> Int? {
    var best: (condition: Int, count: Int)?
    for condition in 0..<conditions {
      let values = terms.compactMap { $0[condition] }
      guard Set(values).count > 1, values.count > best?.count ?? 0 else { continue }
      best = (condition, values.count)
    }
    return best?.condition
  }
}
