import Cases
import SetTheory

/// Whether rows coded present hold cases out of the outcome.
enum DeviantRowCheck: TableCheck {
  static let id = "deviant-cases-in-rows"
  static let title = LocalizedText(
    "Widerspricht kein Fall einer Zeile, die als vorhanden gilt?", "Does no case contradict a row that is coded present?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 5.1; Rihoux & Ragin (2009), ch. 3"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let cases = facts.sides.flatMap { side in side.truthTable.rows.filter { $0.outcome == .present }.flatMap(\.deviantCases) }
    guard !cases.isEmpty else {
      return .passed(
        .warn, "Kein Fall liegt in einer Zeile, die als vorhanden gilt, und zugleich außerhalb des Ergebnisses.",
        "No case lies in a row that is coded present and yet out of the outcome.")
    }
    let names = facts.names(cases)
    return .failed(
      .warn,
      (
        "In einer Zeile, die als vorhanden gilt, und zugleich außerhalb des Ergebnisses: \(names).",
        "In a row that is coded present and yet out of the outcome: \(names)."
      ),
      advice: (
        "Diese Fälle ansehen: Fehlt eine Bedingung, stimmt die Kalibrierung? Hohe Konsistenz kann solche Fälle verdecken.",
        "Look at these cases: is a condition missing, is the calibration right? A high consistency may hide such cases."
      ))
  }
}
