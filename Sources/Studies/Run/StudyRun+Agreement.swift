import CaseFiles
import Cases
import Membership
import Statistics

extension StudyRun {
  /// In how many cases each condition is present: with and without findings, and held against a publication's statements.
  func agreement() -> [StudyResult.Agreement] {
    tables.conditions.map { condition in
      let all = StudyResult.Counts(tables.units.map { StudyTables.cell(condition, of: $0).membership })
      let own = StudyResult.Counts(
        tables.units.map { StudyTables.cellWithoutFindings(condition, of: $0).membership })
      return StudyResult.Agreement(
        condition: condition.id, present: all.present, absent: all.absent, undecided: all.undecided,
        unknown: all.unknown, intervals: intervals(all),
        withoutFindings: StudyResult.Agreement.Reading(
          present: own.present, absent: own.absent, undecided: own.undecided, unknown: own.unknown,
          intervals: intervals(own)),
        statements: statementTests(condition))
    }
  }

  private func intervals(_ counts: StudyResult.Counts) -> StudyResult.Intervals {
    StudyResult.Intervals(
      atLeast: summary(counts.present, of: counts.total), atMost: summary(counts.atMost, of: counts.total))
  }

  private func summary(_ count: Int, of total: Int) -> ProportionSummary {
    do throws(StatisticsError) {
      return try ProportionSummary(of: Proportion(successes: count, trials: total), level: study.confidenceLevel)
    } catch {
      // A study has at least one case, no count exceeds it, and the level was checked when the file was read.
      preconditionFailure(error.description)
    }
  }

  /// The statements about a condition and about those it is derived from, without those about cases that no output may show.
  private func statementTests(_ condition: Condition) -> [StudyResult.StatementTest] {
    guard let list = study.statements.flatMap({ library.statements[$0] }) else { return [] }
    let ids = [condition.id] + (condition.derived?.of ?? [])
    return list.statements.compactMap { statement in
      guard let id = statement.condition, ids.contains(id), let tested = library.codebook.condition(id) else { return nil }
      let cases = statement.cases.filter { library.cases[$0] != nil }
      guard cases.isEmpty == statement.cases.isEmpty else { return nil }
      let units = tables.units.filter { Self.speaks(statement, of: $0) }
      let values = units.map { item in
        StudyTables.cell(tested, of: item) { $0.basis == .finding || $0.source == list.source }.membership
      }
      let counts = StudyResult.Counts(values)
      return StudyResult.StatementTest(
        id: statement.id, condition: id, source: list.source, text: statement.text,
        claims: statement.claims, cases: cases, locator: statement.locator,
        verdict: Self.verdict(statement.claims, counts), counts: counts)
    }
  }

  private static func speaks(_ statement: StatementsFile.Statement, of item: Case) -> Bool {
    statement.cases.isEmpty || statement.cases.contains(item.id) || item.partOf.map(statement.cases.contains) ?? false
  }

  /// How cells stand to a statement.
  ///
  /// *Of all*, or *named* among factors introduced as shared: supported when the condition is present in all cases, contradicted when it
  /// cannot be present in one, weaker when some cells are open. *Of at least one*: supported when one case has it, stronger when all of
  /// several have it, contradicted when none can. Not checkable where no cell says anything, or no test over cells is possible.
  static func verdict(
    _ quantifier: StatementsFile.Statement.Quantifier, _ counts: StudyResult.Counts
  ) -> StudyResult.StatementTest.Verdict {
    if counts.unknown == counts.total { return .notCheckable }
    switch quantifier {
    case .all, .named:
      if counts.atMost < counts.total { return .contradicted }
      return counts.present == counts.total ? .supported : .weaker
    case .untested: return .notCheckable
    case .some:
      if counts.present == counts.total, counts.total > 1 { return .stronger }
      if counts.present > 0 { return .supported }
      return counts.atMost == 0 ? .contradicted : .weaker
    }
  }
}
