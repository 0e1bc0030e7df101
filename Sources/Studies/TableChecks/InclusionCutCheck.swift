import Cases
import SetTheory

/// Whether rows are coded present from a consistency of at least 0.75.
enum InclusionCutCheck: TableCheck {
  static let id = "inclusion-cut"
  static let title = LocalizedText("Ist die Konsistenzschwelle hoch genug?", "Is the consistency cut-off high enough?")
  static let reference = "Ragin (2008), Redesigning Social Inquiry, p. 136; Schneider & Wagemann (2012), ch. 5.2"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let cut = facts.outcome.truthTable.parameters.inclusionCut
    let text = cut == cut.rounded() ? String(Int(cut)) : String(cut)
    let german = text.split(separator: ".").joined(separator: ",")
    guard !CutOff.isReached(0.75, by: cut) else {
      return .passed(
        .warn, "Eine Zeile gilt ab einer Konsistenz von \(german) als vorhanden.", "A row is coded present from a consistency of \(text).")
    }
    return .failed(
      .warn,
      (
        "Eine Zeile gilt schon ab einer Konsistenz von \(german) als vorhanden.",
        "A row is coded present from a consistency as low as \(text)."
      ),
      advice: (
        "In der Literatur gilt 0,75 als Untergrenze: anheben oder begründen.",
        "The literature takes 0.75 as the lower limit: raise the cut-off or give a reason."
      ))
  }
}
