public import CaseFiles
public import Cases

/// An earlier version of a study file, and what the study that is run does otherwise.
public struct StudyPlan: Codable, Hashable, Sendable {
  /// What a deviation is about.
  public enum Subject: String, CaseIterable, Codable, Sendable {
    /// The outcome, or outcomes beside it.
    case outcome
    /// The cases and how they are chosen.
    case cases
    /// The conditions.
    case conditions
    /// A cut-off, a confidence level or how models are listed.
    case cutOff = "cut-off"
    /// A calibration: method, anchors, thresholds.
    case calibration
    /// A set: its column, kind or levels, and how cells are read as sets.
    case sets
    /// An expectation.
    case expectation
    /// What is stated as necessary, impossible or as a theory.
    case knowledge
    /// The table, sources and measures.
    case data
    /// Words: titles, questions, reasons, limits, labels.
    case wording
  }

  /// What became of a value.
  public enum Change: String, CaseIterable, Codable, Sendable {
    /// It was not planned.
    case added
    /// It was planned and is not there.
    case dropped
    /// It is another value.
    case changed
  }

  /// A value that the study does otherwise than planned.
  public struct Deviation: Codable, Hashable, Sendable {
    /// The value's path in the file, list items by their name, such as `sets/DEV/calibration/anchors`.
    public var path: String
    /// What it is about.
    public var kind: Subject
    /// What became of it.
    public var change: Change
    /// The planned value; missing where there was none.
    public var before: String?
    /// The value of the run; missing where there is none.
    public var after: String?
    /// Where it stands in the plan.
    public var planned: Place
    /// Where it stands in the study that is run.
    public var run: Place
    /// The deviation in a sentence.
    public var sentence: LocalizedText
  }

  /// A place in a file.
  public struct Place: Codable, Hashable, Sendable {
    /// The file.
    public var file: String
    /// The line, counted from 1.
    public var line: Int
    /// The column, counted from 1.
    public var column: Int

    init(_ file: String, _ position: Position) {
      self.file = file
      line = position.line
      column = position.column
    }
  }

  /// The plan's file, as it was named.
  public var file: String
  /// The SHA-256 of the plan's bytes.
  public var sha256: String
  /// The file of the study that is run.
  public var studyFile: String
  /// The SHA-256 of its bytes.
  public var studySHA256: String
  /// What differs, in the order of the file.
  public var deviations: [Deviation]

  enum CodingKeys: String, CodingKey {
    case file, sha256
    case studyFile = "study_file"
    case studySHA256 = "study_sha256"
    case deviations
  }

  /// The deviations that are not only about words.
  public var substantial: [Deviation] { deviations.filter { $0.kind != .wording } }

  /// Compares a plan with a study.
  ///
  /// - Parameters:
  ///   - path: The path of the plan: an earlier version of the study's file.
  ///   - id: The study's id.
  ///   - library: The library that the study is in.
  /// - Throws: `InvalidFiles` when the plan cannot be read, is of another study or of another kind.
  public init(_ path: String, of id: String, in library: Library) throws(InvalidFiles) {
    let plan = try StudyDocument(path)
    guard let study = try StudyDocument.study(id, in: library) else {
      throw Self.refusal(plan, "There is no study “\(id)” to hold the plan against.", "Name a study of the library.")
    }
    guard plan.id == id else {
      throw Self.refusal(
        plan, "The plan is of the study “\(plan.id)”, not of “\(id)”.", "Name an earlier version of \(study.name).")
    }
    guard plan.kind == study.kind else {
      func name(_ kind: EntityKind) -> String { kind == .study ? "a study over case files" : "a study over a table" }
      throw Self.refusal(
        plan, "The plan is \(name(plan.kind)), and “\(id)” is \(name(study.kind)).",
        "Two kinds of studies cannot be compared field by field.")
    }
    self.file = path
    sha256 = plan.sha256
    studyFile = study.name
    studySHA256 = study.sha256
    deviations = PlanComparison(plan: plan, study: study).deviations
  }

  private static func refusal(_ plan: StudyDocument, _ message: String, _ hint: String) -> InvalidFiles {
    InvalidFiles(findings: [Finding(check: "plan", message: message, file: plan.name, at: plan.idPosition, hint: hint)])
  }
}
