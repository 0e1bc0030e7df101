import Cases
import SetTheory

/// Whether a condition that is necessary by the cut-offs is missing from a term of a parsimonious model.
enum HiddenNecessityCheck: TableCheck {
  static let id = "hidden-necessary-conditions"
  static let title = LocalizedText("Stehen notwendige Bedingungen in jedem Term?", "Are necessary conditions in every term?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.1.2"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let hidden = facts.sides.flatMap { side -> [String] in
      let models = side.sufficiency?.solutions.first { $0.solution.type == .parsimonious }?.solution.models ?? []
      let terms = Set(models.flatMap(\.terms))
      return side.necessity.singles.filter(side.necessity.reachesCuts).compactMap { fit in
        let name = fit.expression.description
        let isMissing = terms.contains { term in
          !term.literals.contains { facts.conditions.text(condition: $0.condition, value: $0.value) == name }
        }
        return isMissing ? "\(name) (\(side.outcome))" : nil
      }
    }
    guard !hidden.isEmpty else {
      return .passed(
        .warn, "Keine notwendige Bedingung fehlt in der sparsamen Lösung.",
        "No necessary condition is missing from the parsimonious solution.")
    }
    let list = hidden.joined(separator: ", ")
    return .failed(
      .warn,
      (
        "Notwendig und nicht in jedem Term der sparsamen Lösung: \(list).",
        "Necessary and not in every term of the parsimonious solution: \(list)."
      ),
      advice: (
        "Die Lösung nimmt Kombinationen ohne sie an. Hält die Studie die Notwendigkeit unter necessary: fest, entfallen diese Annahmen.",
        "The solution assumes configurations without them. Where the study states the necessity under necessary:, these assumptions are not made."
      ))
  }
}
