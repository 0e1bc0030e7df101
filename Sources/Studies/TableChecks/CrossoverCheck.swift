import Cases
import SetTheory

/// Whether a case has a membership of exactly 0.5 in a condition, and so belongs to no row.
enum CrossoverCheck: TableCheck {
  static let id = "membership-at-crossover"
  static let title = LocalizedText("Liegt kein Fall genau bei 0,5?", "Does no case lie at exactly 0.5?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 1.2 and 3.3"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let cases = facts.outcome.truthTable.ambiguousCases.map(\.caseIndex)
    guard !cases.isEmpty else {
      return .passed(.warn, "Jeder Fall gehört zu einer Zeile der Wahrheitstafel.", "Every case belongs to a row of the truth table.")
    }
    return .failed(
      .warn, ("Zu keiner Zeile gehören: \(facts.names(cases)).", "To no row belong: \(facts.names(cases))."),
      advice: (
        "Anker so setzen, dass jeder Fall auf einer Seite liegt, und den Grund dafür nennen.",
        "Set anchors so that every case lies on one side, and say why."
      ))
  }
}
