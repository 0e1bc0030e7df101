import Cases

/// Whether several cases are parts of one initiative, and so not independent of one another.
///
/// A single part of an initiative stands for itself.
enum NestedCasesCheck: DesignCheck {
  static let id = "nested-cases"
  static let title = LocalizedText("Sind die Fälle voneinander unabhängig?", "Are the cases independent of one another?")
  static let reference = "Ragin & Becker (1992), What Is a Case?"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let families = Dictionary(grouping: facts.tables.units) { $0.partOf ?? $0.id }
    let parts = families.values.filter { $0.count > 1 }.flatMap { $0 }.filter { $0.partOf != nil }
    let wholes = Set(parts.compactMap(\.partOf)).count
    let n = facts.caseCount
    let isProgramme = wholes == 1 && facts.study.inclusion?.programme == parts.first?.partOf
    return DesignAnswer(
      severity: .warn, status: parts.isEmpty ? .passed : .failed,
      evidence: LocalizedText(
        parts.isEmpty
          ? "Jeder der \(n) Fälle gehört zu einer anderen Initiative."
          : isProgramme
            ? "\(parts.count == n ? "Alle \(n)" : "\(parts.count) der \(n)") Fälle gehören zu einem Programm."
            : "\(parts.count) der \(n) Fälle sind Teile von \(wholes == 1 ? "einer Initiative" : "\(wholes) Initiativen").",
        parts.isEmpty
          ? "Each of the \(n) cases belongs to another initiative."
          : isProgramme
            ? "\(parts.count == n ? "All \(n)" : "\(parts.count) of the \(n)") cases belong to one programme."
            : "\(parts.count) of the \(n) cases are parts of \(wholes == 1 ? "one initiative" : "\(wholes) initiatives")."),
      advice: parts.isEmpty
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Die Teile nicht wie unabhängige Fälle zählen: Intervalle fallen sonst zu eng aus.",
          "Do not count the parts as independent cases: intervals would come out too narrow."))
  }
}
