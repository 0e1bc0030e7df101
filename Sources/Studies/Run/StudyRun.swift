public import CaseFiles
public import Cases
import Membership
import Statistics
public import Systems
import Transfer

/// Runs a study: from case files to one result.
public struct StudyRun: Sendable {
  /// What is asked.
  public struct Options: Sendable {
    /// What counts as one case; `nil` for what the study file says.
    public var units: StudyFile.Units?
    /// The id of a target to advise.
    public var target: String?
    /// The day of the output as `YYYY-MM-DD`; without one every embargo holds.
    public var releaseDay: String?
    /// The version of the program.
    public var version: String
    /// Horizon, budget and what can be changed, for a target.
    public var advice = AdviceOptions()
    /// How much is counted, and how much drawn, to place the cases' districts among all.
    public var effort: CertificateOfDifference.Effort
    /// An earlier version of the study's file, compared with it; `nil` for none.
    public var plan: StudyPlan?

    /// What is asked.
    public init(
      units: StudyFile.Units? = nil, target: String? = nil, releaseDay: String? = nil, version: String,
      effort: CertificateOfDifference.Effort = .quick
    ) {
      self.units = units
      self.target = target
      self.releaseDay = releaseDay
      self.version = version
      self.effort = effort
    }
  }

  /// Runs a study.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - options: What is asked.
  /// - Returns: The result; the same for the same files and options.
  /// - Throws: `StudyError` when the study, a case or the target is not there.
  public static func run(_ id: String, in library: Library, _ options: Options) throws(StudyError) -> StudyResult {
    try prepared(id, in: library, options).result()
  }

  /// A run with its tables made.
  static func prepared(_ id: String, in library: Library, _ options: Options) throws(StudyError) -> StudyRun {
    guard library.tableStudies[id] == nil else { throw .overTable(study: id) }
    guard let study = library.studies[id] else {
      throw .notFound(kind: "study", id: id, known: Array(library.studies.keys))
    }
    let whole = library
    let library = whole.visible(on: options.releaseDay)
    let units = options.units ?? study.units
    let tables = try StudyTables(study, units: units, in: library)
    let unreleased = tables.units.reduce(0) { sum, item in
      sum + (whole.cases[item.id].map { Self.parts(of: $0) - Self.parts(of: item) } ?? 0)
    }
    return StudyRun(study: study, library: library, tables: tables, options: options, units: units, unreleased: unreleased)
  }

  /// How many claims, events, actors, figures and goals a case holds.
  private static func parts(of item: Case) -> Int {
    let cells = Array(item.conditions.values) + Array(item.outcomes.values) + item.laterOutcomes.flatMap { Array($0.outcomes.values) }
    return cells.reduce(0) { $0 + $1.claims.count } + item.origin.claims.count + item.timeline.count + item.actors.count
      + item.quantities.count
      + item.goals.count
  }

  let study: StudyFile
  let library: Library
  let tables: StudyTables
  let options: Options
  let units: StudyFile.Units
  let unreleased: Int

  func result() throws(StudyError) -> StudyResult {
    let matrix = matrix()
    let statements = statementTests()
    let agreement = agreement(statements)
    let outcome = outcomeSummary(study.outcome)
    let differences = differences()
    let claims = claimSummaries()
    let target = try targetResult()
    let facts = StudyFacts(
      outcome: outcome, matrix: matrix, agreement: agreement, tables: tables, units: units, study: study, plan: options.plan,
      unreleased: unreleased, readings: CoderReadings.byClaim(library))
    let checks = DesignChecks.run(on: facts)
    let later = study.laterOutcomes.map(laterOutcome)
    let partial = try partial(matrix, [(outcome, false)] + later.map { ($0.outcome, true) })
    return StudyResult(
      version: options.version,
      inputSHA256: library.fingerprint,
      parameters: StudyResult.Parameters(
        study: study.id, units: units, target: options.target, confidenceLevel: study.confidenceLevel,
        releaseDay: options.releaseDay),
      study: StudyResult.Description(
        title: study.title, question: study.question, selection: study.selection, limits: study.limits,
        confidenceReason: study.confidenceReason, date: study.date.text),
      outcome: outcome,
      otherOutcomes: study.otherOutcomes.map(outcomeSummary),
      laterOutcomes: later.isEmpty ? nil : later,
      inclusion: tables.inclusion,
      cases: tables.units.map(caseSummary),
      conditions: conditionSummaries(),
      partNames: partNames(statements),
      questions: Dictionary(
        tables.conditions.compactMap { item in item.question.map { (item.id, $0) } }, uniquingKeysWith: { first, _ in first }),
      matrix: matrix,
      claims: claims,
      agreement: agreement,
      statements: statements,
      phases: phases(),
      differences: differences,
      systems: systems(),
      contrast: contrast(),
      partial: partial,
      plan: options.plan,
      checks: checks,
      withheld: WithheldClaims.claims(checks: checks, conditions: tables.core, outcome: study.outcome),
      target: target,
      sources: sourceSummaries(claims, target), publications: publications(), measures: measures())
  }

  private func laterOutcome(_ id: String) -> StudyResult.LaterOutcome {
    let dates = tables.units.compactMap { item in item.latest(id)?.asOf.map { (item.id, $0.text) } }
    return StudyResult.LaterOutcome(
      outcome: outcomeSummary(id) { $0.latest(id)?.cell.membership ?? .unknown }, asOf: Dictionary(uniqueKeysWithValues: dates))
  }

  private func outcomeSummary(_ id: String) -> StudyResult.OutcomeSummary {
    outcomeSummary(id) { $0.outcomes[id]?.membership ?? .unknown }
  }

  private func outcomeSummary(_ id: String, value: (Case) -> CellValue) -> StudyResult.OutcomeSummary {
    let condition = library.codebook.condition(id)
    let empty = LocalizedText(de: id, en: id)
    let values = tables.units.map { ($0.id, value($0)) }
    return StudyResult.OutcomeSummary(
      id: id, name: condition?.name ?? empty, label: condition?.label ?? empty,
      counts: StudyResult.Counts(values.map(\.1)), byCase: Dictionary(uniqueKeysWithValues: values))
  }

  private func caseSummary(_ item: Case) -> StudyResult.CaseSummary {
    StudyResult.CaseSummary(
      id: item.id, name: item.name, shortName: item.shortName ?? item.name, places: item.places.map(\.name), origin: item.origin.logic,
      originClaims: item.origin.claims.count, partOf: item.partOf.flatMap { library.cases[$0]?.id })
  }

  private func conditionSummaries() -> [StudyResult.ConditionSummary] {
    func summary(_ condition: Condition, _ list: String, isCore: Bool) -> StudyResult.ConditionSummary {
      StudyResult.ConditionSummary(
        id: condition.id, code: condition.code, name: condition.name, label: condition.label, kind: condition.kind,
        list: list, isCore: isCore, derivedFrom: condition.derived?.of ?? [])
    }
    return tables.core.map { summary($0, study.conditions, isCore: true) }
      + tables.further.map { summary($0, study.furtherConditions ?? "", isCore: false) }
  }

  private func partNames(_ statements: [StudyResult.StatementTest]) -> [String: LocalizedText] {
    let ids = tables.conditions.flatMap { $0.derived?.of ?? [] } + statements.compactMap { $0.condition ?? $0.outcome }
    let names = ids.compactMap { id in library.codebook.condition(id).map { (id, $0.name) } }
    return Dictionary(names) { first, _ in first }
  }

  private func matrix() -> [StudyResult.MatrixCell] {
    tables.units.flatMap { item in
      tables.conditions.map { condition in
        let cell = StudyTables.cell(condition, of: item)
        let claims = cell.claims.filter { $0.says != .planned }
        return StudyResult.MatrixCell(
          caseID: item.id, condition: condition.id, membership: cell.membership, presence: cell.membership.presence,
          withoutFindings: StudyTables.cellWithoutFindings(condition, of: item).membership,
          claims: cell.claims.map(\.id), sources: Set(cell.claims.map(\.source)).sorted(),
          isSelfReport: !claims.isEmpty && claims.allSatisfy(\.selfReport),
          isEcho: !claims.isEmpty && claims.allSatisfy { $0.basis == .finding },
          isPlanned: cell.claims.contains { $0.says == .planned })
      }
    }
  }
}
