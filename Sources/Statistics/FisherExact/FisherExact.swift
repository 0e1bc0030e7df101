/// Fisher's exact test of a table of two by two, with mid-p and the smallest p that its margins allow.
///
/// With the margins fixed, the number of cases with both, X, has the hypergeometric distribution. p is the probability of what was observed or
/// anything at least as extreme: P(X ≥ a) one-sided, or the sum of the probabilities of all tables that are at most as probable as the observed one.
/// Mid-p counts the observed table with half its probability: p − P(X = a) / 2. It is less conservative, and does not guarantee its level.
///
/// Where the condition or the outcome does not vary, one table is possible: every p is 1 and mid-p is ½, whatever the data.
///
/// Fisher, R. A. (1935). The logic of inductive inference. *Journal of the Royal Statistical Society* 98, 39–82. Lancaster, H. O. (1961). Significance
/// tests in discrete distributions. *Journal of the American Statistical Association* 56, 223–234. Agresti, A. (2013). *Categorical Data Analysis*, 3rd ed.,
/// sections 3.5 and 16.6. Wiley.
public struct FisherExact: Codable, Hashable, Sendable {
  /// P(X ≥ a): as many cases with both, or more.
  public let greater: Double
  /// P(X ≤ a): as many cases with both, or fewer.
  public let less: Double
  /// The probability of all tables that are at most as probable as the observed one.
  public let twoSided: Double
  /// ``greater`` with half the probability of the observed table.
  public let midGreater: Double
  /// ``less`` with half the probability of the observed table.
  public let midLess: Double
  /// ``twoSided`` without half the probability of the observed table.
  public let midTwoSided: Double
  /// The smallest ``greater`` that these margins allow: that of as many cases with both as possible.
  public let smallestGreater: Double

  private enum CodingKeys: String, CodingKey {
    case greater, less
    case twoSided = "two_sided"
    case midGreater = "mid_p_greater"
    case midLess = "mid_p_less"
    case midTwoSided = "mid_p_two_sided"
    case smallestGreater = "smallest_greater"
  }

  /// Tests a table.
  ///
  /// A p too small for a floating-point number is given as the smallest one, because a p of 0 would be false.
  ///
  /// - Parameter table: The table.
  public init(_ table: TwoByTwoTable) {
    let distribution = HypergeometricDistribution(
      population: table.cases, marked: table.withOutcome, drawn: table.withCondition)
    let observed = distribution.probability(table.both)
    let support = distribution.support
    // Probabilities that differ only by rounding count as equal, with the tolerance of R's fisher.test.
    let limit = observed * (1 + 1e-7)
    greater = Self.p((table.both...support.upperBound).reversed().reduce(0) { $0 + distribution.probability($1) })
    less = Self.p((support.lowerBound...table.both).reduce(0) { $0 + distribution.probability($1) })
    let atMost = support.map(distribution.probability).filter { $0 <= limit }.sorted()
    twoSided = Self.p(atMost.reduce(0, +))
    midGreater = Self.p(greater - observed / 2)
    midLess = Self.p(less - observed / 2)
    midTwoSided = Self.p(twoSided - observed / 2)
    smallestGreater = Self.p(distribution.probability(support.upperBound))
  }

  /// A sum of probabilities that differs from 1 only by rounding is 1.
  private static func p(_ sum: Double) -> Double { sum > 1 - 1e-13 ? 1 : max(sum, .leastNormalMagnitude) }
}
