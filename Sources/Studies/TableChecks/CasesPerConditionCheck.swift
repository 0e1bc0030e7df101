import Cases
import SetTheory

/// Whether there are at least as many cases as configurations.
enum CasesPerConditionCheck: TableCheck {
  static let id = "cases-per-condition"
  static let title = LocalizedText("Reichen die Fälle für so viele Bedingungen?", "Are there enough cases for so many conditions?")
  static let reference =
    "Marx & Dusa (2011), Crisp-Set QCA, Contradictions and Consistency Benchmarks for Model Specification, Methodological Innovations 6"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let (n, k) = (facts.table.table.cases.count, facts.conditions.count)
    let configurations = facts.conditions.conditions.reduce(1.0) { $0 * Double($1.kind.levels) }
    let (de, en) =
      configurations < 1e9 ? ("\(Int(configurations))", "\(Int(configurations))") : ("über eine Milliarde", "more than a billion")
    let evidence = (
      "Fälle: \(n); Bedingungen: \(k); mögliche Kombinationen: \(de).", "Cases: \(n); conditions: \(k); possible configurations: \(en)."
    )
    guard Double(n) < configurations else { return .passed(.warn, evidence.0, evidence.1) }
    return .failed(
      .warn, evidence,
      advice: (
        "Mit weniger Fällen als Kombinationen finden sich Muster auch in Zufallsdaten leicht. Besser sind weniger, gut begründete Bedingungen oder mehr Fälle.",
        "With fewer cases than configurations, patterns are easy to find in random data too. Take fewer, better founded conditions, or more cases."
      ))
  }
}
