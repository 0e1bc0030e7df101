/// Whatever has a place, an origin and coded conditions: a case, or a target that asks for advice.
public protocol Profiled: Sendable {
  /// The id, equal to the file name.
  var id: String { get }
  /// The name.
  var name: LocalizedText { get }
  /// Where it is.
  var places: [Place] { get }
  /// The challenge fields' ids.
  var challengeFields: [String] { get }
  /// How it came about.
  var origin: Origin { get }
  /// The cells of its conditions, by condition id; what is not written is unknown.
  var conditions: [String: Cell] { get }
}

/// A case: an initiative, coded condition by condition.
public struct Case: Hashable, Codable, Sendable, Profiled {
  /// What kind of case it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A regional mission.
    case mission
    /// An initiative or project.
    case initiative
    /// A programme that funds projects; it is no case beside them.
    case programme
    /// Something else that is named.
    case other
  }

  /// The id, equal to the file name.
  public var id: String
  /// What kind of case it is.
  public var kind: Kind
  /// The id of the case this is a part of.
  public var partOf: String?
  /// The name.
  public var name: LocalizedText
  /// A short name for tables.
  public var shortName: LocalizedText?
  /// Other names.
  public var aliases: [String]
  /// Two to four sentences.
  public var summary: LocalizedText
  /// Where it is.
  public var places: [Place]
  /// The challenge fields' ids.
  public var challengeFields: [String]
  /// How it came about.
  public var origin: Origin
  /// Where it stands.
  public var status: LocalizedText?
  /// Its goals.
  public var goals: [Goal]
  /// The date that conditions and outcomes describe.
  public var asOf: EventDate?
  /// The cells of its conditions, by condition id.
  public var conditions: [String: Cell]
  /// The cells of its outcomes, by outcome id.
  public var outcomes: [String: Cell]
  /// What later sources say about its outcomes.
  public var laterOutcomes: [LaterOutcomes]
  /// How conditions hang together.
  public var links: [ConditionLink]
  /// What happened.
  public var timeline: [TimelineEvent]
  /// Who takes part.
  public var actors: [Actor]
  /// Figures.
  public var quantities: [Quantity]
  /// Official series to show beside self-reports.
  public var officialSeries: [OfficialSeries]
  /// Where sources contradict each other.
  public var conflicts: [LocalizedText]
  /// What was looked for and not found.
  public var openQuestions: [LocalizedText]
  /// Who has signed it off, by role.
  public var signOffs: [SignOff]
  /// Who may see it.
  public var release: Release
  /// Since when and why it is no longer shown; missing for a case that is.
  public var withdrawn: Withdrawal?

  enum CodingKeys: String, CodingKey {
    case id, kind
    case partOf = "part_of"
    case name
    case shortName = "short_name"
    case aliases, summary, places
    case challengeFields = "challenge_fields"
    case origin, status, goals
    case asOf = "as_of"
    case conditions, outcomes
    case laterOutcomes = "later_outcomes"
    case links, timeline, actors, quantities
    case officialSeries = "official_series"
    case conflicts
    case openQuestions = "open_questions"
    case signOffs = "sign_offs"
    case release, withdrawn
  }
}

/// A region that asks for advice.
public struct Target: Hashable, Codable, Sendable, Profiled {
  /// The id, equal to the file name.
  public var id: String
  /// The name.
  public var name: LocalizedText
  /// The date its answers describe.
  public var asOf: EventDate
  /// The ids of cases that are the same initiative; a target is never its own peer.
  public var sameAs: [String]
  /// Two to four sentences.
  public var summary: LocalizedText
  /// Where it is.
  public var places: [Place]
  /// The challenge fields' ids.
  public var challengeFields: [String]
  /// How it came about.
  public var origin: Origin
  /// Its answers to the worksheet.
  public var answers: [WorksheetAnswer]
  /// The cells of its conditions, by condition id.
  public var conditions: [String: Cell]
  /// Who takes part, should, or might be against.
  public var stakeholders: [Actor]
  /// What is not known.
  public var openQuestions: [LocalizedText]
  /// Who may see it.
  public var release: Release

  enum CodingKeys: String, CodingKey {
    case id, name
    case asOf = "as_of"
    case sameAs = "same_as"
    case summary, places
    case challengeFields = "challenge_fields"
    case origin, answers, conditions, stakeholders
    case openQuestions = "open_questions"
    case release
  }
}
