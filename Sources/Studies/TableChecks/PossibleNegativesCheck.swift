import Cases
import SetTheory

/// Whether every case out of the outcome has something that theory expects to go with the outcome.
enum PossibleNegativesCheck: TableCheck {
  static let id = "possible-negative-cases"
  static let title = LocalizedText(
    "War das Ergebnis in den Fällen ohne Ergebnis möglich?", "Was the outcome possible in the cases without it?")
  static let reference =
    "Mahoney & Goertz (2004), The Possibility Principle, American Political Science Review 98; sceptical of selecting on the outcome at all: Plümper, Troeger & Neumayer (2019), "
    + "Case Selection and Causal Inferences in Qualitative Comparative Research, PLOS ONE 14"

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let expected = facts.study.expectations.compactMap { try? Expression(parsing: $0.expression, over: facts.table.table) }
    guard !expected.isEmpty else {
      return .notApplicable(
        .warn, "Ohne Erwartungen lässt sich das nicht prüfen.", "Without expectations this cannot be told.")
    }
    let values = facts.memberships(facts.outcome.outcome)
    let memberships = expected.compactMap { try? facts.table.table.memberships(in: $0) }
    let negatives = values.indices.filter { values[$0] < 0.5 }
    guard !negatives.isEmpty else {
      return .notApplicable(.warn, "Kein Fall liegt außerhalb des Ergebnisses.", "No case lies out of the outcome.")
    }
    let impossible = negatives.filter { index in memberships.allSatisfy { $0[index] <= 0.5 } }
    guard !impossible.isEmpty else {
      return .passed(
        .warn, "Jeder der \(negatives.count) Fälle ohne das Ergebnis erfüllt mindestens eine Erwartung.",
        "Each of the \(negatives.count) cases without the outcome meets at least one expectation.")
    }
    let names = facts.names(impossible)
    return .failed(
      .warn,
      (
        "\(impossible.count) von \(negatives.count) Fällen ohne das Ergebnis erfüllen keine Erwartung: \(names).",
        "\(impossible.count) of \(negatives.count) cases without the outcome meet no expectation: \(names)."
      ),
      advice: (
        "Nach Mahoney und Goertz sind Fälle, in denen das Ergebnis nicht möglich war, für den Vergleich belanglos: prüfen, ob sie dazugehören. Plümper, Troeger und Neumayer "
          + "warnen allgemeiner davor, Fälle nach dem Ergebnis auszuwählen.",
        "After Mahoney and Goertz, cases in which the outcome was not possible are irrelevant for the comparison: look whether they belong. Plümper, Troeger and Neumayer warn more generally "
          + "against selecting cases on the outcome."
      ))
  }
}
