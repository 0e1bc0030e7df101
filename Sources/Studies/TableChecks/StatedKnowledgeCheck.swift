import Cases
import SetTheory

/// Whether a case contradicts what the study holds to be impossible or necessary.
enum StatedKnowledgeCheck: TableCheck {
  static let id = "stated-knowledge"
  static let title = LocalizedText(
    "Passt das als unmöglich oder notwendig Gesetzte zu den Fällen?", "Do the cases agree with what is stated as impossible or necessary?")
  static let reference = "Schneider & Wagemann (2013), Doing Justice to Logical Remainders in QCA, Political Research Quarterly 66"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let (impossible, necessary) = (facts.study.impossible.map(\.expression), facts.study.necessary.map(\.expression))
    guard !impossible.isEmpty || !necessary.isEmpty else {
      return .notApplicable(
        .warn, "Die Studie setzt nichts als unmöglich oder notwendig.", "The study states nothing as impossible or necessary.")
    }
    let y = facts.memberships(facts.outcome.outcome)
    let observed = impossible.compactMap { text in contradiction(text, facts) { values, index in values[index] > 0.5 } }
    let missing = necessary.compactMap { text in contradiction(text, facts) { values, index in values[index] < 0.5 && y[index] > 0.5 } }
    guard !observed.isEmpty || !missing.isEmpty else {
      return .passed(
        .warn, "Kein Fall widerspricht dem, was als unmöglich (\(impossible.count)) oder notwendig (\(necessary.count)) gesetzt ist.",
        "No case contradicts what is stated as impossible (\(impossible.count)) or necessary (\(necessary.count)).")
    }
    let parts = [
      observed.isEmpty ? nil : ("Als unmöglich gesetzt und beobachtet: ", "Stated as impossible and observed: ", observed),
      missing.isEmpty
        ? nil
        : (
          "Als notwendig gesetzt, aber in Fällen mit dem Ergebnis nicht vorhanden: ",
          "Stated as necessary and missing in cases with the outcome: ",
          missing
        ),
    ].compactMap { $0 }
    return .failed(
      .warn,
      (
        parts.map { "\($0.0)\($0.2.joined(separator: "; "))." }.joined(separator: " "),
        parts.map { "\($0.1)\($0.2.joined(separator: "; "))." }.joined(separator: " ")
      ),
      advice: (
        "Die Fälle noch einmal ansehen oder die Setzung mit ihrem Grund zurücknehmen.",
        "Look at the cases again, or take the statement and its reason back."
      ))
  }

  /// The expression with the cases that contradict it; `nil` where none does.
  private static func contradiction(_ text: String, _ facts: TableFacts, _ isContrary: ([Double], Int) -> Bool) -> String? {
    guard let expression = try? Expression(parsing: text, over: facts.table.table),
      let values = try? facts.table.table.memberships(in: expression)
    else { return nil }
    let cases = values.indices.filter { isContrary(values, $0) }
    return cases.isEmpty ? nil : "\(text) (\(facts.names(cases)))"
  }
}
