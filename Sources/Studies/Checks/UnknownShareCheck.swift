import Cases
import Membership

/// How much is not known.
enum UnknownShareCheck: DesignCheck {
  static let id = "unknown-share"
  static let title = LocalizedText("Wie viel ist nicht bekannt?", "How much is not known?")
  static let reference = "Gelingen, Documentation/Guides/CaseFiles.md: not stated is not absent"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let core = facts.coreCells
    let open = core.count { $0.withoutFindings.presence == .unknown || $0.withoutFindings.presence == .undecided }
    let all = facts.matrix.count
    let allOpen = facts.matrix.count {
      $0.withoutFindings.presence == .unknown || $0.withoutFindings.presence == .undecided
    }
    return DesignAnswer(
      severity: .warn, status: open == 0 ? .passed : .failed,
      evidence: LocalizedText(
        "Bei den \(facts.tables.core.count) Bedingungen der Studie sind \(open) von \(core.count) Zellen offen (unbekannt oder "
          + "unentschieden), bei allen Bedingungen \(allOpen) von \(all); Schlussfolgerungen des Vergleichs selbst nicht mitgezählt.",
        "Of the cells of the study's \(facts.tables.core.count) conditions, \(open) of \(core.count) are open (unknown or undecided), "
          + "of all cells \(allOpen) of \(all); the comparison's own conclusions are not counted."),
      advice: LocalizedText(
        "Offene Zellen bleiben offen: nicht genannt heißt nicht „fehlt“. Ein Gespräch mit den Beteiligten kann sie schließen.",
        "Open cells stay open: not stated is not absent. A talk with the people involved can close them."))
  }
}
