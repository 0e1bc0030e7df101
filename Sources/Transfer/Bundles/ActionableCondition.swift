public import Cases

/// A condition that somebody can change, and to what.
///
/// One entry allows one direction: of a crisp or fuzzy condition to 1 or to 0, of a multi-value one to a level. What has no entry stays as it is.
public struct ActionableCondition: Hashable, Sendable {
  /// The condition, by its number.
  public var condition: Int
  /// The value that the change gives it: 1, 0 for its negation, or a level.
  public var value: Int
  /// How far somebody can change it; `fixed` is never changed, and says so where it is in the way.
  public var actionability: Condition.Actionability
  /// What the change costs, in any one unit.
  public var cost: AmountRange
  /// How long it takes, in months.
  public var leadTime: AmountRange
  /// Who can act.
  public var actors: [Condition.Agent]
  /// In which phases it matters.
  public var phases: [Phase]
  /// The conditions whose changes come first where they change too, by their numbers.
  public var after: Set<Int>

  /// A condition that can be changed.
  public init(
    condition: Int, value: Int = 1, actionability: Condition.Actionability = .actionable, cost: AmountRange = .unknown,
    leadTime: AmountRange = .unknown, actors: [Condition.Agent] = [], phases: [Phase] = [], after: Set<Int> = []
  ) {
    self.condition = condition
    self.value = value
    self.actionability = actionability
    self.cost = cost
    self.leadTime = leadTime
    self.actors = actors
    self.phases = phases
    self.after = after
  }
}
