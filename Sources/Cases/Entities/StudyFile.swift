/// A question asked of cases.
public struct StudyFile: Hashable, Codable, Sendable {
  /// What counts as one case.
  public enum Units: String, CaseIterable, Codable, Sendable {
    /// Each case as a whole.
    case whole
    /// A case with parts by its parts.
    case parts
  }

  /// The id, equal to the file name.
  public var id: String
  /// The title.
  public var title: LocalizedText
  /// The question.
  public var question: LocalizedText
  /// The cases' ids; beside them the parts of the programme that ``inclusion`` names.
  public var cases: [String]
  /// Which parts of a programme are cases, and which criteria cases must meet; `nil` where the study lists its cases and asks for none.
  public var inclusion: StudyInclusion?
  /// What counts as one case.
  public var units: Units
  /// How the cases were chosen.
  public var selection: LocalizedText
  /// All cases that could have been chosen, as far as that is known.
  public var universe: LocalizedText?
  /// What one case is.
  public var unitOfAnalysis: LocalizedText?
  /// The outcome's id.
  public var outcome: String
  /// The ids of outcomes that are reported beside it.
  public var otherOutcomes: [String]
  /// The ids of outcomes of a second wave: what the latest sources say of them, at a later date than the conditions.
  public var laterOutcomes: [String]
  /// How cells are read as sets; `nil` for the standard, ``StudySets/init(kind:reason:cutOffs:completions:seed:)``.
  public var sets: StudySets?
  /// The id of the list of conditions.
  public var conditions: String
  /// The id of a second list.
  public var furtherConditions: String?
  /// The id of the statements to hold the result against.
  public var statements: String?
  /// The ids of the context blocks.
  public var blocks: [String]
  /// The id of the source whose measures are used.
  public var measures: String?
  /// The ids of further sources whose measures are used.
  public var furtherMeasures: [String]
  /// The confidence level of intervals, in (0, 1).
  public var confidenceLevel: Double
  /// Why that level.
  public var confidenceReason: LocalizedText?
  /// Origin logics with fewer cases than this are not shown apart; 1 shows all.
  public var smallestGroup: Int
  /// What the study cannot say.
  public var limits: [LocalizedText]
  /// The date of the data.
  public var date: EventDate

  enum CodingKeys: String, CodingKey {
    case id, title, question, cases, inclusion, units, selection, universe
    case unitOfAnalysis = "unit_of_analysis"
    case outcome
    case otherOutcomes = "other_outcomes"
    case laterOutcomes = "later_outcomes"
    case sets
    case conditions
    case furtherConditions = "further_conditions"
    case statements, blocks, measures
    case furtherMeasures = "further_measures"
    case confidenceLevel = "confidence_level"
    case confidenceReason = "confidence_reason"
    case smallestGroup = "smallest_group"
    case limits, date
  }
}

/// What a publication says about its cases.
public struct StatementsFile: Hashable, Codable, Sendable {
  /// One statement, with a test over cells.
  public struct Statement: Hashable, Codable, Sendable {
    /// Of how many cases a publication says it.
    public enum Quantifier: String, CaseIterable, Codable, Sendable {
      /// Of all.
      case all
      /// Of at least one.
      case some
      /// Named as conducive without a number, among factors that the publication introduces as shared.
      case named
      /// No test over cells is possible.
      case untested
    }

    /// What part of a publication's argument a statement belongs to.
    public enum Topic: String, CaseIterable, Codable, Sendable {
      /// What sets regional missions apart.
      case specific
      /// A potential advantage.
      case advantage
      /// An effect on the location.
      case effect
      /// A structural condition.
      case structural
      /// A process condition.
      case process
      /// When something matters.
      case phase
      /// How to support.
      case support
    }

    /// The id within the file.
    public var id: String
    /// What part of the argument it belongs to.
    public var topic: Topic
    /// The statement in our words.
    public var text: LocalizedText
    /// The condition it is about.
    public var condition: String?
    /// The outcome it is about.
    public var outcome: String?
    /// Of how many cases it is said.
    public var claims: Quantifier
    /// Why it cannot be tested.
    public var reason: LocalizedText?
    /// The ids of the cases it speaks about; all where it is empty.
    public var cases: [String]
    /// A literal phrase of the source, at most 12 words.
    public var quote: String?
    /// Page, chapter or heading.
    public var locator: String
  }

  /// The id, equal to the file name.
  public var id: String
  /// The id of the source.
  public var source: String
  /// The statements.
  public var statements: [Statement]
}
