/// A document or data set that claims rest on.
public struct Source: Hashable, Codable, Sendable {
  /// What kind of source it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A policy brief.
    case policyBrief = "policy-brief"
    /// A guide for practice.
    case guide
    /// The record of a conference.
    case conferenceReport = "conference-report"
    /// A project's own description.
    case projectDescription = "project-description"
    /// An article in a journal.
    case journalArticle = "journal-article"
    /// A book, or a chapter of one.
    case book
    /// A news report.
    case news
    /// A press release.
    case pressRelease = "press-release"
    /// A page of a site.
    case website
    /// Official statistics.
    case officialStatistics = "official-statistics"
    /// An encyclopedia.
    case encyclopedia
    /// Another report.
    case report
  }

  /// How a source was read for the coding.
  public enum Reading: String, CaseIterable, Codable, Sendable {
    /// From beginning to end.
    case fullText = "full-text"
    /// In part.
    case excerpt
    /// In a stored copy.
    case storedCopy = "stored-copy"
    /// Only through another source.
    case secondary
  }

  /// The id, equal to the file name.
  public var id: String
  /// The title in its language.
  public var title: String
  /// Its authors.
  public var authors: [String]
  /// Who published it.
  public var producer: String?
  /// When.
  public var year: EventDate?
  /// What kind of source it is.
  public var kind: Kind
  /// Its address.
  public var url: String?
  /// When it was read.
  public var accessed: EventDate
  /// How it was read.
  public var read: Reading
  /// The ids of the cases whose own people wrote it.
  public var speaksFor: [String]
  /// The ids of the cases it compares.
  public var compares: [String]
  /// The name of its text file, to verify anchors against.
  public var text: String?
  /// Its licence.
  public var licence: String
  /// How it must be attributed.
  public var attribution: String?
  /// What one must know about it.
  public var note: LocalizedText?

  enum CodingKeys: String, CodingKey {
    case id, title, authors, producer, year, kind, url, accessed, read
    case speaksFor = "speaks_for"
    case compares, text, licence, attribution, note
  }
}
