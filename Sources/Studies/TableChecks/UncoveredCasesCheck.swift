import Cases
import SetTheory

/// Whether every case in the outcome lies in some term of the parsimonious solution.
enum UncoveredCasesCheck: TableCheck {
  static let id = "uncovered-cases"
  static let title = LocalizedText(
    "Erfasst die Lösung jeden Fall mit dem Ergebnis?", "Does the solution cover every case with the outcome?")
  static let reference =
    "Schneider & Rohlfing (2013), Combining QCA and Process Tracing in Set-Theoretic Multi-Method Research, Sociological Methods & Research 42"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    guard !facts.withholdsSolutions else {
      return .notApplicable(.inform, "Die Lösungen werden zurückgehalten.", "The solutions are withheld.")
    }
    var parts: [String] = []
    var hasSolution = false
    for side in facts.sides {
      guard let solution = side.sufficiency?.solutions.first(where: { $0.solution.type == .parsimonious }), !solution.models.isEmpty else {
        continue
      }
      hasSolution = true
      let covered = Set(solution.models.flatMap(\.fit.terms).flatMap(\.cases))
      let values = facts.memberships(side.outcome)
      let open = values.indices.filter { values[$0] > 0.5 && !covered.contains($0) }
      if !open.isEmpty { parts.append("\(side.outcome): \(facts.names(open))") }
    }
    guard hasSolution else { return .notApplicable(.inform, "Es gibt keine Lösung.", "There is no solution.") }
    guard !parts.isEmpty else {
      return .passed(
        .inform, "Jeder Fall mit dem Ergebnis liegt in einem Term, auf beiden Seiten.",
        "Every case with the outcome lies in some term, on both sides.")
    }
    let list = parts.joined(separator: "; ")
    return .failed(
      .inform,
      (
        "Im Ergebnis, aber in keinem Term der sparsamen Lösung – \(list).",
        "In the outcome, but in no term of the parsimonious solution – \(list)."
      ),
      advice: (
        "Diese Fälle sind abweichend in der Abdeckung: Sie eignen sich für eine Fallstudie, die nach einer fehlenden Bedingung sucht.",
        "These cases are deviant in coverage: they suit a case study that looks for a missing condition."
      ))
  }
}
