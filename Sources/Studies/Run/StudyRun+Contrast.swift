import Cases
import Membership

extension StudyRun {
  /// The origin logics that have enough cases to be shown apart.
  var shownLogics: [Origin.Logic] {
    Origin.Logic.allCases.filter { logic in tables.units.count { $0.origin.logic == logic } >= max(1, study.smallestGroup) }
  }

  /// Origin logics side by side, without findings.
  func contrast() -> StudyResult.Contrast {
    let groups = shownLogics.map { logic in
      StudyResult.Contrast.Group(logic: logic, cases: tables.units.filter { $0.origin.logic == logic }.map(\.id))
    }
    let withheld = tables.units.count - groups.reduce(0) { $0 + $1.cases.count }
    let rows = tables.conditions.map { condition in
      let counts = groups.map { group in
        let cells = tables.units.filter { $0.origin.logic == group.logic }
          .map { StudyTables.cellWithoutFindings(condition, of: $0).membership }
        return (group.logic.rawValue, StudyResult.Counts(cells))
      }
      return StudyResult.Contrast.Row(condition: condition.id, byLogic: Dictionary(uniqueKeysWithValues: counts))
    }
    return StudyResult.Contrast(groups: groups, withheldCases: withheld == 0 ? nil : withheld, rows: rows)
  }
}
