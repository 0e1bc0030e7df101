import Cases
import Membership

/// Whether a case is known in which an outcome was not reached.
enum KnownNegativeCheck: DesignCheck {
  static let id = "known-negative"
  static let title = LocalizedText(
    "Ist ein Fall bekannt, in dem das Ergebnis ausblieb?", "Is a case known in which the outcome is absent?")
  static let reference = "Rubinson et al. (2024); Mahoney & Goertz (2004), The Possibility Principle, APSR 98(4)"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let counts = facts.outcome.counts
    let isKnown = counts.absent > 0
    let open = counts.undecided + counts.unknown
    return DesignAnswer(
      severity: .warn, status: isKnown ? .passed : .failed,
      evidence: LocalizedText(
        isKnown
          ? "In \(counts.absent) von \(counts.total) Fällen ist belegt, dass das Ergebnis ausblieb."
          : "In keinem der \(counts.total) Fälle ist belegt, dass das Ergebnis ausblieb"
            + (open == 0 ? "." : "; offen ist es in \(open)."),
        isKnown
          ? "In \(counts.absent) of \(counts.total) cases a source says that the outcome is absent."
          : "In none of the \(counts.total) cases does a source say that the outcome is absent"
            + (open == 0 ? "." : "; it is open in \(open).")),
      advice: isKnown
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Mindestens einen gescheiterten oder abgebrochenen Fall aufnehmen, in dem das Ergebnis möglich gewesen wäre.",
          "Add at least one case that failed or was given up although the outcome was possible."))
  }
}
