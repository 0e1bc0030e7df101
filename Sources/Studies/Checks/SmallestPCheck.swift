import Cases
import Statistics

/// The smallest p value that any exact test could reach with so many cases.
enum SmallestPCheck: DesignCheck {
  static let id = "smallest-attainable-p"
  static let title = LocalizedText(
    "Könnte ein statistischer Test mit so wenigen Fällen überhaupt ausschlagen?",
    "Could any exact test reach significance with so few cases?")
  static let reference = "Fisher (1935), The Design of Experiments; Agresti (2013), Categorical Data Analysis, 3.5"

  /// Cases whose outcome is open may turn out with or without it, so each split they leave possible is looked at.
  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let n = facts.caseCount
    let positive = facts.outcome.counts.present...facts.outcome.counts.atMost
    let attainable = positive.compactMap { try? SmallestAttainableP(casesWithOutcome: $0, of: n) }
    guard let smallest = attainable.min(by: { $0.atObservedSplit < $1.atObservedSplit }) else {
      return DesignAnswer(
        severity: .inform, status: .failed,
        evidence: LocalizedText("Für \(n) Fälle nicht bestimmbar.", "It has no value for \(n) cases."),
        advice: LocalizedText("Fälle ergänzen.", "Add cases."))
    }
    let best = smallest.atBestSplit
    let reaches = smallest.atObservedSplit <= 0.05
    let isOpen = positive.count > 1
    let de = isOpen ? "\(positive.lowerBound) bis \(positive.upperBound)" : "\(positive.lowerBound)"
    let en = isOpen ? "\(positive.lowerBound) to \(positive.upperBound)" : "\(positive.lowerBound)"
    return DesignAnswer(
      severity: .inform, status: reaches ? .passed : .failed,
      evidence: LocalizedText(
        "Kleinster erreichbarer p-Wert (einseitig, exakter Test nach Fisher): \(Self.text(smallest.atObservedSplit, ",")) bei der "
          + "beobachteten Aufteilung (\(de) von \(n) mit Ergebnis), \(Self.text(best, ",")) bei der günstigsten.",
        "Smallest attainable p (one-sided, Fisher's exact test): \(Self.text(smallest.atObservedSplit, ".")) at the observed split "
          + "(\(en) of \(n) with the outcome), \(Self.text(best, ".")) at the best split."),
      advice: reaches
        ? LocalizedText("Nichts zu tun.", "Nothing to do.")
        : LocalizedText(
          "Mit diesen Fällen kann kein Zusammenhang zwischen einer Bedingung und dem Ergebnis statistisch gesichert werden, wie deutlich "
            + "er auch aussieht.",
          "With these cases no association between a condition and the outcome can be secured statistically, however clear it looks."))
  }

  private static func text(_ p: Double, _ mark: String) -> String {
    guard p >= 0.0005 else { return "<\u{A0}0\(mark)001" }
    let thousandths = Int((p * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)\(mark)" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
