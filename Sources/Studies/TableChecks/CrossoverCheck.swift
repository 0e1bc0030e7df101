import Cases
import Membership
import SetTheory

/// Whether a case has a membership of exactly 0.5 in a condition, and so belongs to no row, or in the outcome, and so is on no side of it.
enum CrossoverCheck: TableCheck {
  static let id = "membership-at-crossover"
  static let title = LocalizedText("Liegt kein Fall genau bei 0,5?", "Does no case lie at exactly 0.5?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 1.2 and 3.3"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let withoutRow = facts.outcome.truthTable.ambiguousCases.map(\.caseIndex)
    let y = facts.memberships(facts.outcome.outcome)
    let withoutSide = y.indices.filter { y[$0] == CellValue.crossover }
    guard !withoutRow.isEmpty || !withoutSide.isEmpty else {
      return .passed(
        .warn, "Jeder Fall gehört zu einer Zeile der Wahrheitstafel und liegt auf einer Seite des Ergebnisses.",
        "Every case belongs to a row of the truth table and lies on one side of the outcome.")
    }
    var (german, english): ([String], [String]) = ([], [])
    if !withoutRow.isEmpty {
      german.append("In einer Bedingung, und damit in keiner Zeile: \(facts.names(withoutRow)).")
      english.append("In a condition, and so in no row: \(facts.names(withoutRow)).")
    }
    if !withoutSide.isEmpty {
      german.append("Im Ergebnis: \(facts.names(withoutSide)).")
      english.append("In the outcome: \(facts.names(withoutSide)).")
    }
    return .failed(
      .warn, (german.joined(separator: " "), english.joined(separator: " ")),
      advice: (
        "Anker so setzen, dass jeder Fall auf einer Seite liegt, und den Grund dafür nennen.",
        "Set anchors so that every case lies on one side, and say why."
      ))
  }
}
