import Combinatorics

/// The prime implicants of observed rows: the terms that cover a positive row, no negative one, and would cover a negative one without any of their
/// literals.
///
/// For a positive row p, the literals of a term that covers p are some of p's own. The term avoids a negative row n exactly when it
/// keeps a literal in which p and n differ. So the prime implicants that cover p are the minimal hitting sets of p's differences from
/// the negative rows, for conditions of any number of values. What is neither positive nor negative, the remainders, is never listed.
///
/// Source: W. V. Quine (1952), The problem of simplifying truth functions, American Mathematical Monthly 59, 521–531, for prime implicants.
enum PrimeImplicants {
  /// The prime implicants when every remainder may be used.
  ///
  /// - Parameters:
  ///   - positive: The positive rows.
  ///   - negative: What no implicant may cover: negative rows, and terms that stand for many rows; none covers a positive row.
  ///   - count: The number of conditions.
  ///   - progress: Called after each positive row with their number done; it throws to stop.
  /// - Returns: The prime implicants, each once.
  /// - Throws: What `progress` throws.
  static func parsimonious<Stop: Error>(
    positive: [Configuration], negative: [Term], count: Int, progress: (_ done: Int) throws(Stop) -> Void
  ) throws(Stop) -> [Term] {
    var result: [Term] = []
    for (index, row) in positive.enumerated() {
      let edges = negative.map { $0.differences(from: row) }
      // A term that covers an earlier positive row was found there.
      let earlier = separations(of: row, from: positive[..<index])
      MinimalHittingSets.forEach(
        of: edges, bound: count, where: { chosen, candidates in earlier.allSatisfy { $0 & (chosen | candidates) != 0 } }
      ) { kept in
        if earlier.allSatisfy({ $0 & kept != 0 }) { result.append(Term(row, keeping: kept)) }
        return true
      }
      try progress(index + 1)
    }
    return result
  }

  /// The minimal sets of conditions that tell a row from others.
  private static func separations(of row: Configuration, from others: ArraySlice<Configuration>) -> [UInt64] {
    let all = Set(others.map { row.differences(from: $0) }).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
    var minimal: [UInt64] = []
    for mask in all where !minimal.contains(where: { $0 & ~mask == 0 }) { minimal.append(mask) }
    return minimal
  }
}
