import Cases
import SetTheory

/// Whether there are cases more in than out of the outcome, and cases more out than in.
enum BothSidesCheck: TableCheck {
  static let id = "both-sides"
  static let title = LocalizedText("Haben beide Seiten des Ergebnisses Fälle?", "Do both sides of the outcome have cases?")
  static let reference =
    "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 3; Rubinson et al. (2024), Common Errors in QCA, no. 4"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let n = facts.table.table.cases.count
    let values = facts.memberships(facts.outcome.outcome)
    let (present, absent) = (values.count { $0 > 0.5 }, values.count { $0 < 0.5 })
    let name = facts.outcome.outcome.description
    guard present == 0 || absent == 0 else {
      return .passed(
        .block, "Eher im Ergebnis \(name) liegen \(present) von \(n) Fällen, eher außerhalb \(absent).",
        "\(present) of \(n) cases are more in than out of the outcome \(name), \(absent) more out than in.")
    }
    return DesignAnswer(
      severity: .block, status: .withheld,
      evidence: LocalizedText(
        "Keiner der \(n) Fälle liegt eher \(absent == 0 ? "außerhalb des Ergebnisses \(name) als darin" : "im Ergebnis \(name) als außerhalb").",
        "None of the \(n) cases is more \(absent == 0 ? "out of the outcome \(name) than in it" : "in the outcome \(name) than out of it")."
      ),
      advice: LocalizedText(
        "Fälle der anderen Seite aufnehmen; bis dahin lässt sich nicht sagen, was hinreichend ist, und die Lösungen werden zurückgehalten.",
        "Add cases of the other side; until then nothing can be said of sufficiency, and the solutions are withheld."
      ))
  }
}
