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
    if canVary(Array(facts.outcome.byCase.values)) {
      return DesignAnswer(
        severity: .block, status: .passed,
        evidence: counts.absent > 0
          ? LocalizedText(
            "Das Ergebnis ist in \(counts.present) von \(n) Fällen erreicht und in \(counts.absent == 1 ? "einem" : "\(counts.absent)") ausgeblieben.",
            "The outcome is present in \(counts.present) of \(n) cases and absent in \(counts.absent).")
          : LocalizedText(
            "Das Ergebnis ist in \(counts.present) von \(n) Fällen erreicht; in mindestens einem weiteren kann es fehlen.",
            "The outcome is present in \(counts.present) of \(n) cases and may be absent in at least one other."),
        advice: LocalizedText("Nichts zu tun.", "Nothing to do."))
    }
    return DesignAnswer(
      severity: .block, status: .withheld, evidence: constant(counts),
      advice: LocalizedText(
        "Aussagen der Art „Bedingung X reicht für das Ergebnis aus“ werden zurückgehalten. Wer sie prüfen will, braucht Fälle, in denen "
          + "das Ergebnis ausblieb. Gezeigt wird stattdessen, was die Fälle gemeinsam haben.",
        "Statements such as “condition X is sufficient for the outcome” are withheld. To examine them takes cases without the outcome. "
          + "Shown instead is what the cases have in common."))
  }

  /// Whether one case can have the outcome while another lacks it.
  static func canVary(_ values: [CellValue]) -> Bool {
    let positive = values.indices.filter { values[$0].canBePresent }
    let negative = values.indices.filter { values[$0].canBeAbsent }
    return positive.contains { index in negative.contains { $0 != index } }
  }

  private static func constant(_ counts: StudyResult.Counts) -> LocalizedText {
    let n = counts.total
    if counts.present == n {
      return LocalizedText(
        "Das Ergebnis ist in allen \(n) Fällen erreicht, wie auch immer die offenen Zellen ausfallen.",
        "The outcome is present in all \(n) cases, whatever the open cells turn out to be.")
    }
    if counts.atMost == 0 {
      return LocalizedText(
        "Das Ergebnis ist in keinem der \(n) Fälle erreicht, wie auch immer die offenen Zellen ausfallen.",
        "The outcome is present in none of the \(n) cases, whatever the open cells turn out to be.")
    }
    return LocalizedText(
      "Wie auch immer die offenen Zellen ausfallen: Es gibt nie einen Fall mit und daneben einen Fall ohne das Ergebnis (\(n) insgesamt).",
      "Whatever the open cells turn out to be, there is never a case with the outcome beside a case without it (\(n) in all).")
  }
}
