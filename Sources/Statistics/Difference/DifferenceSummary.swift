/// The difference of two shares with its intervals and the assumption they rest on.
///
/// JSON keys are in snake_case. There is no summary without its assumption, so that no interval travels alone.
public struct DifferenceSummary: Codable, Hashable, Sendable {
  /// What one prior gives.
  public struct Credible: Codable, Hashable, Sendable {
    /// The lower end of the equal-tailed interval.
    public let lower: Double
    /// The upper end of the equal-tailed interval.
    public let upper: Double
    /// The probability that the first share is the larger one.
    public let probabilityAboveZero: Double

    private enum CodingKeys: String, CodingKey {
      case lower, upper
      case probabilityAboveZero = "probability_above_zero"
    }
  }

  /// The observed difference k₁/n₁ − k₀/n₀, in [−1, 1].
  public let estimate: Double
  /// The level of the intervals.
  public let level: Double
  /// Under Jeffreys' prior, Beta(½, ½).
  public let jeffreys: Credible
  /// Under the uniform prior, Beta(1, 1).
  public let uniform: Credible
  /// What the intervals assume about the cases.
  public let assumption: SamplingAssumption

  /// Summarizes a difference.
  ///
  /// - Parameters:
  ///   - first: k₁ of n₁.
  ///   - second: k₀ of n₀, which is taken away.
  ///   - level: The level of the intervals as a share, 0 < level < 1.
  ///   - assumption: What the intervals assume about the cases.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  public init(
    _ first: Proportion, minus second: Proportion, level: Double = 0.95, assumption: SamplingAssumption = .randomDrawOfCases
  ) throws(StatisticsError) {
    func credible(_ prior: BetaDifference.Prior) throws(StatisticsError) -> Credible {
      let distribution = BetaDifference(first, minus: second, prior: prior)
      let interval = try distribution.interval(level: level)
      return Credible(
        lower: interval.lower, upper: interval.upper, probabilityAboveZero: 1 - distribution.probability(atMost: 0))
    }
    estimate = first.estimate - second.estimate
    self.level = level
    jeffreys = try credible(.jeffreys)
    uniform = try credible(.uniform)
    self.assumption = assumption
  }
}
