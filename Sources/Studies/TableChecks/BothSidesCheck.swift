import Cases
import SetTheory

/// Whether there are cases more in than out of the outcome, and cases more out than in.
enum BothSidesCheck: TableCheck {
  static let id = "both-sides"
  static let title = LocalizedText("Haben beide Seiten des Ergebnisses Fälle?", "Do both sides of the outcome have cases?")
  static let reference =
    "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 3; Rubinson et al. (2024), Common Errors in QCA, no. 4"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let rows = facts.outcome.truthTable.rows
    let n = facts.table.table.cases.count
    let values = (try? facts.table.table.memberships(in: facts.outcome.outcome)) ?? []
    let (present, absent) = (values.count { $0 > 0.5 }, values.count { $0 < 0.5 })
    let name = facts.outcome.outcome.description
    guard present == 0 || absent == 0 || rows.isEmpty else {
      return .passed(
        .block, "Eher im Ergebnis \(name) liegen \(present) von \(n) Fällen, eher außerhalb \(absent).",
        "More in the outcome \(name) are \(present) of \(n) cases, more out \(absent).")
    }
    return .failed(
      .block, ("Alle \(n) Fälle liegen auf derselben Seite des Ergebnisses.", "All \(n) cases lie on the same side of the outcome."),
      advice: (
        "Fälle der anderen Seite aufnehmen; bis dahin lässt sich über Hinreichendes nichts sagen.",
        "Add cases of the other side; until then nothing can be said of sufficiency."
      ))
  }
}
