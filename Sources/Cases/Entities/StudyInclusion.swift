/// Which projects of a programme a study looks at, and which criteria they must meet.
public struct StudyInclusion: Hashable, Codable, Sendable {
  /// What becomes of a project that some criterion leaves open.
  public enum Undecided: String, CaseIterable, Codable, Sendable {
    /// It is a case: not stated is not absent.
    case include
    /// It is left out.
    case exclude
  }

  /// A case that one might expect to find, and why it is none.
  public struct LeftOut: Hashable, Codable, Sendable {
    /// The case's id.
    public var id: String
    /// Why it is left out.
    public var reason: LocalizedText

    enum CodingKeys: String, CodingKey {
      case id = "case"
      case reason
    }
  }

  /// The id of the programme whose parts are the candidates; `nil` where the study lists its cases.
  public var programme: String?
  /// The ids of the criteria, each of which a case must meet.
  public var criteria: [String]
  /// What becomes of a candidate with an open criterion.
  public var undecided: Undecided
  /// Why these criteria, and why so.
  public var reason: LocalizedText
  /// Cases that one might expect, and why they are none.
  public var leftOut: [LeftOut]

  enum CodingKeys: String, CodingKey {
    case programme, criteria, undecided, reason
    case leftOut = "left_out"
  }
}

/// How the cells of a study over case files are read as sets, so that what is not known can be followed through an analysis.
///
/// The kind is fixed here, before the analysis: learning a cell never turns a crisp set fuzzy.
public struct StudySets: Hashable, Codable, Sendable {
  /// How membership is graded, in every condition and in the outcome.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// In or out: a cell counts as in above 0.5 and as out below; one that leaves both open is 0 or 1.
    case crisp
    /// Any degree: a range is anything in it, an unknown cell anything from 0 to 1.
    case fuzzy
  }

  /// How membership is graded.
  public var kind: Kind
  /// Why so.
  public var reason: LocalizedText?
  /// Thresholds that depart from the standard, with reasons.
  public var cutOffs: [TableStudyFile.CutOff]
  /// How many completions are looked at one by one before a grid or a sample is.
  public var completions: Int
  /// The seed of the sample.
  public var seed: Int

  enum CodingKeys: String, CodingKey {
    case kind, reason
    case cutOffs = "cut_offs"
    case completions, seed
  }

  /// How cells are read.
  public init(
    kind: Kind = .fuzzy, reason: LocalizedText? = nil, cutOffs: [TableStudyFile.CutOff] = [], completions: Int = 1_000, seed: Int = 1
  ) {
    self.kind = kind
    self.reason = reason
    self.cutOffs = cutOffs
    self.completions = completions
    self.seed = seed
  }

  /// The value of a threshold; `nil` where the study leaves the standard.
  public func cutOff(_ parameter: TableStudyFile.CutOff.Parameter) -> Double? {
    cutOffs.first { $0.parameter == parameter }?.value
  }
}
