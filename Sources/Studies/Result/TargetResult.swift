public import Cases
public import Membership
public import Transfer

extension StudyResult {
  /// The advice for a target.
  public struct TargetResult: Codable, Hashable, Sendable {
    /// A support statement and what it does for this target.
    public struct Support: Codable, Hashable, Sendable {
      /// The measure's id.
      public var id: String
      /// Its code.
      public var code: String
      /// What kind of statement it is.
      public var kind: Measure.Kind
      /// Whom it is for.
      public var audiences: [Measure.Audience]
      /// Its name.
      public var name: LocalizedText
      /// What it is.
      public var description: LocalizedText
      /// Who takes it.
      public var agents: [Condition.Agent]
      /// Whether it is for this target's origin logic.
      public var isForOrigin: Bool
      /// The conditions it acts on that the target lacks, has in part, or may lack.
      public var actsOnOpen: [String]
      /// All its links.
      public var links: [Measure.Link]
      /// The cost band.
      public var cost: Amount
      /// The lead time.
      public var leadTime: Amount
      /// The source.
      public var source: String
      /// Page, chapter or heading.
      public var locator: String
      /// What the advice rests on; `nil` for principles and limits.
      public var evidenceLabel: EvidenceLabel?

      enum CodingKeys: String, CodingKey {
        case id, code, kind
        case audiences = "for"
        case name, description, agents
        case isForOrigin = "for_origin"
        case actsOnOpen = "acts_on_open"
        case links = "acts_on"
        case cost
        case leadTime = "lead_time"
        case source, locator
        case evidenceLabel = "evidence_label"
      }
    }

    /// How similar a case's context is.
    public struct Peer: Codable, Hashable, Sendable {
      /// The case's id.
      public var caseID: String
      /// The distance of the contexts, in [0, 1].
      public var distance: Bounds
      /// The distance per block.
      public var byBlock: [String: Bounds]
      /// Whether the ranges leave open that no other case is nearer.
      public var mayBeNearest: Bool
      /// The open core conditions that this case has, without findings.
      public var hasOpenConditions: [String]

      enum CodingKeys: String, CodingKey {
        case caseID = "case"
        case distance
        case byBlock = "by_block"
        case mayBeNearest = "may_be_nearest"
        case hasOpenConditions = "has_open_conditions"
      }
    }

    /// The target's id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// The date its answers describe.
    public var asOf: String
    /// What it is.
    public var summary: LocalizedText
    /// Where it is.
    public var places: [String]
    /// Its origin logic.
    public var origin: Origin.Logic
    /// How it stands on each condition.
    public var gaps: [TargetGap]
    /// The support statements.
    public var support: [Support]
    /// The open core conditions that no measure for this origin logic serves.
    public var unserved: [String]
    /// The open core conditions that no measure of the catalogue serves.
    public var unservedByAny: [String]
    /// The cases by similarity.
    public var peers: [Peer]
    /// Whether one case is nearest whatever the ranges.
    public var isNearestDecided: Bool
    /// How others got what is open here: dated events of cases that have it.
    public var examples: [Example]
    /// What is not known about the target.
    public var openQuestions: [LocalizedText]
    /// What the advice rests on.
    public var evidenceLabel: EvidenceLabel
    /// The bundles of changes; `nil` where the cases with the outcome share nothing that is documented.
    public var recommendation: Recommendation?

    enum CodingKeys: String, CodingKey {
      case id, name
      case asOf = "as_of"
      case summary, places, origin, gaps, support, unserved
      case unservedByAny = "unserved_by_any"
      case peers
      case isNearestDecided = "nearest_decided"
      case examples
      case openQuestions = "open_questions"
      case evidenceLabel = "evidence_label"
      case recommendation
    }
  }

  /// How a target stands on a condition that the cases were compared on.
  public struct TargetGap: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// Whether the condition stands in the study's own list.
    public var isCore: Bool
    /// How the target stands.
    public var gap: Gap
    /// In how many of the cases with the outcome it is present, without findings; the target itself is left out.
    public var agreement: Counts
    /// What the target's sources say.
    public var claims: [TargetClaim]

    enum CodingKeys: String, CodingKey {
      case condition
      case isCore = "core"
      case gap, agreement, claims
    }
  }

  /// A claim about a target.
  public struct TargetClaim: Codable, Hashable, Sendable {
    /// The claim's id.
    public var id: String
    /// What it says.
    public var says: Claim.Says?
    /// The claim in our words.
    public var statement: LocalizedText
    /// The source's id.
    public var source: String
    /// Page, chapter or heading.
    public var locator: String
  }
}
