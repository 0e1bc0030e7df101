import Cases
import Membership

/// Which cells would only repeat the comparison's own conclusion.
enum EchoShareCheck: DesignCheck {
  static let id = "echo-share"
  static let title = LocalizedText("Wie viel wäre nur ein Echo des Vergleichs?", "How much would only echo the comparison?")
  static let reference = "Gelingen, Documentation/Guides/CaseFiles.md: basis finding"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let known = facts.knownCoreCells
    let echo = known.count { $0.withoutFindings.presence == .unknown }
    let touched = facts.agreement.count { row in
      facts.tables.core.contains { $0.id == row.condition } && row.withFindings.counts != row.withoutFindings.counts
    }
    return DesignAnswer(
      severity: .warn, status: echo == 0 && touched == 0 ? .passed : .failed,
      evidence: LocalizedText(
        "Zellen, die sich allein auf Schlüsse des Vergleichs über alle Fälle stützen: \(echo) von \(known.count) belegten; "
          + "Bedingungen, bei denen sich ohne diese Schlüsse die Zählung ändert: \(touched).",
        "\(echo) of the study's \(known.count) coded cells rest only on conclusions that the comparison itself draws about all cases; "
          + "without them the count changes for \(touched) conditions."),
      advice: echo == 0 && touched == 0
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Maßgeblich ist die Zählung ohne diese Schlüsse; sonst würden sie sich selbst belegen.",
          "Go by the count without these conclusions; otherwise they would be their own evidence."))
  }
}
