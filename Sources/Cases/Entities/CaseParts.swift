/// A goal an initiative has set itself.
public struct Goal: Hashable, Codable, Sendable {
  /// Its id within the case.
  public var id: String
  /// The goal in our words.
  public var text: LocalizedText
  /// What is measured.
  public var indicator: LocalizedText?
  /// The value at the start.
  public var baseline: LocalizedText?
  /// The value aimed at.
  public var target: LocalizedText?
  /// When it is to be reached.
  public var by: EventDate?
  /// What was measured.
  public var measured: LocalizedText?
  /// Who owns the goal.
  public var owner: LocalizedText?
  /// The id of the source.
  public var source: String
  /// Page, chapter or heading.
  public var locator: String?
  /// Who may see it.
  public var release: Release
}

/// How two conditions hang together in a case, after a source.
public struct ConditionLink: Hashable, Codable, Sendable {
  /// How they hang together.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// The first strengthens the second.
    case reinforces
    /// The first builds on the second.
    case buildsOn = "builds-on"
  }

  /// A condition's id.
  public var from: String
  /// Another condition's id.
  public var to: String
  /// How they hang together.
  public var kind: Kind
  /// The statement in our words.
  public var statement: LocalizedText
  /// The id of the source.
  public var source: String
  /// Page, chapter or heading.
  public var locator: String
}

/// What later sources say about a case's outcomes: a second wave, never mixed with the first.
public struct LaterOutcomes: Hashable, Codable, Sendable {
  /// The date they describe.
  public var asOf: EventDate
  /// The cells of the outcomes, by outcome id.
  public var outcomes: [String: Cell]

  enum CodingKeys: String, CodingKey {
    case asOf = "as_of"
    case outcomes
  }
}

/// Something that happened.
public struct TimelineEvent: Hashable, Codable, Sendable {
  /// What kind of event it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// Something happened.
    case event
    /// Something was reached.
    case milestone
    /// Something went wrong or ended.
    case setback
  }

  /// When.
  public var when: EventDate
  /// What, in our words.
  public var text: LocalizedText
  /// What kind of event.
  public var kind: Kind
  /// In which phase.
  public var phase: Phase?
  /// The ids of the conditions it concerns.
  public var conditions: [String]
  /// The ids of the sources.
  public var sources: [String]
  /// Who may see it.
  public var release: Release
}

/// Somebody who takes part, or has a stake.
public struct Actor: Hashable, Codable, Sendable {
  /// Whether an actor adds to the initiative or competes with it.
  public enum Relation: String, CaseIterable, Codable, Sendable {
    /// Adds to it.
    case complementor
    /// Competes with it.
    case competitor
  }

  /// Where an actor stands.
  public enum Stance: String, CaseIterable, Codable, Sendable {
    /// For it.
    case supports
    /// Against it.
    case opposes
    /// No source says.
    case unknown
  }

  /// The name of the body or office.
  public var name: LocalizedText
  /// Its role.
  public var role: LocalizedText?
  /// What it brings.
  public var contributes: LocalizedText?
  /// What it gets.
  public var benefits: LocalizedText?
  /// Whether it adds or competes.
  public var relation: Relation?
  /// Where it stands.
  public var stance: Stance
  /// The ids of the sources.
  public var sources: [String]
  /// Who may see it.
  public var release: Release
}

/// A figure.
public struct Quantity: Hashable, Codable, Sendable {
  /// Its id within the case.
  public var id: String
  /// What is counted.
  public var label: LocalizedText
  /// The number.
  public var value: Double
  /// Its unit.
  public var unit: LocalizedText
  /// The time it holds for.
  public var period: EventDate
  /// The ids of the sources.
  public var sources: [String]
  /// Whether the case reports it about itself.
  public var selfReport: Bool
  /// What one must know to read it.
  public var note: LocalizedText?
  /// Who may see it.
  public var release: Release

  enum CodingKeys: String, CodingKey {
    case id, label, value, unit, period, sources
    case selfReport = "self_report"
    case note, release
  }
}
