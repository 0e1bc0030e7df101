import Cases
import SetTheory

/// Whether a row is coded present for the outcome and for its negation.
enum SimultaneousSubsetCheck: TableCheck {
  static let id = "simultaneous-subset"
  static let title = LocalizedText(
    "Steht keine Zeile für das Ergebnis und sein Gegenteil zugleich?", "Is no row coded present for the outcome and for its negation?")
  static let reference = "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.1.1"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let positive = Set(facts.outcome.truthTable.rows.filter { $0.outcome == .present }.map(\.configuration))
    let both = facts.negation.truthTable.rows.filter { $0.outcome == .present && positive.contains($0.configuration) }
    guard !both.isEmpty else { return .passed(.warn, "Keine Zeile steht auf beiden Seiten.", "No row stands on both sides.") }
    let names = facts.names(both.flatMap(\.cases))
    return .failed(
      .warn, ("Zeilen auf beiden Seiten: \(both.count), mit \(names).", "Rows on both sides: \(both.count), with \(names)."),
      advice: (
        "Konsistenz- oder PRI-Schwelle so setzen, dass eine Zeile nur für eine Seite spricht.",
        "Set a consistency or PRI cut-off so that a row speaks for one side only."
      ))
  }
}
