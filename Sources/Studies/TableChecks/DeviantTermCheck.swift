import Cases
import SetTheory

/// Which cases lie in a term of the interpreted solution and yet out of the outcome.
enum DeviantTermCheck: TableCheck {
  static let id = "deviant-cases-in-terms"
  static let title = LocalizedText(
    "Hat jeder Fall, den die Lösung erfasst, das Ergebnis?", "Does every case in the solution have the outcome?")
  static let reference =
    "Schneider & Rohlfing (2013), Combining QCA and Process Tracing in Set-Theoretic Multi-Method Research, Sociological Methods & Research 42"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    var deviant: [(text: String, cases: [Int])] = []
    var typical: [String] = []
    for side in facts.sides {
      guard let solution = facts.interpreted(side) else { continue }
      let fits = solution.models.flatMap(\.fit.terms)
      let found = Set(fits.flatMap(\.deviantCases))
      if !found.isEmpty { deviant.append(("\(side.outcome): \(facts.names(found))", found.sorted())) }
      typical.append("\(side.outcome): \(facts.names(fits.flatMap(\.typicalCases)))")
    }
    guard !typical.isEmpty else { return .notApplicable(.inform, "Es gibt keine Lösung.", "There is no solution.") }
    let examples = typical.joined(separator: "; ")
    guard !deviant.isEmpty else {
      return .passed(
        .inform, "Kein Fall liegt in der gedeuteten Lösung und außerhalb des Ergebnisses. Typische Fälle – \(examples).",
        "No case lies in the interpreted solution and out of the outcome. Typical cases – \(examples).")
    }
    let list = deviant.map(\.text).joined(separator: "; ")
    return .failed(
      .inform,
      (
        "In der gedeuteten Lösung, aber außerhalb des Ergebnisses – \(list). Typische Fälle – \(examples).",
        "In the interpreted solution, but out of the outcome – \(list). Typical cases – \(examples)."
      ),
      advice: (
        "Abweichend in der Art: einen dieser Fälle neben einem typischen genauer ansehen; was unterscheidet sie?",
        "Deviant in kind: look closely at one of these cases beside a typical one; what sets them apart?"
      ))
  }
}
