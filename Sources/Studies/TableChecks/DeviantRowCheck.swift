import Cases
import SetTheory

/// Whether rows coded present hold cases out of the outcome.
enum DeviantRowCheck: TableCheck {
  static let id = "deviant-cases-in-rows"
  static let title = LocalizedText(
    "Widerspricht kein Fall einer vorhandenen Zeile?", "Does no case contradict a row that is coded present?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 5.1; Rihoux & Ragin (2009), ch. 3"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let cases = facts.sides.flatMap { side in side.truthTable.rows.filter { $0.outcome == .present }.flatMap(\.deviantCases) }
    guard !cases.isEmpty else {
      return .passed(
        .warn, "Kein Fall liegt in einer vorhandenen Zeile und zugleich außerhalb ihres Ergebnisses.",
        "No case lies in a row coded present and out of its outcome.")
    }
    let names = facts.names(cases)
    return .failed(
      .warn,
      ("In einer vorhandenen Zeile und außerhalb ihres Ergebnisses: \(names).", "In a row coded present and out of its outcome: \(names)."),
      advice: (
        "Diese Fälle ansehen: Fehlt eine Bedingung, stimmt die Kalibrierung? Auch hohe Konsistenz verdeckt sie.",
        "Look at these cases: is a condition missing, is the calibration right? A high consistency hides them too."
      ))
  }
}
