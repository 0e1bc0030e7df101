import SetTheory

/// Prime implicants of many binary conditions by a table over all sets of conditions, for each positive row.
///
/// Slow, simple, and another way than the library's: whether a term lies within what is allowed is decided for every one of the 2^k sets of conditions
/// by what is known of the sets with one condition more or less.
enum SubsetTables {
  /// The terms that cover a positive row and nothing that is not allowed, and would without any literal.
  ///
  /// - Parameters:
  ///   - positive: The positive rows.
  ///   - count: The number of conditions, two-valued.
  ///   - fill: Called with a positive row and a table that is all true; sets to false the sets of conditions by changing which the row
  ///     becomes a configuration that is not allowed.
  /// - Returns: The terms.
  static func primes(
    positive: [Configuration], count: Int, _ fill: (Configuration, UnsafeMutableBufferPointer<Bool>) -> Void
  ) -> Set<Term> {
    var result: Set<Term> = []
    let all = (1 << count) - 1
    // isInside[D]: every configuration that differs from the row only within D is allowed.
    let isInside = UnsafeMutableBufferPointer<Bool>.allocate(capacity: all + 1)
    defer { isInside.deallocate() }
    for row in positive {
      isInside.update(repeating: true)
      fill(row, isInside)
      var bit = 1
      while bit <= all {
        var set = 0
        while set <= all {
          if set & bit != 0, !isInside[set ^ bit] { isInside[set] = false }
          set += 1
        }
        bit <<= 1
      }
      for free in 0...all where isInside[free] {
        var larger = 1
        var isPrime = true
        while larger <= all {
          if free & larger == 0, isInside[free | larger] {
            isPrime = false
            break
          }
          larger <<= 1
        }
        if isPrime { result.insert(Term(row, keeping: UInt64(all & ~free))) }
      }
    }
    return result
  }

  /// The parsimonious prime implicants: everything but the negative rows is allowed.
  static func parsimonious(positive: [Configuration], negative: [Configuration], count: Int) -> Set<Term> {
    primes(positive: positive, count: count) { row, table in
      for other in negative { table[Int(row.differences(from: other))] = false }
    }
  }
}
