import Cases
import SetTheory

/// Whether a solution has more than one model.
enum AmbiguityCheck: TableCheck {
  static let id = "model-ambiguity"
  static let title = LocalizedText("Hat jede Lösung nur ein Modell?", "Does every solution have only one model?")
  static let reference =
    "Baumgartner & Thiem (2017), Model Ambiguities in Configurational Comparative Research, Sociological Methods & Research 46"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let ambiguous = facts.sides.flatMap { side in
      (side.sufficiency?.solutions ?? []).filter { $0.solution.isAmbiguous }
        .map { (side.outcome.description, $0.solution) }
    }
    guard facts.sides.contains(where: { $0.sufficiency != nil }) else {
      return .notApplicable(.warn, "Es gibt keine Lösung.", "There is no solution.")
    }
    guard !ambiguous.isEmpty else { return .passed(.warn, "Jede Lösung hat genau ein Modell.", "Every solution has exactly one model.") }
    func list(_ names: [SolutionType: String]) -> String {
      ambiguous.map { "\($0.0) \(names[$0.1.type] ?? ""): \($0.1.modelsTotal)" }.joined(separator: "; ")
    }
    // A count that is a lower bound says so in English.
    let german = list([.conservative: "konservativ", .parsimonious: "sparsam", .intermediate: "intermediär"])
      .replacing("at least", with: "mindestens")
    let english = list([.conservative: "conservative", .parsimonious: "parsimonious", .intermediate: "intermediate"])
    return .failed(
      .warn, ("Mehrere Modelle: \(german).", "Several models: \(english)."),
      advice: (
        "Alle Modelle berichten; die Daten entscheiden nicht zwischen ihnen.", "Report all models; the data do not decide between them."
      ))
  }
}
