/// The power of Fisher's one-sided test of one condition, and how often it rejects where nothing is associated.
///
/// n₁ cases have the condition and n₀ do not; the outcome occurs among them with the shares p₁ and p₀, independently. The power is the sum of the binomial
/// probabilities of all pairs of counts for which the test's p is at most the level; with p₁ = p₀ it is the actual size, at most the level.
///
/// Agresti, A. (2013). *Categorical Data Analysis*, 3rd ed., sections 3.5 and 6.6. Wiley.
public struct FisherPower: Hashable, Sendable {
  /// The largest number of cases on a side.
  public static let mostCases = 1_000

  private let withCondition: Int
  private let withoutCondition: Int
  /// For every number of cases with the outcome the smallest number of common cases that rejects; `nil` where none does.
  private let critical: [Int?]

  /// A test.
  ///
  /// - Parameters:
  ///   - withCondition: n₁, from 0 to ``mostCases``.
  ///   - withoutCondition: n₀, from 0 to ``mostCases``; together at least one case.
  ///   - level: The level of the test, a share.
  /// - Throws: ``PowerError``.
  public init(withCondition: Int, withoutCondition: Int, level: Double) throws(PowerError) {
    for count in [withCondition, withoutCondition] {
      guard (0...Self.mostCases).contains(count) else { throw .casesOutOfRange(count, largest: Self.mostCases) }
    }
    let cases = withCondition + withoutCondition
    guard cases >= 1 else { throw .casesOutOfRange(cases, largest: Self.mostCases) }
    guard (0...1).contains(level) else { throw .shareOutOfRange("level", level) }
    self.withCondition = withCondition
    self.withoutCondition = withoutCondition
    critical = (0...cases).map { m in
      let distribution = HypergeometricDistribution(population: cases, marked: m, drawn: withCondition)
      var (sum, least): (Double, Int?) = (0, nil)
      for a in distribution.support.reversed() {
        sum += distribution.probability(a)
        // p = 0.05 at a level of 0.05 rejects, whatever the last digit.
        guard sum <= level * (1 + 1e-9) else { break }
        least = a
      }
      return least
    }
  }

  /// The probability that the test rejects.
  ///
  /// - Parameters:
  ///   - shareWith: p₁.
  ///   - shareWithout: p₀.
  /// - Returns: The power.
  /// - Throws: ``PowerError/shareOutOfRange(_:_:)``.
  public func power(shareWith: Double, shareWithout: Double) throws(PowerError) -> Double {
    guard (0...1).contains(shareWith) else { throw .shareOutOfRange("share with the condition", shareWith) }
    guard (0...1).contains(shareWithout) else { throw .shareOutOfRange("share without the condition", shareWithout) }
    let first = BinomialRow(withCondition, share: shareWith).probabilities
    let second = BinomialRow(withoutCondition, share: shareWithout).probabilities
    var sum = 0.0
    for a in first.indices {
      for c in second.indices { if let least = critical[a + c], a >= least { sum += first[a] * second[c] } }
    }
    return Swift.min(1, sum)
  }
}
