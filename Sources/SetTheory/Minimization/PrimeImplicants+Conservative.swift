extension PrimeImplicants {
  /// The prime implicants when no remainder may be used: the largest terms all of whose configurations are among some rows.
  ///
  /// Rows are merged as Quine and McCluskey do: terms that agree but for one condition, and together have all its values, make one without that
  /// condition. What was never merged is prime. Where so many terms fit into the rows that merging would list millions of
  /// them, ``CompleteSum`` finds the same prime implicants from above.
  ///
  /// - Parameters:
  ///   - rows: The rows, no two alike.
  ///   - levels: The number of values of each condition.
  ///   - limit: The largest number of terms to merge.
  /// - Returns: The prime implicants, each once.
  static func conservative(rows: [Configuration], levels: [Int], limit: Int = 2_000_000) -> [Term] {
    let all = levels.count == 64 ? UInt64.max : (1 << UInt64(levels.count)) - 1
    let minterms = rows.map { Term($0, keeping: all) }
    var layer = Set(minterms)
    var primes: [Term] = []
    var visited = 0
    while !layer.isEmpty {
      visited += layer.count
      guard visited <= limit else { return CompleteSum.terms(minterms, levels: levels) }
      var merged: Set<Term> = []
      var larger: Set<Term> = []
      for term in layer {
        for condition in levels.indices where term[condition] == 0 {
          let family = (0..<levels[condition]).map { term.fixing(condition, to: $0) }
          guard family.allSatisfy(layer.contains) else { continue }
          merged.formUnion(family)
          larger.insert(term.freeing(1 << UInt64(condition)))
        }
      }
      primes += layer.subtracting(merged)
      layer = larger
    }
    return primes
  }
}
