/// A row of the truth table: a configuration, the cases in it, and what they say of the outcome.
public struct TruthTableRow: Hashable, Sendable {
  /// The values of the conditions.
  public let configuration: Configuration
  /// The cases that belong to the row, by index: those whose membership in its corner exceeds 0.5.
  public let cases: [Int]
  /// Those of them that speak against sufficiency: more out of the outcome than in.
  public let deviantCases: [Int]
  /// Σmin(x, y) / Σx over the membership x of all cases in the corner; `nil` where Σx = 0.
  public let consistency: Double?
  /// The proportional reduction in inconsistency of the corner; `nil` where it has no value.
  public let pri: Double?
  /// What the row says of the outcome.
  public let outcome: RowOutcome

  /// A row.
  public init(
    configuration: Configuration, cases: [Int], deviantCases: [Int], consistency: Double?, pri: Double?, outcome: RowOutcome
  ) {
    self.configuration = configuration
    self.cases = cases
    self.deviantCases = deviantCases
    self.consistency = consistency
    self.pri = pri
    self.outcome = outcome
  }

  /// The number of cases that belong to the row.
  public var n: Int { cases.count }
}
