import Cases
import SetTheory

/// Whether the negated outcome was analysed from rows of its own.
enum NegationCheck: TableCheck {
  static let id = "negation-analysed"
  static let title = LocalizedText(
    "Ist auch das Ausbleiben des Ergebnisses ausgewertet?", "Is the negation of the outcome analysed too?")
  static let reference =
    "Schneider & Wagemann (2010), Standards of Good Practice in Qualitative Comparative Analysis (QCA) and Fuzzy-Sets, Comparative Sociology 9"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    guard !facts.withholdsSolutions else {
      return .notApplicable(.warn, "Die Lösungen werden zurückgehalten.", "The solutions are withheld.")
    }
    let name = facts.negation.outcome.description
    guard facts.negation.sufficiency != nil else {
      return .failed(
        .warn, ("Für \(name) gibt es keine Lösung.", "There is no solution for \(name)."),
        advice: (
          "Keine Aussage über das Ausbleiben aus der Lösung für das Ergebnis ableiten: Die Verneinung einer Formel (De Morgan) sagt nichts über Kombinationen, "
            + "die nicht vorkommen.",
          "Derive no statement on the negation from the solution for the outcome: negating a formula (De Morgan) says nothing of configurations that do not occur."
        ))
    }
    let rows = facts.negation.truthTable.rows.count { $0.outcome == .present }
    return .passed(
      .warn, "\(name) ist aus eigenen Zeilen der Wahrheitstafel ausgewertet (vorhanden: \(rows)), nicht durch Umkehren der Formel.",
      "\(name) is analysed from its own rows of the truth table (present: \(rows)), not by inverting the formula.")
  }
}
