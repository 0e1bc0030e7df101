/// What solution random data of a shape give: the distribution of its consistency and coverage.
///
/// Rows whose share of cases with the outcome reaches the inclusion cut are coded present. For crisp sets and a frequency cut of 1 every solution, conservative or
/// parsimonious, covers the cases of exactly these rows: C cases with the outcome and B without. Its consistency is C/(C + B), its coverage C/m. A draw without
/// such a row has no solution.
///
/// The distribution is computed exactly, by the recursion of ``NoContradiction`` with C and B carried along, or from a seeded sample.
public struct RandomSolution: Hashable, Sendable {
  /// The largest number of cases for which the distribution over uniform configurations is computed.
  public static let mostExactCases = 24
  /// The largest number of cases at all.
  public static let mostCases = 1_000

  /// The number of cases with the outcome, m.
  public let withOutcome: Int
  /// The number of cases without.
  public let without: Int
  /// How many draws a sample had; `nil` where the distribution is exact.
  public let draws: Int?
  /// The probability of C and B, at C · (without + 1) + B.
  private let probabilities: [Double]

  /// The probability that a solution covers just so many cases.
  public func probability(coveredWithOutcome: Int, coveredWithout: Int) -> Double {
    guard (0...withOutcome).contains(coveredWithOutcome), (0...without).contains(coveredWithout) else { return 0 }
    return probabilities[coveredWithOutcome * (without + 1) + coveredWithout]
  }

  /// The probability of a solution at least so consistent that covers at least so much.
  ///
  /// - Parameters:
  ///   - consistency: The least consistency, a share.
  ///   - coverage: The least coverage, a share.
  /// - Returns: The probability; 0 where no case has the outcome.
  public func probability(consistency: Double, coverage: Double) -> Double {
    var sum = 0.0
    for c in 0...withOutcome {
      for b in 0...without where c > 0 {
        guard Self.reaches(c, consistency, of: c + b), Self.reaches(c, coverage, of: withOutcome) else { continue }
        sum += probability(coveredWithOutcome: c, coveredWithout: b)
      }
    }
    return Swift.min(1, sum)
  }

  /// The Monte Carlo standard error of such a probability; 0 where the distribution is exact.
  public func standardError(of probability: Double) -> Double {
    draws.map { (probability * (1 - probability) / Double($0)).squareRoot() } ?? 0
  }

  /// Whether a count is at least a share of a total; shares such as 0.8 of 5 are not held against rounding.
  static func reaches(_ count: Int, _ share: Double, of total: Int) -> Bool { Double(count) >= share * Double(total) - 1e-9 }

  /// Whether a row is coded present.
  ///
  /// - Parameters:
  ///   - withOutcome: The cases in the row with the outcome.
  ///   - without: The cases in the row without.
  ///   - cut: The least share of cases with the outcome.
  /// - Returns: Whether it has such cases, and enough of them.
  public static func isPresent(_ withOutcome: Int, _ without: Int, _ cut: Double) -> Bool {
    withOutcome > 0 && reaches(withOutcome, cut, of: withOutcome + without)
  }

  /// Cases fall into all configurations uniformly, exactly.
  ///
  /// - Parameters:
  ///   - cases: The number of cases, from 1 to ``mostExactCases``.
  ///   - withOutcome: How many of them have the outcome.
  ///   - rows: The number of configurations, at least 1.
  ///   - inclusionCut: The least share of cases with the outcome in a row coded present.
  /// - Throws: ``PowerError``.
  public init(cases: Int, withOutcome: Int, rows: Int, inclusionCut: Double) throws(PowerError) {
    guard (1...Self.mostExactCases).contains(cases) else { throw .casesOutOfRange(cases, largest: Self.mostExactCases) }
    guard (0...cases).contains(withOutcome) else { throw .outcomeOutOfRange(withOutcome, cases: cases) }
    try NoContradiction.check(rows: rows)
    guard (0...1).contains(inclusionCut) else { throw .shareOutOfRange("inclusion cut", inclusionCut) }
    let shape = CoveredShape(withOutcome: withOutcome, without: cases - withOutcome)
    let figures = RowDoubling.power(shape.single(inclusionCut), rows: rows) { shape.combined($0, $1, part: $2) }
    self.withOutcome = withOutcome
    without = cases - withOutcome
    draws = nil
    probabilities = shape.last(figures)
  }

  /// The conditions as they are, only the outcome dealt out at random, exactly.
  ///
  /// - Parameters:
  ///   - rowSizes: The number of cases in each configuration that occurs.
  ///   - withOutcome: How many of the cases have the outcome.
  ///   - inclusionCut: The least share of cases with the outcome in a row coded present.
  /// - Throws: ``PowerError``; there may be at most ``NoContradiction/mostFixedCases`` cases.
  public init(rowSizes: [Int], withOutcome: Int, inclusionCut: Double) throws(PowerError) {
    let cases = rowSizes.reduce(0, +)
    guard (1...NoContradiction.mostFixedCases).contains(cases), rowSizes.allSatisfy({ $0 >= 0 }) else {
      throw .casesOutOfRange(cases, largest: NoContradiction.mostFixedCases)
    }
    guard (0...cases).contains(withOutcome) else { throw .outcomeOutOfRange(withOutcome, cases: cases) }
    guard (0...1).contains(inclusionCut) else { throw .shareOutOfRange("inclusion cut", inclusionCut) }
    let (m, l) = (withOutcome, cases - withOutcome)
    // After some rows: how many cases with the outcome they hold, and how many of both sides are covered. A row of n of the r cases that are left holds a of
    // the k with the outcome that are left with the hypergeometric probability.
    var states: [CoveredState: Double] = [CoveredState(used: 0, covered: 0, coveredWithout: 0): 1]
    var placed = 0
    for size in rowSizes {
      var next: [CoveredState: Double] = [:]
      for (state, probability) in states {
        let row = HypergeometricDistribution(population: cases - placed, marked: m - state.used, drawn: size)
        for a in row.support {
          let isPresent = Self.isPresent(a, size - a, inclusionCut)
          let moved = CoveredState(
            used: state.used + a, covered: state.covered + (isPresent ? a : 0),
            coveredWithout: state.coveredWithout + (isPresent ? size - a : 0))
          next[moved, default: 0] += probability * row.probability(a)
        }
      }
      states = next
      placed += size
    }
    var probabilities = [Double](repeating: 0, count: (m + 1) * (l + 1))
    for (state, probability) in states.sorted(by: { $0.key < $1.key }) {
      probabilities[state.covered * (l + 1) + state.coveredWithout] += probability
    }
    self.withOutcome = m
    without = l
    draws = nil
    self.probabilities = probabilities
  }

  /// Cases fall into all configurations uniformly, from a seeded sample.
  ///
  /// - Parameters:
  ///   - cases: The number of cases, from 1 to ``mostCases``.
  ///   - withOutcome: How many of them have the outcome.
  ///   - rows: The number of configurations, at least 1.
  ///   - inclusionCut: The least share of cases with the outcome in a row coded present.
  ///   - draws: How many data sets are drawn.
  ///   - seed: The seed.
  /// - Throws: ``PowerError``.
  public init(
    cases: Int, withOutcome: Int, rows: Int, inclusionCut: Double, draws: Int, seed: UInt64
  ) throws(PowerError) {
    guard (1...Self.mostCases).contains(cases) else { throw .casesOutOfRange(cases, largest: Self.mostCases) }
    guard (0...cases).contains(withOutcome) else { throw .outcomeOutOfRange(withOutcome, cases: cases) }
    try NoContradiction.check(rows: rows)
    guard (0...1).contains(inclusionCut) else { throw .shareOutOfRange("inclusion cut", inclusionCut) }
    guard (1...PermutationEffort.most).contains(draws) else { throw .drawsOutOfRange(draws) }
    let l = cases - withOutcome
    var generator = SplitMix64(seed: seed)
    var counts = [Int](repeating: 0, count: (withOutcome + 1) * (l + 1))
    for _ in 0..<draws {
      var held: [Int: (with: Int, without: Int)] = [:]
      for index in 0..<cases {
        let row = generator.index(below: rows)
        if index < withOutcome { held[row, default: (0, 0)].with += 1 } else { held[row, default: (0, 0)].without += 1 }
      }
      let covered = held.values.filter { Self.isPresent($0.with, $0.without, inclusionCut) }
      let place = covered.reduce(0) { $0 + $1.with * (l + 1) + $1.without }
      counts[place] += 1
    }
    self.withOutcome = withOutcome
    without = l
    self.draws = draws
    probabilities = counts.map { Double($0) / Double(draws) }
  }
}

/// How many cases the rows so far hold and cover.
private struct CoveredState: Hashable, Comparable {
  var used: Int
  var covered: Int
  var coveredWithout: Int

  static func < (left: CoveredState, right: CoveredState) -> Bool {
    (left.used, left.covered, left.coveredWithout) < (right.used, right.covered, right.coveredWithout)
  }
}
