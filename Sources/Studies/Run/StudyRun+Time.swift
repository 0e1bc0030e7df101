import CaseFiles
import Cases
import Membership

extension StudyRun {
  /// When conditions mattered, as far as claims and events say.
  func phases() -> [StudyResult.PhaseRow] {
    tables.conditions.map { condition in
      let ids = Set([condition.id] + (condition.derived?.of ?? []))
      var byPhase: [String: [String]] = [:]
      var without: [String] = []
      for item in tables.units {
        let events = item.timeline.filter { !ids.isDisjoint(with: $0.conditions) }.map(\.phase)
        let claims = StudyTables.cellWithoutFindings(condition, of: item).claims.filter { $0.says != .planned }.map(\.phase)
        let phases = Set((events + claims).compactMap { $0 })
        for phase in phases { byPhase[phase.rawValue, default: []].append(item.id) }
        if phases.isEmpty, !(events + claims).isEmpty { without.append(item.id) }
      }
      return StudyResult.PhaseRow(
        condition: condition.id, stated: condition.phases, casesByPhase: byPhase, withoutPhase: without)
    }
  }

  /// How others got it: the dated events of cases that have a condition which is open for the target, by time.
  ///
  /// - Parameters:
  ///   - conditions: The open conditions' ids.
  ///   - target: The target, whose own initiative is no example for it.
  /// - Returns: The events, condition by condition and case by case.
  func examples(for conditions: [String], except target: Target) -> [StudyResult.Example] {
    conditions.flatMap { id -> [StudyResult.Example] in
      guard let condition = library.codebook.condition(id) else { return [] }
      let ids = Set([id] + (condition.derived?.of ?? []))
      let holders = tables.units.filter {
        !isSame($0, as: Advisee(target)) && StudyTables.cellWithoutFindings(condition, of: $0).membership.presence == .present
      }
      return holders.flatMap { item in
        item.timeline.filter { $0.kind != .setback && !ids.isDisjoint(with: $0.conditions) }.map {
          StudyResult.Example(
            condition: id, caseID: item.id, when: $0.when.text, sortKey: $0.when.start.sortKey, text: $0.text,
            sources: $0.sources)
        }.sorted { $0.sortKey < $1.sortKey }
      }
    }
  }
}
