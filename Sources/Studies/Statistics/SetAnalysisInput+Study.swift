public import CaseFiles
import Cases
import SetTheory

extension SetAnalysisInput {
  /// The table of a study, with the study's conditions, or some of them, and its outcome.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - conditions: The conditions' names with commas between them; `nil` for all of the study.
  ///   - options: What is asked of a study over case files: units, and the day that decides about embargoes.
  /// - Throws: `StudyError` when there is no such study, and what reading a table throws.
  public init(study id: String, in library: Library, conditions: String? = nil, _ options: StudyRun.Options) throws {
    let whole = try StudySetTable.table(id, in: library, options)
    let known = whole.columns.dropLast().map(\.name)
    let chosen = conditions.map { $0.split(separator: ",").map { String($0.trimmingSpaces()) } } ?? known
    for name in chosen where !known.contains(name) { throw SetTableError.notACondition(name, known: known) }
    let table = try SetTable(
      cases: whole.cases, columns: chosen.map { try whole.column($0) } + [whole.columns[whole.columns.count - 1]])
    let outcome = try library.tableStudies[id].map { try Literal(parsing: $0.outcome, over: table) }
    self.init(
      reading: SetTableReading(
        table: table, inferred: [], file: "studies/\(id).yml", fingerprint: library.fingerprint, caseColumn: nil),
      conditions: try ConditionNames(
        table.columns.dropLast().map { ConditionNames.Condition(name: $0.name, kind: $0.kind) }),
      outcome: outcome ?? Literal(table.columns[table.columns.count - 1].name), study: id)
  }
}
