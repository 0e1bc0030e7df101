/// Pairs of cases by their outcomes.
public enum OutcomeZone: String, CaseIterable, Codable, Hashable, Sendable {
  /// Both cases have the outcome: the most different are looked for (MDSO).
  case samePresent = "same-present"
  /// Both cases lack the outcome: the most different are looked for (MDSO).
  case sameAbsent = "same-absent"
  /// One case has the outcome, the other lacks it: the most similar are looked for (MSDO).
  case different

  /// Whether the two cases have the same outcome.
  public var isSameOutcome: Bool { self != .different }
}
