/// The smallest p that a one-sided Fisher exact test of one condition can give for so many cases.
///
/// Of N cases m have the outcome. The best a condition can do is to be present in exactly those m cases; of the C(N, m)
/// equally likely ways to place the outcome one is that good, so no condition reaches a p below 1/C(N, m). Where this is
/// above the level of the test, the test cannot reject, whatever the data, and is better not run.
///
/// Fisher, R. A. (1935). *The Design of Experiments*, chapter II. Oliver and Boyd.
/// Tarone, R. E. (1990). A modified Bonferroni method for discrete data. *Biometrics* 46(2), 515–522.
/// doi:10.2307/2531456
public struct SmallestAttainableP: Codable, Hashable, Sendable {
  /// The number of cases, N.
  public let cases: Int
  /// The number of cases with the outcome, m.
  public let casesWithOutcome: Int
  /// The smallest p for this number of cases with the outcome, 1/C(N, m), in (0, 1].
  public let atObservedSplit: Double
  /// The smallest p if the cases were split as well as possible, 1/C(N, ⌊N/2⌋), in (0, 1].
  public let atBestSplit: Double

  /// Computes the smallest p at the observed and at the best split.
  ///
  /// - Parameters:
  ///   - casesWithOutcome: The number of cases with the outcome, m, from 0 to N.
  ///   - cases: The number of cases, N, at least 1.
  /// - Throws: ``StatisticsError/tooFewCases(_:)`` for N < 1,
  ///   ``StatisticsError/casesWithOutcomeOutOfRange(_:cases:)`` for m < 0 or m > N.
  ///
  /// At m = 0 and m = N the outcome does not vary and p is 1 always. Where C(N, m) exceeds the largest floating-point
  /// number (N ≥ 1,030 at an even split), p is 5.6e-309, an upper bound, because a p of 0 would be false.
  public init(casesWithOutcome: Int, of cases: Int) throws(StatisticsError) {
    guard cases >= 1 else { throw .tooFewCases(cases) }
    guard 0 <= casesWithOutcome, casesWithOutcome <= cases else {
      throw .casesWithOutcomeOutOfRange(casesWithOutcome, cases: cases)
    }
    self.cases = cases
    self.casesWithOutcome = casesWithOutcome
    atObservedSplit = 1 / Self.combinations(of: casesWithOutcome, from: cases)
    atBestSplit = 1 / Self.combinations(of: cases / 2, from: cases)
  }

  private enum CodingKeys: String, CodingKey {
    case cases
    case casesWithOutcome = "cases_with_outcome"
    case atObservedSplit = "at_observed_split"
    case atBestSplit = "at_best_split"
  }

  /// The binomial coefficient C(n, m).
  ///
  /// - Parameters:
  ///   - chosen: The number of elements chosen, m, from 0 to n.
  ///   - total: The number of elements, n.
  /// - Returns: The coefficient: exact while it fits into the 53 bits of a `Double` with a factor to spare, then rounded
  ///   in each step, at most `Double.greatestFiniteMagnitude`.
  ///
  /// Each factor is at least 2, so there are at most 1,024 steps before the limit is reached.
  private static func combinations(of chosen: Int, from total: Int) -> Double {
    let steps = min(chosen, total - chosen)
    var coefficient = 1.0
    var step = 0
    while step < steps {
      step += 1
      let factor = Double(total - steps + step)
      // Multiplying first keeps small coefficients integers; dividing first keeps large ones from overflowing early.
      coefficient =
        coefficient < 0x1p53 ? coefficient * factor / Double(step) : coefficient * (factor / Double(step))
      guard coefficient.isFinite else { return .greatestFiniteMagnitude }
    }
    return coefficient
  }
}
