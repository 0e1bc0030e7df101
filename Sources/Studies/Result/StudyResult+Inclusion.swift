public import Cases
public import Membership

extension StudyResult {
  /// Which projects are cases, and why others are not.
  public struct Inclusion: Codable, Hashable, Sendable {
    /// What becomes of a candidate.
    public enum Standing: String, CaseIterable, Codable, Sendable {
      /// It meets every criterion.
      case meets
      /// No criterion is known to be missed, and at least one is open.
      case open
      /// At least one criterion is known to be missed.
      case misses
      /// The study leaves it out for a reason of its own.
      case leftOut = "left-out"
    }

    /// A candidate, or a case that one might expect.
    public struct Candidate: Codable, Hashable, Sendable {
      /// The id.
      public var id: String
      /// The name for tables.
      public var name: LocalizedText
      /// What becomes of it.
      public var standing: Standing
      /// Whether it is a case of the study.
      public var isCase: Bool
      /// Its membership in each criterion, by id; empty for one that is left out.
      public var criteria: [String: CellValue]
      /// Why it is left out, where the study says so.
      public var reason: LocalizedText?

      enum CodingKeys: String, CodingKey {
        case id, name, standing
        case isCase = "case"
        case criteria, reason
      }
    }

    /// A criterion.
    public struct Criterion: Codable, Hashable, Sendable {
      /// The id.
      public var id: String
      /// Its name.
      public var name: LocalizedText
    }

    /// The programme's id; missing where the study lists its cases.
    public var programme: String?
    /// The programme's name.
    public var programmeName: LocalizedText?
    /// The criteria, in the study's order.
    public var criteria: [Criterion]
    /// What becomes of a candidate with an open criterion.
    public var undecided: StudyInclusion.Undecided
    /// Why this choice.
    public var reason: LocalizedText
    /// The candidates by id, then what is left out.
    public var candidates: [Candidate]

    enum CodingKeys: String, CodingKey {
      case programme
      case programmeName = "programme_name"
      case criteria, undecided, reason, candidates
    }

    /// The candidates of one standing.
    public func candidates(_ standing: Standing) -> [Candidate] { candidates.filter { $0.standing == standing } }
  }

  /// An outcome of a second wave: what the latest sources say of it.
  public struct LaterOutcome: Codable, Hashable, Sendable {
    /// The outcome over the cases.
    public var outcome: OutcomeSummary
    /// The date that the value of a case describes, by case; missing for a case that nothing is coded of.
    public var asOf: [String: String]

    enum CodingKeys: String, CodingKey {
      case outcome
      case asOf = "as_of"
    }
  }
}
