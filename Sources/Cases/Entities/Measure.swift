/// A way to support regional missions.
public struct Measure: Hashable, Codable, Sendable {
  /// What kind of support statement it is.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// An option: something somebody can do.
    case measure
    /// How to do things, not what to do.
    case principle
    /// What regional missions cannot do.
    case limit
  }

  /// Whom it is for.
  public enum Audience: String, CaseIterable, Codable, Sendable {
    /// Initiatives that start in the place.
    case bottomUp = "bottom-up"
    /// Initiatives that a higher level starts.
    case topDown = "top-down"
    /// Both together.
    case combination
  }

  /// A condition the measure acts on.
  public struct Link: Hashable, Codable, Sendable {
    /// What the link rests on.
    public enum Basis: String, CaseIterable, Codable, Sendable {
      /// The source says so.
      case stated
      /// Our judgement.
      case judged
    }

    /// The condition's id.
    public var condition: String
    /// What the link rests on.
    public var basis: Basis
    /// Why.
    public var reason: LocalizedText
  }

  /// The id, equal to the file name.
  public var id: String
  /// The code in its list.
  public var code: String
  /// What kind of support statement it is.
  public var kind: Kind
  /// Whom it is for.
  public var audiences: [Audience]
  /// Its name.
  public var name: LocalizedText
  /// What it is, in our words.
  public var description: LocalizedText
  /// The id of the source.
  public var source: String
  /// Page, chapter or heading.
  public var locator: String
  /// A literal phrase of the source, at most 12 words.
  public var quote: String?
  /// The conditions it acts on.
  public var actsOn: [Link]
  /// Who takes it.
  public var actors: [Condition.Agent]
  /// In which phases.
  public var phases: [Phase]
  /// The cost band; `unknown` where no source gives one.
  public var cost: String
  /// The lead time; `unknown` where no source gives one.
  public var leadTime: String

  enum CodingKeys: String, CodingKey {
    case id, code, kind
    case audiences = "for"
    case name, description, source, locator, quote
    case actsOn = "acts_on"
    case actors, phases, cost
    case leadTime = "lead_time"
  }
}
