public import Cases
public import Membership

/// How a target stands on one condition.
public struct Gap: Hashable, Codable, Sendable {
  /// Where the target stands.
  public enum Standing: String, CaseIterable, Codable, Sendable {
    /// A source says it has it.
    case has
    /// A source says it lacks it.
    case lacks
    /// Sources say both, or in part.
    case partly
    /// No source says; what is only planned is not there yet.
    case unknown
  }

  /// The condition's id.
  public var condition: String
  /// What is coded.
  public var membership: CellValue
  /// Where the target stands.
  public var standing: Standing
  /// Whether a source says that it is planned.
  public var isPlanned: Bool
  /// How far somebody can change it.
  public var actionability: Condition.Actionability?
  /// Who can act on it.
  public var agents: [Condition.Agent]
  /// The ids of the measures for this target's origin logic that act on it.
  public var measures: [String]

  enum CodingKeys: String, CodingKey {
    case condition, membership, standing
    case isPlanned = "planned"
    case actionability, agents, measures
  }

  /// How a target stands on a condition.
  ///
  /// - Parameters:
  ///   - condition: The condition.
  ///   - cell: The target's cell, computed where the condition is derived.
  ///   - measures: The measures that are options for the target.
  public init(_ condition: Condition, cell: Cell, measures: [Measure]) {
    self.condition = condition.id
    membership = cell.membership
    standing =
      switch cell.membership.presence {
      case .present: .has
      case .absent: .lacks
      case .undecided: .partly
      case .unknown: .unknown
      }
    isPlanned = cell.claims.contains { $0.says == .planned }
    actionability = condition.actionability
    agents = condition.actors
    let parts = Set([condition.id] + (condition.derived?.of ?? []))
    self.measures = measures.filter { $0.kind == .measure && $0.actsOn.contains { parts.contains($0.condition) } }
      .map(\.id)
  }

  /// Whether the target may lack it: it does in some completion.
  public var isOpen: Bool { standing != .has }
}
