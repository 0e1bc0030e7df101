import Cases
import SetTheory

/// Whether a condition stands in every term of a model and yet is not necessary.
///
/// A formula of sufficiency covers the cases that it covers; a condition common to all its terms need not be there in the other cases with the outcome.
enum NecessityFromFormulaCheck: TableCheck {
  static let id = "necessity-from-formula"
  static let title = LocalizedText(
    "Ist eine Bedingung, die in jedem Term steht, auch notwendig?", "Is a condition that stands in every term also necessary?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.1.2"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let solutions = facts.sides.flatMap { side in (facts.interpreted(side)?.models ?? []).map { (side, $0.terms) } }
    guard !solutions.isEmpty else { return .notApplicable(.warn, "Es gibt keine Lösung.", "There is no solution.") }
    var found: [(de: String, en: String)] = []
    var seen: Set<String> = []
    for (side, terms) in solutions {
      for literal in common(terms) {
        let name = facts.conditions.text(condition: literal.condition, value: literal.value)
        guard let fit = side.necessity.singles.first(where: { $0.expression.description == name }), !side.necessity.reachesCuts(fit),
          seen.insert("\(name) \(side.outcome)").inserted
        else { continue }
        let figure = Numeral.hundredths(fit.consistency ?? 0)
        found.append(("\(name) (\(side.outcome): Konsistenz \(figure.de))", "\(name) (\(side.outcome): consistency \(figure.en))"))
      }
    }
    guard !found.isEmpty else {
      return .passed(
        .warn, "Keine Bedingung steht in jedem Term eines Modells, ohne die Schwellen der Notwendigkeit zu erreichen.",
        "No condition stands in every term of a model without reaching the cut-offs of necessity.")
    }
    return .failed(
      .warn,
      (
        "In jedem Term eines Modells, aber nicht notwendig: \(Listing.text(found.map(\.de))).",
        "In every term of a model, but not necessary: \(Listing.text(found.map(\.en)))."
      ),
      advice: (
        "Diese Bedingungen nicht notwendig nennen: Die Formel deckt nicht jeden Fall mit dem Ergebnis ab.",
        "Do not call these conditions necessary: the formula does not cover every case with the outcome."
      ))
  }

  /// The literals in all terms.
  private static func common(_ terms: [Term]) -> [(condition: Int, value: Int)] {
    guard let first = terms.first else { return [] }
    return first.literals.filter { literal in terms.allSatisfy { $0[literal.condition] == literal.value } }
  }
}
