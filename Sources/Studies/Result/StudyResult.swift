public import Cases
public import Membership

/// Everything a study found, with what it was made from.
///
/// Text, pages, JSON and tables are renderings of it.
public struct StudyResult: Codable, Sendable {
  /// The name of this form of result; outside programs rely on it.
  public static let schemaName = "gelingen.study/1"

  /// The name of the form.
  public var schema = StudyResult.schemaName
  /// The version of the program.
  public var version: String
  /// The SHA-256 of all files read.
  public var inputSHA256: String
  /// What was asked, defaults included.
  public var parameters: Parameters
  /// The study as its file describes it.
  public var study: Description
  /// The outcome.
  public var outcome: OutcomeSummary
  /// Outcomes reported beside it.
  public var otherOutcomes: [OutcomeSummary]
  /// Outcomes of a second wave; missing where the study asks for none.
  public var laterOutcomes: [LaterOutcome]?
  /// Which projects are cases and why; missing where the study lists its cases and asks for no criterion.
  public var inclusion: Inclusion?
  /// The cases.
  public var cases: [CaseSummary]
  /// The conditions, those of the study's list first.
  public var conditions: [ConditionSummary]
  /// The names of the conditions that others are derived from.
  public var partNames: [String: LocalizedText]
  /// How to ask a region for each condition.
  public var questions: [String: LocalizedText]
  /// One entry per case and condition.
  public var matrix: [MatrixCell]
  /// The claims behind the matrix and the outcomes.
  public var claims: [ClaimSummary]
  /// One entry per condition.
  public var agreement: [Agreement]
  /// All statements of the publication that the study is held against.
  public var statements: [StatementTest]
  /// When conditions mattered.
  public var phases: [PhaseRow]
  /// How different the cases are; missing where the study names no context blocks.
  public var differences: Differences?
  /// The cases as systems; missing where the study names no context blocks.
  public var systems: Systems?
  /// Origin logics side by side.
  public var contrast: Contrast
  /// What is settled and what open, per outcome; missing where no cell is open.
  public var partial: [Partial]?
  /// What deviates from a plan; missing where none was named.
  public var plan: StudyPlan?
  /// The design checks.
  public var checks: [Check]
  /// The claims of sufficiency that are withheld, by name.
  public var withheld: [WithheldClaim]
  /// The advice for a target.
  public var target: TargetResult?
  /// The sources that claims above rest on.
  public var sources: [SourceSummary]
  /// The publications whose statements are tested and whose measures are used, by id.
  public var publications: [String: Publication]
  /// Measures by conditions and by who takes them; missing where the study names no publication with measures.
  public var measures: MatrixResult?

  enum CodingKeys: String, CodingKey {
    case schema, version
    case inputSHA256 = "input_sha256"
    case parameters, study, outcome
    case otherOutcomes = "other_outcomes"
    case laterOutcomes = "later_outcomes"
    case inclusion, cases, conditions
    case partNames = "part_names"
    case questions, matrix, claims, agreement, statements, phases, differences, systems, contrast, partial, plan, checks, withheld, target,
      sources, publications, measures
  }
}

extension StudyResult {
  /// What was asked.
  public struct Parameters: Codable, Hashable, Sendable {
    /// The study's id.
    public var study: String
    /// What counted as one case.
    public var units: StudyFile.Units
    /// The target's id.
    public var target: String?
    /// The confidence level of intervals.
    public var confidenceLevel: Double
    /// The day of the output for embargoes.
    public var releaseDay: String?

    enum CodingKeys: String, CodingKey {
      case study, units, target
      case confidenceLevel = "confidence_level"
      case releaseDay = "release_day"
    }
  }

  /// The study as its file describes it.
  public struct Description: Codable, Hashable, Sendable {
    /// The title.
    public var title: LocalizedText
    /// The question.
    public var question: LocalizedText
    /// How the cases were chosen.
    public var selection: LocalizedText
    /// What the study cannot say.
    public var limits: [LocalizedText]
    /// Why the confidence level.
    public var confidenceReason: LocalizedText?
    /// The date of the data.
    public var date: String

    enum CodingKeys: String, CodingKey {
      case title, question, selection, limits
      case confidenceReason = "confidence_reason"
      case date
    }
  }

  /// An outcome over the cases.
  public struct OutcomeSummary: Codable, Hashable, Sendable {
    /// The outcome's id.
    public var id: String
    /// Its name.
    public var name: LocalizedText
    /// Its set label.
    public var label: LocalizedText
    /// How the cases are counted.
    public var counts: Counts
    /// The membership of each case.
    public var byCase: [String: CellValue]

    enum CodingKeys: String, CodingKey {
      case id, name, label, counts
      case byCase = "by_case"
    }
  }

  /// A case.
  public struct CaseSummary: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The name.
    public var name: LocalizedText
    /// The name for tables.
    public var shortName: LocalizedText
    /// Where it is.
    public var places: [String]
    /// Where the impulse came from.
    public var origin: Origin.Logic
    /// How many claims say so.
    public var originClaims: Int
    /// The id of the case it is a part of.
    public var partOf: String?

    enum CodingKeys: String, CodingKey {
      case id, name
      case shortName = "short_name"
      case places, origin
      case originClaims = "origin_claims"
      case partOf = "part_of"
    }
  }

  /// A condition.
  public struct ConditionSummary: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The short code.
    public var code: String
    /// The name.
    public var name: LocalizedText
    /// The set label.
    public var label: LocalizedText
    /// Structural or process.
    public var kind: Condition.Kind
    /// The id of the list it stands in.
    public var list: String
    /// Whether that is the study's own list.
    public var isCore: Bool
    /// The conditions it is derived from.
    public var derivedFrom: [String]

    enum CodingKeys: String, CodingKey {
      case id, code, name, label, kind, list
      case isCore = "core"
      case derivedFrom = "derived_from"
    }
  }

  /// A publication that the study is held against or takes measures from.
  public struct Publication: Codable, Hashable, Sendable {
    /// The title.
    public var title: String
    /// What kind of source it is.
    public var kind: Source.Kind
  }

  /// A claim behind a cell.
  public struct ClaimSummary: Codable, Hashable, Sendable {
    /// The claim's id.
    public var id: String
    /// The case's id.
    public var caseID: String
    /// The id of the condition or outcome it is about.
    public var condition: String
    /// What it says.
    public var says: Claim.Says?
    /// What it rests on.
    public var basis: Claim.Basis
    /// The claim in our words.
    public var statement: LocalizedText
    /// A literal phrase of the source.
    public var quote: String?
    /// The source's id.
    public var source: String
    /// Page, chapter or heading.
    public var locator: String
    /// Whether the case speaks about itself.
    public var isSelfReport: Bool
    /// How sure the coder is.
    public var confidence: Claim.Confidence
    /// `true` where an objection to it is open; `nil` otherwise.
    public var isDisputed: Bool?

    enum CodingKeys: String, CodingKey {
      case id
      case caseID = "case"
      case condition, says, basis, statement, quote, source, locator
      case isSelfReport = "self_report"
      case confidence
      case isDisputed = "disputed"
    }
  }

  /// A source that claims rest on.
  public struct SourceSummary: Codable, Hashable, Sendable {
    /// The id.
    public var id: String
    /// The title.
    public var title: String
    /// Its authors.
    public var authors: [String]
    /// Who published it.
    public var producer: String?
    /// When.
    public var year: String?
    /// The address.
    public var url: String?
    /// How many of the claims behind cells, origin logics and the target's answers, and of the events shown to it, rest on it.
    public var claims: Int
    /// The licence.
    public var licence: String
    /// How it must be attributed.
    public var attribution: String?
  }
}

extension StudyResult {
  /// Whether a check of severity `block` did not pass, so that claims are withheld.
  public var hasBlockedClaims: Bool { checks.contains { $0.severity == .block && $0.fires } }
}
