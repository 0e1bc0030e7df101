import CaseFiles
import Cases
import Membership
import Statistics

extension StudyRun {
  /// In how many cases each condition is present: with and without findings, and held against a publication's statements.
  ///
  /// - Parameter statements: The tests of all statements; each row takes those about its condition and about those it is derived from.
  /// - Returns: One entry per condition, in the study's order.
  func agreement(_ statements: [StudyResult.StatementTest]) -> [StudyResult.Agreement] {
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
        statements: statements.filter { test in test.condition.map(Self.ids(of: condition).contains) ?? false })
    }
  }

  private func intervals(_ counts: StudyResult.Counts) -> StudyResult.Intervals {
    StudyResult.Intervals(
      atLeast: summary(counts.present, of: counts.total), atMost: summary(counts.atMost, of: counts.total))
  }

  private func summary(_ count: Int, of total: Int) -> ProportionSummary {
    do throws(StatisticsError) {
      return try ProportionSummary(
        of: Proportion(successes: count, trials: total), level: study.confidenceLevel,
        assumption: isOutcomeShared ? .randomDraw : .randomDrawOfCases)
    } catch {
      // A study has at least one case, no count exceeds it, and the level was checked when the file was read.
      preconditionFailure(error.description)
    }
  }

  /// Whether every case has the outcome, so that the cases may be taken for a draw from missions with it.
  private var isOutcomeShared: Bool {
    tables.units.allSatisfy { ($0.outcomes[study.outcome] ?? .unknown).membership.presence == .present }
  }

  private static func ids(of condition: Condition) -> [String] { [condition.id] + (condition.derived?.of ?? []) }
}
