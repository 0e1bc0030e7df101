import Cases
import Membership

/// Which cells rest only on what cases say about themselves.
enum SelfReportShareCheck: DesignCheck {
  static let id = "self-report-share"
  static let title = LocalizedText("Wie viel beruht nur auf Selbstauskunft?", "How much rests on self-report only?")
  static let reference = "Lewin et al. (2018), GRADE-CERQual, Implementation Science 13: methodological limitations"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let known = facts.knownCoreCells
    let own = known.count(where: \.isSelfReport)
    return DesignAnswer(
      severity: .warn, status: own == 0 ? .passed : .failed,
      evidence: LocalizedText(
        "Zellen, die allein auf Auskünften der Fälle über sich selbst beruhen: \(own) von \(known.count) belegten.",
        "\(own) of the study's \(known.count) coded cells rest only on what the cases say about themselves."),
      advice: own == 0
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Für diese Zellen eine Quelle suchen, die nicht vom Fall selbst stammt.",
          "Look for a source that does not come from the case itself."))
  }
}
