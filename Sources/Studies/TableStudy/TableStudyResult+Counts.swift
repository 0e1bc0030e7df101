import Cases
public import Membership
public import SetTheory
import Statistics

extension TableStudyResult {
  /// The membership of each case in a set; a level of a multi-value outcome counts as a crisp set.
  ///
  /// - Parameter literal: The set.
  /// - Returns: The memberships by case, in table order.
  public func cells(_ literal: Literal) -> [(caseID: String, value: CellValue)] {
    let values = (try? table.table.memberships(in: literal)) ?? []
    return zip(table.table.cases, values).map { ($0, .known($1)) }
  }

  /// The conditions that are no multi-value ones, and the levels of those that are.
  public var literals: [Literal] {
    conditions.conditions.enumerated().flatMap { index, condition in
      condition.kind.namesLevels
        ? (0..<condition.kind.levels).map { conditions.literal(index, value: $0) } : [conditions.literal(index, value: 1)]
    }
  }

  /// The outcome over the cases.
  public var outcomeSummary: StudyResult.OutcomeSummary {
    let cells = cells(outcome.outcome)
    let label = study.sets.first { $0.name == study.outcomeSet }?.label ?? LocalizedText(study.outcomeSet, study.outcomeSet)
    return StudyResult.OutcomeSummary(
      id: outcome.outcome.description, name: label, label: label, counts: StudyResult.Counts(cells.map(\.value)),
      byCase: Dictionary(uniqueKeysWithValues: cells.map { ($0.caseID, $0.value) }))
  }

  /// In how many cases each condition is present.
  public var agreement: [StudyResult.Agreement] {
    literals.map { literal in
      let counts = StudyResult.Counts(cells(literal).map(\.value))
      let intervals = StudyResult.Intervals(
        atLeast: Self.summary(counts.present, of: counts.total), atMost: Self.summary(counts.atMost, of: counts.total))
      let reading = StudyResult.Agreement.Reading(
        present: counts.present, absent: counts.absent, undecided: counts.undecided, unknown: counts.unknown, intervals: intervals)
      return StudyResult.Agreement(
        condition: literal.description, present: counts.present, absent: counts.absent, undecided: counts.undecided,
        unknown: counts.unknown, intervals: intervals, withoutFindings: reading, statements: [])
    }
  }

  private static func summary(_ count: Int, of total: Int) -> ProportionSummary {
    do throws(StatisticsError) {
      return try ProportionSummary(
        of: Proportion(successes: count, trials: total), level: 0.95, assumption: .randomDrawOfCases)
    } catch {
      // A table has at least one case, and no count exceeds it.
      preconditionFailure(error.description)
    }
  }
}
