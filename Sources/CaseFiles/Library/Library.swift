public import Cases
public import Foundation

/// All case files of a folder, read and checked.
public struct Library: Sendable {
  /// A file that was read.
  public struct File: Sendable {
    /// Its path relative to the library.
    public let name: String
    /// What is in it.
    public internal(set) var kind: EntityKind
    /// The id its name promises.
    public let id: String
    /// Where its values stand, by path such as `conditions/trust/claims/0/quote`.
    var positions: [String: Position] = [:]
    /// The ids it refers to.
    var references: [ShapeReader.Reference] = []
    /// Its texts that stand in two languages.
    var translations: [TranslatedText] = []
    /// Whether it was understood; otherwise findings say why not.
    public internal(set) var isUsable = false

    init(name: String, kind: EntityKind, id: String) {
      self.name = name
      self.kind = kind
      self.id = id
    }

    /// Where a value stands; the nearest one around it when it has no place of its own.
    func position(_ path: String...) -> Position {
      var parts = path.joined(separator: "/").split(separator: "/")
      while !parts.isEmpty {
        if let position = positions[parts.joined(separator: "/")] { return position }
        parts.removeLast()
      }
      return .start
    }
  }

  /// The folder.
  public let root: URL
  /// The files that were read.
  public internal(set) var files: [File] = []
  /// The codebook.
  public internal(set) var codebook = Codebook(conditions: [], lists: [], blocks: [], challengeFields: [])
  /// Missions and initiatives by id.
  public internal(set) var cases: [String: Case] = [:]
  /// Cases that were withdrawn, by id; filled where the library is one as an output may show it, and then they are not among `cases`.
  public internal(set) var withdrawn: [String: WithdrawnCase] = [:]
  /// Sources by id.
  public internal(set) var sources: [String: Source] = [:]
  /// Measures by id.
  public internal(set) var measures: [String: Measure] = [:]
  /// The ids of measures that somebody added to the library or changed the costs of.
  public internal(set) var ownMeasures: Set<String> = []
  /// Publications' statements by id.
  public internal(set) var statements: [String: StatementsFile] = [:]
  /// Targets by id.
  public internal(set) var targets: [String: Target] = [:]
  /// Studies by id.
  public internal(set) var studies: [String: StudyFile] = [:]
  /// Studies over tables by id.
  public internal(set) var tableStudies: [String: TableStudyFile] = [:]
  /// The tables of studies by the study's id; a table that cannot be read is a finding.
  public internal(set) var tables: [String: TextFile] = [:]
  /// Calibrations by id.
  public internal(set) var calibrations: [String: CalibrationFile] = [:]
  /// Blocks of tables' columns by id.
  public internal(set) var blocks: [String: BlocksFile] = [:]
  /// The readings of further coders by the file's id.
  public internal(set) var codings: [String: CodingFile] = [:]
  /// The objections to claims that an output may show, the newest first; filled by ``visible(on:)``, which takes withdrawn claims out.
  public internal(set) var corrections: [Correction] = []
  /// The questions with which a region describes itself; none where the library has no worksheet.
  public internal(set) var worksheet = Worksheet(questions: [])
  /// The German districts by official key.
  public internal(set) var districts: [String: District] = [:]
  /// What the columns of the district table are.
  public internal(set) var indicators: [String: Indicator] = [:]
  /// Which German and English texts were held against each other; none where the library has no such record.
  public internal(set) var translationRecord: TranslationRecord?
  /// What reading and checking found.
  public internal(set) var findings: [Finding] = []
  /// The fingerprint of all files read.
  public internal(set) var fingerprint = ""

  /// The file that holds an entity.
  public func file(_ kinds: EntityKind..., id: String) -> File? {
    files.first { kinds.contains($0.kind) && $0.id == id }
  }

  /// The file of a case.
  func caseFile(_ id: String) -> File? { file(.mission, .initiative, id: id) }

  /// Where a value stands in an entity's file; the nearest one around it when it has no place of its own.
  ///
  /// - Parameters:
  ///   - path: The value's path, such as `sets/0/calibration/anchors`.
  ///   - kind: What the file holds.
  ///   - id: The entity's id.
  /// - Returns: The file's name and the place; `nil` when there is no such file.
  public func place(of path: String, in kind: EntityKind, id: String) -> (file: String, position: Position)? {
    file(kind, id: id).map { ($0.name, $0.position(path)) }
  }

  /// The parts of a case, by id.
  public func parts(of id: String) -> [Case] {
    cases.values.filter { $0.partOf == id }.sorted { $0.id < $1.id }
  }

  /// The library with some of its cases.
  ///
  /// - Parameter isIncluded: Which cases stay.
  /// - Returns: The library with these cases and everything else.
  public func filtered(by isIncluded: (Case, Library) -> Bool) -> Library {
    var library = self
    library.cases = cases.filter { isIncluded($0.value, self) }
    return library
  }

  /// The library, if none of its findings is an error.
  ///
  /// - Throws: `InvalidFiles` with all errors otherwise.
  public func valid() throws(InvalidFiles) -> Library {
    let errors = findings.filter { $0.severity == .error }
    guard errors.isEmpty else { throw InvalidFiles(findings: errors) }
    return self
  }
}
