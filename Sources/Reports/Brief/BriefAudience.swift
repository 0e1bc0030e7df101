public import Cases

/// For whom a brief is written.
public enum BriefAudience: String, CaseIterable, Sendable {
  /// Ministries and foundations.
  case funder
  /// Towns, municipalities and districts, and who carries a mission.
  case municipality
  /// Researchers.
  case research
  /// Planners who have to argue for something.
  case planner

  /// Whose measures are options for these readers; everybody's where it is empty.
  public var agents: [Condition.Agent] {
    switch self {
    case .funder: [.land, .bund, .eu, .foundation]
    case .municipality, .planner: [.municipality, .district, .owner]
    case .research: []
    }
  }
}
