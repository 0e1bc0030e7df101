/// A question asked of a table of cases, rather than of case files.
public struct TableStudyFile: Hashable, Codable, Sendable {
  /// Which models of a solution are listed.
  public enum Models: String, CaseIterable, Codable, Sendable {
    /// Those with the fewest terms.
    case minimum
    /// All from which no term can be left out.
    case irredundant
  }

  /// A threshold of the analysis with its reason.
  public struct CutOff: Hashable, Codable, Sendable {
    /// Which threshold.
    public enum Parameter: String, CaseIterable, Codable, Sendable {
      /// The consistency from which a row is coded present.
      case inclCut = "incl-cut"
      /// The consistency from which, below the first, a row is a contradiction.
      case secondInclCut = "second-incl-cut"
      /// The PRI from which a row may be coded present.
      case priCut = "pri-cut"
      /// The number of cases from which a row is no remainder.
      case nCut = "n-cut"
      /// The consistency from which a condition is listed as necessary.
      case necessityInclCut = "necessity-incl-cut"
      /// The coverage from which it is listed.
      case necessityCovCut = "necessity-cov-cut"
      /// The relevance of necessity from which it is listed.
      case necessityRonCut = "necessity-ron-cut"
      /// The largest number of conditions in an expression that is tested for necessity.
      case necessityDepth = "necessity-depth"
    }

    /// Which threshold.
    public var parameter: Parameter
    /// Its value.
    public var value: Double
    /// Why this value.
    public var reason: LocalizedText
  }

  /// An expression with the reason for it.
  public struct Reasoned: Hashable, Codable, Sendable {
    /// The expression.
    public var expression: String
    /// Why.
    public var reason: LocalizedText
    /// The id of a source that says so.
    public var source: String?
    /// Where it says so.
    public var locator: String?
    /// Since when it is stated, where the source's year does not say so.
    public var stated: EventDate?
  }

  /// The id, equal to the file name.
  public var id: String
  /// The title.
  public var title: LocalizedText
  /// The question.
  public var question: LocalizedText
  /// The path of the table, relative to the folder of the study.
  public var table: String
  /// The column with the cases' names; `nil` for the usual one.
  public var caseColumn: String?
  /// The ids of the sources of the table.
  public var sources: [String]
  /// How the values came into the table, and against what they were checked.
  public var provenance: LocalizedText
  /// How the cases were chosen.
  public var selection: LocalizedText
  /// All cases that could have been chosen, as far as that is known.
  public var universe: LocalizedText?
  /// What one case is.
  public var unitOfAnalysis: LocalizedText?
  /// The sets.
  public var sets: [SetSpec]
  /// The outcome: a set's name, `~Y` for its negation, `Y[2]` for a level.
  public var outcome: String
  /// The names of the sets that are conditions.
  public var conditions: [String]
  /// Thresholds that depart from the standard, with reasons.
  public var cutOffs: [CutOff]
  /// Directional expectations.
  public var expectations: [Reasoned]
  /// When the study was run first; expectations should be older.
  public var firstRun: EventDate?
  /// What is held to be necessary for the outcome on theoretical grounds.
  public var necessary: [Reasoned]
  /// Configurations that cannot occur.
  public var impossible: [Reasoned]
  /// Theories to evaluate the solution against.
  public var theories: [Reasoned]
  /// Which models are listed.
  public var models: Models
  /// What the study cannot say.
  public var limits: [LocalizedText]
  /// The date of the data.
  public var date: EventDate

  enum CodingKeys: String, CodingKey {
    case id, title, question, table
    case caseColumn = "case_column"
    case sources, provenance, selection, universe
    case unitOfAnalysis = "unit_of_analysis"
    case sets, outcome, conditions
    case cutOffs = "cut_offs"
    case expectations
    case firstRun = "first_run"
    case necessary, impossible, theories, models, limits, date
  }

  /// The name of the set that the outcome is about, without negation and level.
  public var outcomeSet: String {
    let name = outcome.hasPrefix("~") ? outcome.dropFirst() : outcome[...]
    return String(name.prefix { $0 != "[" && $0 != "{" })
  }

  /// The value of a threshold; `nil` where the study leaves the standard.
  public func cutOff(_ parameter: CutOff.Parameter) -> Double? {
    cutOffs.first { $0.parameter == parameter }?.value
  }
}
