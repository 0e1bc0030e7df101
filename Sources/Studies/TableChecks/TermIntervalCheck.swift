import Cases
import SetTheory
import Statistics

/// How wide the interval is around each term's share of cases with the outcome.
enum TermIntervalCheck: TableCheck {
  static let id = "intervals-of-terms"
  static let title = LocalizedText(
    "Sind die Anteile hinter den Termen eng eingegrenzt?", "Are the shares behind the terms narrowly known?")
  static let reference = "Brown, Cai & DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16"

  /// The width from which an interval is wide.
  static let wide = 0.2

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    var lines: [(de: String, en: String)] = []
    var hasWide = false
    for side in facts.sides {
      var seen: Set<Term> = []
      let y = facts.memberships(side.outcome)
      for fit in facts.interpreted(side)?.models.flatMap(\.fit.terms) ?? [] where seen.insert(fit.term).inserted {
        let cases = fit.cases.filter { y[$0] != 0.5 }
        let present = cases.count { y[$0] > 0.5 }
        guard let share = try? Proportion(successes: present, trials: cases.count), let interval = try? share.jeffreys(level: 0.95) else {
          continue
        }
        if interval.upper - interval.lower > wide { hasWide = true }
        let (name, low, high) = (
          "\(facts.conditions.text(fit.term)) (\(side.outcome))", Numeral.hundredths(interval.lower), Numeral.hundredths(interval.upper)
        )
        lines.append(
          (
            "\(name) \(present) von \(cases.count), \(low.de) bis \(high.de)",
            "\(name) \(present) of \(cases.count), \(low.en) to \(high.en)"
          ))
      }
    }
    guard !lines.isEmpty else { return .notApplicable(.inform, "Es gibt keine Lösung.", "There is no solution.") }
    let evidence = (
      "Fälle mit dem Ergebnis je Term, 95-%-Intervall (Jeffreys, Vorwissen Beta(½, ½)): \(Listing.text(lines.map(\.de), separator: "; ")).",
      "Cases with the outcome per term, 95 % interval (Jeffreys, prior Beta(½, ½)): \(Listing.text(lines.map(\.en), separator: "; "))."
    )
    guard hasWide else { return .passed(.inform, evidence.0, evidence.1) }
    return .failed(
      .inform, evidence,
      advice: (
        "Neben jedem „k von n“ das Intervall nennen. Es liest die Fälle wie eine Zufallsauswahl; sie wurden aber ausgewählt.",
        "State the interval beside each “k of n”. It reads the cases as if they were drawn at random; but they were chosen."
      ))
  }
}
