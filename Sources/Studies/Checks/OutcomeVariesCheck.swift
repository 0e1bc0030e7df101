import Cases
import Membership

/// Whether the outcome can vary at all: present in one case and absent in another, in some completion.
///
/// Where it cannot, nothing distinguishes cases with the outcome from cases without, and no claim of sufficiency is made.
enum OutcomeVariesCheck: DesignCheck {
  static let id = "outcome-varies"
  static let title = LocalizedText("Kommt das Ergebnis auch einmal nicht vor?", "Does the outcome vary?")
  static let reference = "Rubinson, Gerrits, Rutten & Greckhamer (2024), Common Errors in QCA, no. 4; Ragin (2023), Analytic Induction"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let counts = facts.outcome.counts
    let n = counts.total
    let canVary = counts.atMost > 0 && counts.present < n && !(n == 1)
    if canVary {
      return DesignAnswer(
        severity: .block, status: .passed,
        evidence: LocalizedText(
          "Das Ergebnis ist in \(counts.present) von \(n) Fällen erreicht; in mindestens einem weiteren kann es fehlen.",
          "The outcome is present in \(counts.present) of \(n) cases and may be absent in at least one other."),
        advice: LocalizedText("Nichts zu tun.", "Nothing to do."))
    }
    let side = counts.present == n
    return DesignAnswer(
      severity: .block, status: .withheld,
      evidence: side
        ? LocalizedText(
          "Das Ergebnis ist in allen \(n) Fällen erreicht, wie auch immer die offenen Zellen ausfallen.",
          "The outcome is present in all \(n) cases, whatever the open cells turn out to be.")
        : LocalizedText(
          "Das Ergebnis ist in keinem der \(n) Fälle erreicht, wie auch immer die offenen Zellen ausfallen.",
          "The outcome is present in none of the \(n) cases, whatever the open cells turn out to be."),
      advice: LocalizedText(
        "Aussagen der Art „Bedingung X reicht für das Ergebnis aus“ werden zurückgehalten. Wer sie prüfen will, braucht Fälle, in denen "
          + "das Ergebnis ausblieb. Gezeigt wird stattdessen, was die Fälle gemeinsam haben.",
        "Statements such as “condition X is sufficient for the outcome” are withheld. To examine them takes cases without the outcome. "
          + "Shown instead is what the cases have in common."))
  }
}
