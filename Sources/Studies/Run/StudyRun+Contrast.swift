import Cases
import Membership

extension StudyRun {
  /// Origin logics side by side, without findings.
  func contrast() -> StudyResult.Contrast {
    let groups = Origin.Logic.allCases.compactMap { logic -> StudyResult.Contrast.Group? in
      let ids = tables.units.filter { $0.origin.logic == logic }.map(\.id)
      return ids.isEmpty ? nil : StudyResult.Contrast.Group(logic: logic, cases: ids)
    }
    let rows = tables.conditions.map { condition in
      let counts = groups.map { group in
        let cells = tables.units.filter { $0.origin.logic == group.logic }
          .map { StudyTables.cellWithoutFindings(condition, of: $0).membership }
        return (group.logic.rawValue, StudyResult.Counts(cells))
      }
      return StudyResult.Contrast.Row(condition: condition.id, byLogic: Dictionary(uniqueKeysWithValues: counts))
    }
    return StudyResult.Contrast(groups: groups, rows: rows)
  }
}
