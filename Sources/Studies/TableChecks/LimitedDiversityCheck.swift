import Cases
import SetTheory

/// How many of the possible configurations are observed.
enum LimitedDiversityCheck: TableCheck {
  static let id = "limited-diversity"
  static let title = LocalizedText("Wie viele Kombinationen zeigen die Fälle?", "How many configurations do the cases show?")
  static let reference = "Ragin (1987), The Comparative Method, ch. 7; Ragin & Sonnett (2004), Between Complexity and Parsimony"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let rows = facts.outcome.truthTable.rows.count
    let unobserved = facts.outcome.truthTable.unobserved.description
    guard unobserved != "0" else { return .passed(.inform, "Alle \(rows) Kombinationen kommen vor.", "All \(rows) configurations occur.") }
    return .failed(
      .inform, ("\(rows) Kombinationen kommen vor, \(unobserved) nicht.", "\(rows) configurations occur, \(unobserved) do not."),
      advice: (
        "Die Lösungen nebeneinander lesen: Sie unterscheiden sich nur darin, was sie über die fehlenden Kombinationen annehmen.",
        "Read the solutions side by side: they differ only in what they assume of the configurations that do not occur."
      ))
  }
}
