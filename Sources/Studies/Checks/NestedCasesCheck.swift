import Cases

/// Whether several cases are parts of one initiative, and so not independent of one another.
enum NestedCasesCheck: DesignCheck {
  static let id = "nested-cases"
  static let title = LocalizedText("Sind die Fälle voneinander unabhängig?", "Are the cases independent of one another?")
  static let reference = "Ragin & Becker (1992), What Is a Case?"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let parts = facts.tables.units.filter { $0.partOf != nil }
    let wholes = Set(parts.compactMap(\.partOf)).count
    let n = facts.caseCount
    return DesignAnswer(
      severity: .warn, status: parts.isEmpty ? .passed : .failed,
      evidence: LocalizedText(
        parts.isEmpty
          ? "Jeder der \(n) Fälle ist eine eigene Initiative."
          : "\(parts.count) der \(n) Fälle sind Teile von \(wholes == 1 ? "einer Initiative" : "\(wholes) Initiativen").",
        parts.isEmpty
          ? "Each of the \(n) cases is an initiative of its own."
          : "\(parts.count) of the \(n) cases are parts of \(wholes == 1 ? "one initiative" : "\(wholes) initiatives")."),
      advice: parts.isEmpty
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Die Teile nicht wie unabhängige Fälle zählen: Intervalle fallen sonst zu eng aus.",
          "Do not count the parts as independent cases: intervals would come out too narrow."))
  }
}
