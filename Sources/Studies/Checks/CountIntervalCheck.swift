import Cases
import Statistics

/// How wide the interval is around each “k of n cases have it”.
enum CountIntervalCheck: DesignCheck {
  static let id = "intervals-of-counts"
  static let title = LocalizedText("Sind die Anteile der Fälle eng eingegrenzt?", "Are the shares of cases narrowly known?")
  static let reference = "Brown, Cai & DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let n = facts.caseCount
    var widest = 0.0
    let lines = facts.coreAgreement.map { condition, reading -> (de: String, en: String) in
      let (low, high) = (reading.intervals.atLeast, reading.intervals.atMost)
      let ends = (Numeral.hundredths(low.jeffreys.lower), Numeral.hundredths(high.jeffreys.upper))
      widest = max(widest, high.jeffreys.upper - low.jeffreys.lower)
      let isOpen = low.successes < high.successes
      let counts = (
        isOpen ? "\(low.successes) bis \(high.successes)" : "\(low.successes)",
        isOpen ? "\(low.successes) to \(high.successes)" : "\(low.successes)"
      )
      return (
        "\(condition.name[.de]) \(counts.0) von \(n), \(ends.0.de) bis \(ends.1.de)",
        "\(condition.name[.en]) \(counts.1) of \(n), \(ends.0.en) to \(ends.1.en)"
      )
    }
    let evidence = (
      "Fälle mit der Bedingung, 95-%-Intervall über alle offenen Zellen (Jeffreys, Vorwissen Beta(½, ½)): "
        + "\(Listing.text(lines.map(\.de), separator: "; ")).",
      "Cases with the condition, 95 % interval over all open cells (Jeffreys, prior Beta(½, ½)): \(Listing.text(lines.map(\.en), separator: "; "))."
    )
    guard widest > 0.2 else { return .passed(.inform, evidence.0, evidence.1) }
    return .failed(
      .inform, evidence,
      advice: (
        "Neben jedem „k von n“ das Intervall nennen. Es liest die Fälle wie eine Zufallsauswahl; sie wurden aber ausgewählt.",
        "State the interval beside each “k of n”. It reads the cases as if they were drawn at random; but they were chosen."
      ))
  }
}
