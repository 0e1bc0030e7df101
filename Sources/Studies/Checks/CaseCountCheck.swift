import Cases

/// How many cases there are for how many conditions.
enum CaseCountCheck: DesignCheck {
  static let id = "case-count"
  static let title = LocalizedText("Wie viele Fälle auf wie viele Bedingungen?", "How many cases for how many conditions?")
  static let reference = "Marx & Dusa (2011), MIO 6(2); against fixed ratios: Thiem & Mkrtchyan (2023), Field Methods; Glaesser (2024)"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let n = facts.caseCount
    let k = facts.tables.core.count
    let rows = k < 63 ? 1 << k : Int.max
    let isThin = n < rows
    return DesignAnswer(
      severity: .inform, status: isThin ? .failed : .passed,
      evidence: LocalizedText(
        "\(n) Fälle, \(k) Bedingungen: \(k) Bedingungen lassen \(rows) Kombinationen zu, höchstens \(min(n, rows)) davon sind "
          + "beobachtet.",
        "\(n) cases, \(k) conditions: \(k) conditions allow \(rows) configurations, at most \(min(n, rows)) of them are observed."),
      advice: LocalizedText(
        "Lieber Fälle ergänzen als Bedingungen streichen. Eine feste Mindestzahl ist in der Fachliteratur umstritten.",
        "Rather add cases than drop conditions. Whether there is a minimum ratio is disputed among methodologists."))
  }
}
