/// The probability that random data show no contradiction: no configuration with cases on both sides of the outcome.
///
/// Few cases spread over many configurations rarely meet, so that truth tables look clean by chance. Cases fall into R configurations uniformly and
/// independently of the outcome. The configurations are split into two parts of r and s; how many cases fall into the first is binomial, and given that, the
/// parts do not depend on one another:
///
/// b(r + s; n) = Σ over i of Bin(i; n, r/(r + s)) · b(r; i) · b(s; n − i),
///
/// so that R configurations take about 2 log₂ R such steps of n² products, each of numbers in [0, 1]. Conditions that are not uniform, as most are not, make
/// cases meet more often; the figure is a yardstick, not a test.
///
/// Marx, A., Dusa, A. (2011). Crisp-set qualitative comparative analysis (csQCA), contradictions and consistency benchmarks for model specification. *Methodological
/// Innovations Online* 6(2), 103–148, who simulated such data.
public enum NoContradiction {
  /// The largest number of cases, each with the outcome by chance.
  public static let mostCases = 1_000
  /// The largest number of cases, a fixed number of them with the outcome.
  public static let mostFixedCases = 120

  /// Each case has the outcome with the same probability.
  ///
  /// - Parameters:
  ///   - cases: The number of cases n, from 1 to ``mostCases``.
  ///   - rows: The number of configurations R, at least 1.
  ///   - share: The probability that a case has the outcome.
  /// - Returns: The probability that no configuration holds cases on both sides.
  /// - Throws: ``PowerError``.
  public static func probability(cases: Int, rows: Int, share: Double) throws(PowerError) -> Double {
    try probabilities(upTo: cases, rows: rows, share: share)[cases]
  }

  /// The same for every number of cases up to one, from 0 on.
  static func probabilities(upTo cases: Int, rows: Int, share: Double) throws(PowerError) -> [Double] {
    guard (1...mostCases).contains(cases) else { throw .casesOutOfRange(cases, largest: mostCases) }
    try check(rows: rows)
    guard (0...1).contains(share) else { throw .shareOutOfRange("share of cases with the outcome", share) }
    // One configuration: all cases in, all out, or none there.
    var (inside, outside) = (1.0, 1.0)
    var single = [1.0]
    for _ in 0..<cases {
      inside *= share
      outside *= 1 - share
      single.append(inside + outside)
    }
    return RowDoubling.power(single, rows: rows) { first, second, part in
      let binomial = BinomialRow.rows(upTo: cases, share: part)
      return (0...cases).map { n in (0...n).reduce(0) { $0 + binomial[n][$1] * first[$1] * second[n - $1] } }
    }
  }

  /// A fixed number of cases has the outcome.
  ///
  /// - Parameters:
  ///   - cases: The number of cases, from 1 to ``mostFixedCases``.
  ///   - withOutcome: How many of them have the outcome.
  ///   - rows: The number of configurations, at least 1.
  /// - Returns: The probability that no configuration holds cases on both sides.
  /// - Throws: ``PowerError``.
  public static func probability(cases: Int, withOutcome: Int, rows: Int) throws(PowerError) -> Double {
    guard (1...mostFixedCases).contains(cases) else { throw .casesOutOfRange(cases, largest: mostFixedCases) }
    guard (0...cases).contains(withOutcome) else { throw .outcomeOutOfRange(withOutcome, cases: cases) }
    try check(rows: rows)
    let (m, l) = (withOutcome, cases - withOutcome)
    var single = [Double](repeating: 0, count: (m + 1) * (l + 1))
    for a in 0...m { single[a * (l + 1)] = 1 }
    for c in 0...l { single[c] = 1 }
    return RowDoubling.power(single, rows: rows) { first, second, part in
      let binomial = BinomialRow.rows(upTo: max(m, l), share: part)
      var next = [Double](repeating: 0, count: single.count)
      for a in 0...m {
        for c in 0...l {
          var sum = 0.0
          for i in 0...a {
            for j in 0...c {
              sum += binomial[a][i] * binomial[c][j] * first[i * (l + 1) + j] * second[(a - i) * (l + 1) + c - j]
            }
          }
          next[a * (l + 1) + c] = sum
        }
      }
      return next
    }[m * (l + 1) + l]
  }

  /// The conditions as they are, only the outcome dealt out at random.
  ///
  /// The number of ways to choose whole configurations with m cases together, divided by C(n, m).
  ///
  /// - Parameters:
  ///   - rowSizes: The number of cases in each configuration that occurs.
  ///   - withOutcome: How many of the cases have the outcome, m.
  /// - Returns: The probability that no configuration holds cases on both sides.
  /// - Throws: ``PowerError``.
  public static func probability(rowSizes: [Int], withOutcome: Int) throws(PowerError) -> Double {
    let distribution = try RandomSolution(rowSizes: rowSizes, withOutcome: withOutcome, inclusionCut: 1)
    // Without a contradiction, all cases with the outcome are covered and no other.
    return distribution.probability(coveredWithOutcome: withOutcome, coveredWithout: 0)
  }

  static func check(rows: Int) throws(PowerError) {
    guard (1...(1 << 62)).contains(rows) else { throw .rowsOutOfRange(rows) }
  }
}

/// What holds for one configuration, put together for R of them by doubling.
enum RowDoubling {
  /// Combines R configurations.
  ///
  /// - Parameters:
  ///   - single: The figures of one configuration.
  ///   - rows: R, at least 1.
  ///   - combine: The figures of two groups together, given the first group's share of the configurations.
  /// - Returns: The figures of R configurations.
  static func power(_ single: [Double], rows: Int, combine: ([Double], [Double], Double) -> [Double]) -> [Double] {
    var result: (figures: [Double], rows: Int)?
    var block = (figures: single, rows: 1)
    var rest = rows
    while true {
      if rest & 1 == 1 {
        if let other = result {
          let all = block.rows + other.rows
          result = (combine(block.figures, other.figures, Double(block.rows) / Double(all)), all)
        } else {
          result = block
        }
      }
      rest >>= 1
      guard rest > 0 else { break }
      block = (combine(block.figures, block.figures, 0.5), block.rows * 2)
    }
    return result?.figures ?? single
  }
}
