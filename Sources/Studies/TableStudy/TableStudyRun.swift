public import CaseFiles
import Cases
import SetTheory

/// Runs a study over a table: from its file to one result.
public enum TableStudyRun {
  /// Runs a study.
  ///
  /// The outcome and its negation are analysed side by side with the same cut-offs; the negation's expectations are the negated ones.
  ///
  /// - Parameters:
  ///   - id: The study's id.
  ///   - library: A library without errors.
  ///   - version: The version of the program.
  ///   - plan: An earlier version of the study's file, compared with it; `nil` for none.
  /// - Returns: The result; the same for the same files.
  /// - Throws: `StudyError` when there is no such study, `InvalidFiles` with the places of cells, sets and expressions that are wrong or open, `SetTheoryError` for a
  ///   question that cannot be answered.
  public static func run(_ id: String, in library: Library, version: String, plan: StudyPlan? = nil) throws -> TableStudyResult {
    guard let study = library.tableStudies[id] else {
      throw StudyError.notFound(kind: "study over a table", id: id, known: Array(library.tableStudies.keys))
    }
    let table = try TableStudyFindings.table(of: study, in: library)
    let (input, texts) = try question(study, table, library)
    let open = try TableStudyFindings.openCells(study, table.table, library)
    guard open.isEmpty else { throw InvalidFiles(findings: open) }
    let conditions = input.conditions
    let outcome = try TableStudySide(study, input, texts, isNegated: false).side()
    let negation = try TableStudySide(study, input, texts, isNegated: true).side()
    let facts = TableFacts(
      study: study, table: table, conditions: conditions, outcome: outcome, negation: negation, plan: plan,
      sourceYears: library.sources.compactMapValues(\.year))
    return TableStudyResult(
      version: version, inputSHA256: library.fingerprint, study: study, table: table, conditions: conditions, texts: texts,
      outcome: outcome, negation: negation, plan: plan, checks: TableChecks.run(on: facts), sources: sources(study, library))
  }

  /// What a study asks of its table; `InvalidFiles` with the places where expressions cannot be read.
  static func question(
    _ study: TableStudyFile, _ table: TableStudyTable, _ library: Library
  ) throws -> (input: SetAnalysisInput, texts: SufficiencyInput) {
    let findings = TableStudyFindings.expressions(study, table.table, library)
    guard findings.isEmpty else { throw InvalidFiles(findings: findings) }
    let reading = SetTableReading(of: table)
    let literal = try Literal(parsing: study.outcome, over: table.table)
    let conditions = try ConditionNames(
      study.conditions.map { name throws(SetTheoryError) in
        ConditionNames.Condition(name: name, kind: try table.table.column(name).kind)
      })
    let input = SetAnalysisInput(reading: reading, conditions: conditions, outcome: literal)
    let texts = SufficiencyInput(
      expectations: study.expectations.isEmpty ? nil : study.expectations.map(\.expression).joined(separator: ","),
      necessary: study.necessary.map(\.expression), impossible: study.impossible.map(\.expression))
    return (input, texts)
  }

  private static func sources(_ study: TableStudyFile, _ library: Library) -> [TableStudyResult.TableSource] {
    study.sources.compactMap { library.sources[$0] }.map { source in
      TableStudyResult.TableSource(
        id: source.id, title: source.title, authors: source.authors, year: source.year?.text,
        licence: source.licence)
    }
  }
}

extension SetTableReading {
  /// The table of a study, its kinds all declared.
  public init(of table: TableStudyTable) {
    self.init(
      table: table.table, inferred: [], file: table.calibrations.file, fingerprint: table.calibrations.fingerprint,
      caseColumn: table.calibrations.caseColumn)
  }
}
