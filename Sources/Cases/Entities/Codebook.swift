/// A condition, an outcome or another property that cases are coded for.
public struct Condition: Hashable, Codable, Sendable {
  /// What kind of property it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Rooted in the region; hard to change or to carry elsewhere.
    case structural
    /// Depends on how people go about it and work together.
    case process
    /// What is to be reached.
    case outcome
    /// What makes an initiative a regional mission.
    case missionCriterion = "mission-criterion"
    /// A kind of innovation.
    case innovation
    /// A potential advantage of the regional level.
    case advantage
    /// An effect on the location.
    case effect
  }

  /// How far somebody can change it.
  public enum Actionability: String, CaseIterable, Codable, Sendable {
    /// Not at all.
    case fixed
    /// Over years.
    case slow
    /// Within an initiative's time.
    case actionable
  }

  /// Who can act.
  public enum Agent: String, CaseIterable, Codable, Sendable {
    /// The municipality.
    case municipality
    /// The district.
    case district
    /// The Land.
    case land
    /// The federal level.
    case bund
    /// The European Union.
    case eu
    /// The mission owner.
    case owner
    /// A foundation.
    case foundation
  }

  /// What counts as how far in.
  public struct Degrees: Hashable, Codable, Sendable {
    /// Fully in: 1.
    public var fullyIn: LocalizedText
    /// More in than out.
    public var moreIn: LocalizedText
    /// More out than in.
    public var moreOut: LocalizedText
    /// Fully out: 0.
    public var fullyOut: LocalizedText

    enum CodingKeys: String, CodingKey {
      case fullyIn = "fully_in"
      case moreIn = "more_in"
      case moreOut = "more_out"
      case fullyOut = "fully_out"
    }
  }

  /// How a condition follows from others.
  public struct Derivation: Hashable, Codable, Sendable {
    /// The rule; `minimum` is the conjunction.
    public enum Rule: String, CaseIterable, Codable, Sendable {
      /// The smallest of the memberships.
      case minimum
    }

    /// The rule.
    public var rule: Rule
    /// The ids it is made from.
    public var of: [String]
  }

  /// The id.
  public var id: String
  /// The short code.
  public var code: String
  /// What kind of property it is.
  public var kind: Kind
  /// The set's label, an adjective phrase.
  public var label: LocalizedText
  /// The short name for headings.
  public var name: LocalizedText
  /// What it means.
  public var definition: LocalizedText
  /// What counts as how far in.
  public var degrees: Degrees?
  /// The id of the source.
  public var source: String?
  /// Page, chapter or heading.
  public var locator: String?
  /// How far somebody can change it.
  public var actionability: Actionability?
  /// How many years a slow change takes.
  public var years: String?
  /// Who can act on it.
  public var actors: [Agent]
  /// The phases in which a source says it matters.
  public var phases: [Phase]
  /// How it follows from other conditions.
  public var derived: Derivation?
  /// How to ask a region for it.
  public var question: LocalizedText?
}

/// A named list of conditions.
public struct ConditionList: Hashable, Codable, Sendable {
  /// The id.
  public var id: String
  /// Its name.
  public var name: LocalizedText
  /// The id of the source it comes from.
  public var source: String?
  /// The conditions' ids, in order.
  public var conditions: [String]
}

/// A block of context variables.
public struct ContextBlock: Hashable, Codable, Sendable {
  /// A context variable.
  public struct Variable: Hashable, Codable, Sendable {
    /// What values it takes.
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// Numbers.
      case number
      /// One of several.
      case category
      /// Any of several.
      case labels
    }

    /// The id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// What values it takes.
    public var kind: Kind
    /// Where its values come from: `district:<column>`, `land`, `district-type`, `challenge-fields`.
    public var from: String
    /// The unit.
    public var unit: LocalizedText?
  }

  /// The id.
  public var id: String
  /// Its name.
  public var name: LocalizedText
  /// Its variables.
  public var variables: [Variable]
}

/// A challenge field.
public struct ChallengeField: Hashable, Codable, Sendable {
  /// The id.
  public var id: String
  /// Its name.
  public var name: LocalizedText
}

/// What cases are coded for.
public struct Codebook: Hashable, Codable, Sendable {
  /// The conditions, outcomes and other properties.
  public var conditions: [Condition]
  /// The named lists.
  public var lists: [ConditionList]
  /// The context blocks.
  public var blocks: [ContextBlock]
  /// The challenge fields.
  public var challengeFields: [ChallengeField]

  enum CodingKeys: String, CodingKey {
    case conditions, lists, blocks
    case challengeFields = "challenge_fields"
  }

  /// A codebook.
  public init(
    conditions: [Condition], lists: [ConditionList], blocks: [ContextBlock], challengeFields: [ChallengeField]
  ) {
    self.conditions = conditions
    self.lists = lists
    self.blocks = blocks
    self.challengeFields = challengeFields
  }

  /// The condition with an id.
  public func condition(_ id: String) -> Condition? { conditions.first { $0.id == id } }

  /// The list with an id.
  public func list(_ id: String) -> ConditionList? { lists.first { $0.id == id } }
}
