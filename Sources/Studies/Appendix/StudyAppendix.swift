public import CaseFiles
public import Cases
public import Combinatorics
import Membership
public import SetTheory

/// What a reviewer asks for beside a study's result: the rules of coding, who coded what, the table that the result rests on, and its sources in full.
public struct StudyAppendix: Sendable {
  /// Who coded a claim, and when.
  public struct Coding: Hashable, Sendable {
    /// The coder, as the claim names them.
    public let coder: String
    /// The day of the coding.
    public let coded: EventDate
    /// To which phase of the initiative it belongs.
    public let phase: Phase?
    /// To which years it belongs.
    public let years: EventDate?
  }

  /// What belongs to a study over case files alone.
  public struct CaseFilePart: Sendable {
    /// The result.
    public let result: StudyResult
    /// The conditions of the study and those that they are derived from, in the codebook's order.
    public let codebook: [Condition]
    /// Who coded the result's claims, by the claim's id.
    public let coding: [String: Coding]
    /// The study's own conditions and its outcome as sets without findings, open cells as ranges.
    public let sets: SetAnalysisInput
    /// How the study takes cells as sets, and its cut-offs.
    public let setting: StudySets
    /// What the cells say without each source, coder and case.
    public let robustness: EvidenceRobustness
  }

  /// How far the solution of one side depends on choices.
  public struct SideRobustness: Sendable {
    /// What was asked.
    public let question: RobustnessQuestion
    /// What came out.
    public let result: Robustness
  }

  /// What belongs to a study over a table alone.
  public struct TablePart: Sendable {
    /// The result.
    public let result: TableStudyResult
    /// Of each side whose solutions may be reported, how far they depend on choices; empty where cells are open.
    public let robustness: [SideRobustness]
  }

  /// A study of either kind.
  public enum Content: Sendable {
    /// Over case files.
    case cases(CaseFilePart)
    /// Over a table.
    case table(TablePart)
  }

  /// The study.
  public let content: Content
  /// The sources that it rests on, by id in alphabetical order.
  public let sources: [Source]
  /// The day that the appendix bears: that of the output, otherwise that of the study's data.
  public let day: String

  /// The result.
  public var result: AnyStudyResult {
    switch content {
    case .cases(let part): .cases(part.result)
    case .table(let part): .table(part.result)
    }
  }

  /// Gathers what belongs to a result.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - options: What the study was asked.
  ///   - effort: Told how far the analyses of robustness are, and asked whether to go on.
  /// - Throws: What running the study throws; `Cancelled`.
  public init(_ id: String, in library: Library, _ options: StudyRun.Options, effort: Effort = Effort()) throws {
    switch try AnyStudyResult.run(id, in: library, options) {
    case .cases(let result): try self.init(result, id, in: library, options)
    case .table(let result):
      self.init(
        content: .table(TablePart(result: result, robustness: try Self.robustness(of: result, id, in: library, effort))),
        sources: result.sources.compactMap { library.sources[$0.id] }.sorted { $0.id < $1.id },
        day: options.releaseDay ?? result.study.date.text)
    }
  }

  private init(_ result: StudyResult, _ id: String, in library: Library, _ options: StudyRun.Options) throws {
    // What the day of the output does not release is not there at all.
    let run = try StudyRun.prepared(id, in: library, options)
    let shown = Set(result.conditions.flatMap { [$0.id] + $0.derivedFrom } + ([result.outcome] + result.otherOutcomes).map(\.id))
    let claims = Set(result.claims.map(\.id))
    var coding: [String: Coding] = [:]
    for item in run.library.cases.values {
      let cells = Array(item.conditions.values) + Array(item.outcomes.values) + item.laterOutcomes.flatMap { Array($0.outcomes.values) }
      for claim in cells.flatMap(\.claims) where claims.contains(claim.id) {
        coding[claim.id] = Coding(coder: claim.coder, coded: claim.coded, phase: claim.phase, years: claim.years)
      }
    }
    let part = CaseFilePart(
      result: result, codebook: run.library.codebook.conditions.filter { shown.contains($0.id) }, coding: coding,
      sets: try Self.sets(of: result, run), setting: run.study.sets ?? StudySets(),
      robustness: try EvidenceRobustness(study: id, in: library, options))
    self.init(
      content: .cases(part), sources: result.sources.compactMap { run.library.sources[$0.id] }.sorted { $0.id < $1.id },
      day: options.releaseDay ?? result.study.date)
  }

  private static func robustness(of result: TableStudyResult, _ id: String, in library: Library, _ effort: Effort) throws
    -> [SideRobustness]
  {
    try result.sides.compactMap { side in
      guard result.reported(side) != nil else { return nil }
      let question = try RobustnessQuestion(study: id, in: library, isNegated: side.outcome == result.negation.outcome)
      guard (try? question.refuseOpenCells()) != nil else { return nil }
      return SideRobustness(question: question, result: try Robustness(question.base, groups: question.groups, effort: effort))
    }
  }

  private init(content: Content, sources: [Source], day: String) {
    self.content = content
    self.sources = sources
    self.day = day
  }

  /// The study's own conditions by their codes, those left out that are derived from others of them.
  private static func sets(of result: StudyResult, _ run: StudyRun) throws -> SetAnalysisInput {
    let own = result.conditions.filter(\.isCore)
    let chosen = own.filter { condition in !condition.derivedFrom.contains { base in own.contains { $0.id == base } } }
    let kind = run.study.sets?.kind ?? .fuzzy
    var columns: [SetColumn] = []
    for condition in chosen {
      let cells = result.cases.map { item in
        result.matrix.first { $0.caseID == item.id && $0.condition == condition.id }?.withoutFindings ?? .unknown
      }
      columns.append(try StudySetTable.column(condition.code, cells, kind))
    }
    let code = run.library.codebook.condition(result.outcome.id)?.code ?? result.outcome.id
    let names = try ConditionNames(columns.map { .init(name: $0.name, kind: $0.kind) })
    columns.append(try StudySetTable.column(code, result.cases.map { result.outcome.byCase[$0.id] ?? .unknown }, kind))
    return SetAnalysisInput(
      reading: SetTableReading(
        table: try SetTable(cases: result.cases.map(\.id), columns: columns), inferred: [], file: "studies/\(run.study.id).yml",
        fingerprint: result.inputSHA256, caseColumn: nil),
      conditions: names, outcome: Literal(code), study: run.study.id)
  }
}
