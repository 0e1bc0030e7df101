import Cases
import SetTheory
import Statistics

/// Whether enough cases lie out of the outcome: at least a third, and more than one.
enum FewNegativesCheck: TableCheck {
  static let id = "few-negative-cases"
  static let title = LocalizedText("Liegen genug Fälle außerhalb des Ergebnisses?", "Do enough cases lie out of the outcome?")
  static let reference =
    "Mahoney & Goertz (2004), The Possibility Principle, American Political Science Review 98; Fisher (1935), The Design of Experiments"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let values = facts.memberships(facts.outcome.outcome)
    let (present, absent) = (values.count { $0 > 0.5 }, values.count { $0 < 0.5 })
    let n = present + absent
    guard let smallest = try? SmallestAttainableP(casesWithOutcome: present, of: n) else {
      return .failed(
        .warn, ("Kein Fall liegt auf einer Seite des Ergebnisses.", "No case lies on a side of the outcome."),
        advice: ("Das Ergebnis neu kalibrieren.", "Calibrate the outcome anew."))
    }
    let p = smallest.atObservedSplit
    let (de, en) = p < 0.0005 ? ("unter 0,001", "below 0.001") : (text(p, ","), text(p, "."))
    let evidence = (
      "Außerhalb des Ergebnisses liegen \(absent) von \(n) Fällen; der kleinste einseitige p-Wert, den eine Bedingung damit erreichen kann: \(de).",
      "\(absent) of \(n) cases lie out of the outcome; the smallest one-sided p that a condition can reach with them: \(en)."
    )
    // In whole numbers: 2 of 6 are a third.
    guard absent <= 1 || absent * 3 < n else { return .passed(.warn, evidence.0, evidence.1) }
    return .failed(
      .warn, evidence,
      advice: (
        "Fälle aufnehmen, in denen das Ergebnis möglich war und ausblieb; an einem oder wenigen solchen Fällen hängt sonst jeder Schluss.",
        "Add cases in which the outcome was possible and did not occur; otherwise every conclusion hangs on one such case or a few."
      ))
  }

  private static func text(_ p: Double, _ mark: String) -> String {
    let thousandths = Int((p * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)\(mark)" + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
