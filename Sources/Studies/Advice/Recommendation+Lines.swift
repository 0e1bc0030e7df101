public import Cases
public import Membership
public import Transfer

extension Recommendation {
  /// The outcome and how it varies.
  public struct Outcome: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The name.
    public var name: LocalizedText
    /// Whether cases without the outcome are known.
    public var hasNegatives: Bool

    enum CodingKeys: String, CodingKey {
      case id, name
      case hasNegatives = "cases_without_it"
    }
  }

  /// A change, with the models that need it.
  public struct Use: Codable, Hashable, Sendable {
    /// The change as a literal.
    public var change: String
    /// The models of which some bundle has it.
    public var some: [Int]
    /// The models of which every bundle has it.
    public var every: [Int]
  }

  /// Something that is in the way.
  public struct BlockerLine: Codable, Hashable, Sendable {
    /// What kind of thing.
    public enum Kind: String, CaseIterable, Codable, Sendable {
      /// A condition nobody can change.
      case fixed
      /// It can be changed, but only the other way.
      case direction
      /// The change takes longer than there is time.
      case horizon
      /// The changes together take longer than there is time.
      case time
      /// It is not known, and nobody can change it.
      case unknown
      /// A way to the negated outcome.
      case negation
      /// A set claimed to be necessary would be left.
      case necessity
      /// A configuration that cannot occur.
      case impossible
    }

    /// What kind of thing.
    public var kind: Kind
    /// The literal, term or set it is about.
    public var expression: String?
    /// Who could act on it.
    public var agents: [Condition.Agent]
  }

  /// A path that no bundle opens.
  public struct BlockedLine: Codable, Hashable, Sendable {
    /// The model, from 0.
    public var model: Int
    /// The term.
    public var term: String
    /// What is in the way, all of it.
    public var by: [BlockerLine]
  }

  /// What others would have to change.
  public struct OpeningLine: Codable, Hashable, Sendable {
    /// One of the changes.
    public struct Part: Codable, Hashable, Sendable {
      /// The change as a literal.
      public var change: String
      /// Whether the condition may be there already, which nobody knows.
      public var mayBeThere: Bool
      /// Who could act on it.
      public var agents: [Condition.Agent]

      enum CodingKeys: String, CodingKey {
        case change
        case mayBeThere = "may_be_there"
        case agents
      }
    }

    /// The changes, all of them needed.
    public var changes: [Part]
    /// The models that they open, from 0.
    public var models: [Int]
  }

  /// How far the target is in a term.
  public struct CeilingLine: Codable, Hashable, Sendable {
    /// The model, from 0.
    public var model: Int
    /// The term.
    public var term: String
    /// The membership now.
    public var membership: Bounds
    /// The membership that the conditions allow that nobody can change.
    public var ceiling: Bounds
    /// The literals that hold it down, weakest first.
    public var weakest: [String]
  }

  /// A cell on which the advice depends.
  public struct InfluenceLine: Codable, Hashable, Sendable {
    /// The condition.
    public var condition: String
    /// How many pairs of completions that differ in it alone have different advice.
    public var differing: Int
    /// How many such pairs there are.
    public var pairs: Int
    /// What another value does.
    public var effect: CellInfluence.Effect
  }

  /// A measure of the catalogue.
  public struct MeasureLine: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The code in its list.
    public var code: String
    /// The name.
    public var name: LocalizedText
    /// Who takes it.
    public var agents: [Condition.Agent]
    /// The changes it acts on.
    public var actsOn: [String]
    /// The changes of those for which the link is our judgement.
    public var judged: [String]
    /// What it costs.
    public var cost: AmountRange
    /// How long it takes, in months.
    public var leadTime: AmountRange

    enum CodingKeys: String, CodingKey {
      case id, code, name, agents
      case actsOn = "acts_on"
      case judged, cost
      case leadTime = "lead_time"
    }
  }
}
