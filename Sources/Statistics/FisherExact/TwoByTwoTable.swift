/// Cases counted by whether they have a condition and whether they have the outcome.
public struct TwoByTwoTable: Codable, Hashable, Sendable {
  /// The largest number of cases for which exact tests are computed.
  public static let largestCases = 100_000

  /// The cases with the condition and the outcome.
  public let both: Int
  /// The cases with the condition and without the outcome.
  public let conditionOnly: Int
  /// The cases without the condition and with the outcome.
  public let outcomeOnly: Int
  /// The cases with neither.
  public let neither: Int

  private enum CodingKeys: String, CodingKey {
    case both
    case conditionOnly = "condition_only"
    case outcomeOnly = "outcome_only"
    case neither
  }

  /// A table.
  ///
  /// - Parameters:
  ///   - both: The cases with the condition and the outcome, at least 0.
  ///   - conditionOnly: The cases with the condition and without the outcome, at least 0.
  ///   - outcomeOnly: The cases without the condition and with the outcome, at least 0.
  ///   - neither: The cases with neither, at least 0.
  /// - Throws: ``StatisticsError/negativeCount(_:)``, ``StatisticsError/tooFewCases(_:)`` for no case at all, and
  ///   ``StatisticsError/tooManyCases(_:largest:)`` above ``largestCases``.
  public init(both: Int, conditionOnly: Int, outcomeOnly: Int, neither: Int) throws(StatisticsError) {
    var total = 0
    for count in [both, conditionOnly, outcomeOnly, neither] {
      guard count >= 0 else { throw .negativeCount(count) }
      guard count <= Self.largestCases else { throw .tooManyCases(count, largest: Self.largestCases) }
      total += count
    }
    guard total >= 1 else { throw .tooFewCases(total) }
    guard total <= Self.largestCases else { throw .tooManyCases(total, largest: Self.largestCases) }
    self.both = both
    self.conditionOnly = conditionOnly
    self.outcomeOnly = outcomeOnly
    self.neither = neither
  }

  /// The number of cases.
  public var cases: Int { both + conditionOnly + outcomeOnly + neither }
  /// The number of cases with the condition.
  public var withCondition: Int { both + conditionOnly }
  /// The number of cases without the condition.
  public var withoutCondition: Int { outcomeOnly + neither }
  /// The number of cases with the outcome.
  public var withOutcome: Int { both + outcomeOnly }

  /// The share of cases with the condition that have the outcome; `nil` where no case has the condition.
  public var shareWith: Double? { withCondition == 0 ? nil : Double(both) / Double(withCondition) }
  /// The share of cases without the condition that have the outcome; `nil` where every case has the condition.
  public var shareWithout: Double? { withoutCondition == 0 ? nil : Double(outcomeOnly) / Double(withoutCondition) }
}
