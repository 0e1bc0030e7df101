import Cases
import SetTheory

/// Whether the interpreted solution stays the same when any one case is left out.
enum LeaveOneCaseOutCheck: TableCheck {
  static let id = "leave-one-case-out"
  static let title = LocalizedText(
    "Bleibt die Lösung gleich, wenn ein Fall fehlt?", "Does the solution stay the same when one case is left out?")
  static let reference =
    "Oana & Schneider, A Robustness Test Protocol for Applied QCA, Sociological Methods & Research; Befani (2016), Pathways to Change, EBA: quality-assurance checklist"

  /// The largest table that is analysed anew for each case.
  static let mostCases = 100

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let cases = facts.table.table.cases
    guard facts.sides.contains(where: { facts.interpreted($0) != nil }) else {
      return .notApplicable(.warn, "Es gibt keine Lösung.", "There is no solution.")
    }
    guard (2...mostCases).contains(cases.count) else {
      return .notApplicable(
        .warn, "Für \(cases.count) Fälle wird es hier nicht berechnet.", "It is not computed here for \(cases.count) cases.")
    }
    let changes = facts.sides.compactMap { side -> (side: String, cases: [Int])? in
      guard let base = facts.reanalysis(side), let found = try? LeaveOneOut(base) else { return nil }
      let changing = found.results.compactMap { item -> Int? in
        guard case .oneCase(let index) = item.part, !item.isSame else { return nil }
        return index
      }
      return (side.outcome.description, changing)
    }
    guard changes.contains(where: { !$0.cases.isEmpty }) else {
      return .passed(
        .warn, "Welcher der \(cases.count) Fälle auch fehlt, die gedeutete Lösung bleibt dieselbe.",
        "Whichever of the \(cases.count) cases is left out, the interpreted solution stays the same.")
    }
    func list(_ none: String, _ of: String) -> String {
      changes.map { "\($0.side): \($0.cases.isEmpty ? none : "\($0.cases.count) \(of) \(cases.count) (\(facts.names($0.cases)))")" }
        .joined(separator: "; ")
    }
    return .failed(
      .warn,
      (
        "Fälle, ohne die sich die gedeutete Lösung ändert – \(list("keiner", "von")).",
        "Cases without which the interpreted solution changes – \(list("none", "of"))."
      ),
      advice: (
        "Die Kodierung dieser Fälle zuerst prüfen und die Lösung nur so weit deuten, wie sie ohne sie bestehen bleibt.",
        "Check the coding of these cases first, and interpret the solution only as far as it stands without them."
      ))
  }
}
