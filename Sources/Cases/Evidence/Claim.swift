/// What one source says about one cell, in our own words.
public struct Claim: Hashable, Codable, Sendable {
  /// What a claim says about its condition.
  public enum Says: String, CaseIterable, Codable, Sendable {
    /// The condition is there, or is named as helpful.
    case present
    /// It is missing, or is named as hindering by its absence.
    case absent
    /// Both, or in part.
    case mixed
    /// It is intended, announced or required; that makes it no present condition.
    case planned
  }

  /// What a claim rests on.
  public enum Basis: String, CaseIterable, Codable, Sendable {
    /// The founding documents' words about this very case.
    case stated
    /// Another source.
    case reported
    /// Other cells.
    case derived
    /// The coder's judgement, with its reason in the statement.
    case judged
    /// A comparison's own conclusion about all its cases. To count it would make a new comparison circular.
    case finding
  }

  /// How sure the coder is.
  public enum Confidence: String, CaseIterable, Codable, Sendable {
    /// The source says it plainly.
    case high
    /// The source says it, and some interpretation was needed.
    case medium
    /// The source only points that way.
    case low
  }

  /// The stable id that pages and briefs link to.
  public var id: String
  /// What the claim says; `nil` where it speaks about an origin logic.
  public var says: Says?
  /// What it rests on.
  public var basis: Basis
  /// The claim in our words.
  public var statement: LocalizedText
  /// A literal phrase of the source, at most 12 words.
  public var quote: String?
  /// The id of the source.
  public var source: String
  /// Page, chapter or heading.
  public var locator: String
  /// The phase of the initiative it speaks about.
  public var phase: Phase?
  /// The years it speaks about.
  public var years: EventDate?
  /// Whether the case speaks about itself.
  public var selfReport: Bool
  /// Who coded it.
  public var coder: String
  /// The day it was coded.
  public var coded: EventDate
  /// How sure the coder is.
  public var confidence: Confidence
  /// Who may see it.
  public var release: Release
  /// What somebody objects to, and what became of it.
  public var objection: Objection?

  enum CodingKeys: String, CodingKey {
    case id, says, basis, statement, quote, source, locator, phase, years
    case selfReport = "self_report"
    case coder, coded, confidence, release, objection
  }
}

/// A phase in the life of an initiative.
public enum Phase: String, CaseIterable, Codable, Sendable {
  /// The problem is named and a goal set.
  case formulation
  /// Ways and partners are found.
  case design
  /// Things are done.
  case implementation
  /// What was started is made to last.
  case consolidation
}
