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
    guard unobserved != "0" else {
      return .passed(.inform, "Jede der \(rows) Kombinationen kommt vor.", "Each of the \(rows) configurations occurs.")
    }
    return .failed(
      .inform,
      (
        "Kombinationen, die vorkommen: \(rows); die nicht vorkommen: \(unobserved).",
        "Configurations that occur: \(rows); that do not: \(unobserved)."
      ),
      advice: (
        "Die Lösungen nebeneinander lesen: Sie unterscheiden sich nur darin, was sie über die fehlenden Kombinationen annehmen.",
        "Read the solutions side by side: they differ only in what they assume of the configurations that do not occur."
      ))
  }
}
