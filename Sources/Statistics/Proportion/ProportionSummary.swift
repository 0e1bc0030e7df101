/// A proportion with all its intervals and the assumption they rest on.
///
/// JSON keys are in snake_case. There is no summary without its assumption, so that no interval travels alone.
public struct ProportionSummary: Codable, Hashable, Sendable {
  /// The number of successes, k.
  public let successes: Int
  /// The number of trials, n.
  public let trials: Int
  /// The observed share k/n, in [0, 1].
  public let estimate: Double
  /// The level of all intervals and bounds: 0.95.
  public let level: Double
  /// The exact interval, see ``Proportion/clopperPearson(level:)``.
  public let clopperPearson: Interval
  /// The credible interval under Jeffreys' prior, see ``Proportion/jeffreys(level:)``.
  public let jeffreys: Interval
  /// The credible interval under the uniform prior, see ``Proportion/uniform(level:)``.
  public let uniform: Interval
  /// The score interval, see ``Proportion/wilson(level:)``.
  public let wilson: Interval
  /// The exact one-sided lower bound, see ``Proportion/clopperPearsonLowerBound(level:)``.
  public let lowerOneSided95: Double
  /// The exact one-sided upper bound, see ``Proportion/clopperPearsonUpperBound(level:)``.
  public let upperOneSided95: Double
  /// What the intervals and bounds assume about the cases.
  public let assumption: SamplingAssumption

  /// Summarizes a proportion at 95 %.
  ///
  /// - Parameter proportion: The proportion k of n.
  public init(of proportion: Proportion) {
    self.init(of: proportion, at: .ninetyFive)
  }

  /// Summarizes a proportion at a level of the caller's; the one-sided bounds stay at 95 %, as their names say.
  ///
  /// - Parameters:
  ///   - proportion: The proportion k of n.
  ///   - level: The level of the two-sided intervals as a share, 0 < level < 1.
  ///   - assumption: What the intervals assume about the cases.
  /// - Throws: ``StatisticsError/levelOutOfRange(_:)``.
  public init(
    of proportion: Proportion, level: Double, assumption: SamplingAssumption = .randomDraw
  ) throws(StatisticsError) {
    self.init(of: proportion, at: try ConfidenceLevel(level), assumption)
  }

  private init(of proportion: Proportion, at level: ConfidenceLevel, _ assumption: SamplingAssumption = .randomDraw) {
    let oneSided = ConfidenceLevel.ninetyFive
    successes = proportion.successes
    trials = proportion.trials
    estimate = proportion.estimate
    self.level = level.share
    clopperPearson = proportion.clopperPearson(at: level)
    jeffreys = proportion.jeffreys(at: level)
    uniform = proportion.uniform(at: level)
    wilson = proportion.wilson(at: level)
    lowerOneSided95 = proportion.exactLowerBound(tail: oneSided.oneSidedTail)
    upperOneSided95 = proportion.exactUpperBound(tail: oneSided.oneSidedTail)
    self.assumption = assumption
  }

  private enum CodingKeys: String, CodingKey {
    case successes, trials, estimate, level
    case clopperPearson = "clopper_pearson"
    case jeffreys, uniform, wilson
    case lowerOneSided95 = "lower_one_sided_95"
    case upperOneSided95 = "upper_one_sided_95"
    case assumption
  }
}
