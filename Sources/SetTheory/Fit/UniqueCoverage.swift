/// What each term of a solution covers that no other does.
///
/// Of term *t*: Σmax(0, min(*t*, *y*) − min(*o*, *y*)) / Σ*y*, where *o* is the largest membership in another term. The same as the solution's coverage minus
/// that of the solution without the term. Only the term with the largest membership in a case can gain there, so that the two largest memberships of
/// each case suffice: O(*N·T*) for *N* cases and *T* terms.
///
/// Ragin, C. C. (2006). Set relations in social research: evaluating their consistency and coverage. *Political Analysis* 14(3), 291–310.
struct UniqueCoverage {
  /// Σmax(0, min(*t*, *y*) − min(*o*, *y*)) of each term.
  private(set) var sums: [Double]
  /// The largest membership of each case in a term; 0 without terms.
  private(set) var largest: [Double]

  /// Sums over cases.
  ///
  /// - Parameters:
  ///   - terms: The memberships in each term.
  ///   - outcome: The memberships in the outcome.
  ///   - weights: How many cases have them; `nil` for one each.
  init(terms: [[Double]], outcome: [Double], weights: [Double]?) {
    sums = [Double](repeating: 0, count: terms.count)
    largest = [Double](repeating: 0, count: outcome.count)
    var second = [Double](repeating: 0, count: outcome.count)
    var leader = [Int](repeating: -1, count: outcome.count)
    for (index, term) in terms.enumerated() {
      for position in outcome.indices {
        let x = term[position]
        if x > largest[position] {
          second[position] = largest[position]
          largest[position] = x
          leader[position] = index
        } else if x > second[position] {
          second[position] = x
        }
      }
    }
    for position in outcome.indices where leader[position] >= 0 {
      let gain = min(largest[position], outcome[position]) - min(second[position], outcome[position])
      sums[leader[position]] += gain * (weights?[position] ?? 1)
    }
  }
}
