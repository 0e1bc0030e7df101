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
    /// Who says so, where it is not the source as a whole.
    public var saidBy: LocalizedText?
    /// The id of the source, where it is not the measure's own.
    public var source: String?
    /// Page, chapter or heading, where it is not the measure's own.
    public var locator: String?
    /// A literal phrase of the source, at most 12 words.
    public var quote: String?

    enum CodingKeys: String, CodingKey {
      case condition, basis, reason
      case saidBy = "said_by"
      case source, locator, quote
    }
  }

  /// How much must come together.
  public enum Complexity: String, CaseIterable, Codable, Sendable {
    /// One body can do it by itself, and it hardly depends on the place.
    case small
    /// Several bodies must act together, or it depends on what is there already.
    case complex
  }

  /// A measure that comes first.
  public struct Precedence: Hashable, Codable, Sendable {
    /// The id of the measure that comes first.
    public var measure: String
    /// What that rests on.
    public var basis: Link.Basis
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
  /// The measures that come first.
  public var after: [Precedence]
  /// How much must come together; `nil` where nobody has judged it.
  public var complexity: Complexity?
  /// Why.
  public var complexityReason: LocalizedText?
  /// What must stay wherever it is done.
  public var keyFunction: LocalizedText?
  /// What may look different elsewhere.
  public var form: LocalizedText?
  /// What it costs in euros; `unknown` where no source says and nobody has judged it.
  public var cost: Amount
  /// What the cost covers and rests on.
  public var costReason: LocalizedText?
  /// How many months pass until it is in place; `unknown` where no source says and nobody has judged it.
  public var leadTime: Amount
  /// What the lead time rests on.
  public var leadTimeReason: LocalizedText?

  enum CodingKeys: String, CodingKey {
    case id, code, kind
    case audiences = "for"
    case name, description, source, locator, quote
    case actsOn = "acts_on"
    case actors, phases, after, complexity
    case complexityReason = "complexity_reason"
    case keyFunction = "key_function"
    case form, cost
    case costReason = "cost_reason"
    case leadTime = "lead_time"
    case leadTimeReason = "lead_time_reason"
  }
}
