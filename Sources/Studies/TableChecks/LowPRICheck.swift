import Cases
import SetTheory

/// Whether rows coded present have a PRI of at least 0.5.
enum LowPRICheck: TableCheck {
  static let id = "low-pri"
  static let title = LocalizedText("Sprechen die Zeilen deutlich für das Ergebnis?", "Do the rows clearly speak for the outcome?")
  static let reference = "Schneider & Wagemann (2012), ch. 9.2.2; Greckhamer, Furnari, Fiss & Aguilera (2018), Strategic Organization 16"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let low = facts.sides.flatMap { side in side.truthTable.rows.filter { $0.outcome == .present && !CutOff.isReached(0.5, by: $0.pri) } }
    guard !low.isEmpty else {
      return .passed(.warn, "Keine Zeile, die als vorhanden gilt, hat einen PRI unter 0,5.", "No row coded present has a PRI below 0.5.")
    }
    let names = facts.names(low.flatMap(\.cases))
    return .failed(
      .warn, ("PRI unter 0,5 in Zeilen, die als vorhanden gelten, mit: \(names).", "PRI below 0.5 in rows coded present, with: \(names)."),
      advice: (
        "Solche Zeilen sprechen kaum stärker für das Ergebnis als für sein Gegenteil; eine PRI-Schwelle setzen.",
        "Such rows speak for the outcome hardly more than for its negation; set a PRI cut-off."
      ))
  }
}
