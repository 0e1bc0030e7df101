import Cases

/// Whether the study says what one case is, and from which cases those studied were chosen.
///
/// How they were chosen, every study must say.
enum CaseUniverseCheck: DesignCheck, TableCheck {
  static let id = "case-universe"
  static let title = LocalizedText(
    "Steht fest, was ein Fall ist und aus welchen Fällen gewählt wurde?",
    "Is it said what a case is, and from which cases those studied were chosen?")
  static let reference = "Ragin & Becker (1992), What Is a Case?; Schneider & Wagemann (2010), Comparative Sociology 9"

  static func answer(_ facts: StudyFacts) -> DesignAnswer { answer(facts.study.universe, facts.study.unitOfAnalysis) }

  static func answer(_ facts: TableFacts) -> DesignAnswer { answer(facts.study.universe, facts.study.unitOfAnalysis) }

  private static func answer(_ universe: LocalizedText?, _ unit: LocalizedText?) -> DesignAnswer {
    if let universe, let unit {
      return .passed(
        .warn, "Ein Fall: \(sentence(unit[.de])) Grundgesamtheit: \(sentence(universe[.de]))",
        "One case: \(sentence(unit[.en])) Universe: \(sentence(universe[.en]))")
    }
    let missing = [
      universe == nil ? ("die Grundgesamtheit (universe)", "the universe of cases (universe)") : nil,
      unit == nil ? ("die Untersuchungseinheit (unit_of_analysis)", "the unit of analysis (unit_of_analysis)") : nil,
    ].compactMap { $0 }
    return .failed(
      .warn,
      (
        "Nicht genannt: \(missing.map(\.0).joined(separator: ", ")).", "Not stated: \(missing.map(\.1).joined(separator: ", "))."
      ),
      advice: (
        "In der Studiendatei ergänzen: was ein Fall ist und welche es insgesamt gibt. Ist das nicht bekannt, auch das sagen.",
        "Add to the study file what one case is and which cases there are in all. Where that is not known, say so."
      ))
  }
  /// The text with a full stop where it has no mark at its end.
  private static func sentence(_ text: String) -> String { ".!?…".contains(text.last ?? ".") ? text : "\(text)." }
}
