import Cases
import SetTheory

/// Whether conditions that are necessary by the cut-offs are so only because nearly every case has them.
enum TrivialNecessityCheck: TableCheck {
  static let id = "trivial-necessity"
  static let title = LocalizedText("Sind die notwendigen Bedingungen mehr als trivial?", "Are the necessary conditions more than trivial?")
  static let reference =
    "Schneider & Wagemann (2012), Set-Theoretic Methods for the Social Sciences, ch. 9.2; Goertz (2006), Assessing the Trivialness, Relevance, and Relative Importance of "
    + "Necessary or Sufficient Conditions, Studies in Comparative International Development 41"

  /// Below this relevance of necessity a condition is looked at.
  static let leastRelevance = 0.5

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let found = facts.sides.flatMap { side in
      side.necessity.singles.filter { side.necessity.reachesCuts($0) }.map { (side.outcome.description, $0) }
    }
    guard !found.isEmpty else {
      return .passed(.warn, "Keine einzelne Bedingung erreicht die Schwelle.", "No single condition reaches the cut-off.")
    }
    let trivial = found.filter { !CutOff.isReached(leastRelevance, by: $0.1.relevance) }
    guard !trivial.isEmpty else {
      return .passed(
        .warn, "Jede einzelne notwendige Bedingung hat eine Relevanz ab 0,5.",
        "Every single necessary condition has a relevance from 0.5.")
    }
    let list = trivial.map { "\($0.1.expression) (\($0.0))" }.joined(separator: ", ")
    return .failed(
      .warn, ("Relevanz unter 0,5 oder ohne Wert: \(list).", "Relevance below 0.5, or without a value: \(list)."),
      advice: (
        "Nicht als notwendig berichten, ohne zu sagen, dass auch viele Fälle ohne das Ergebnis sie haben. Eine feste Grenze für die Relevanz nennt die Literatur nicht.",
        "Do not report them as necessary without saying that many cases without the outcome have them too. The literature names no fixed limit for relevance."
      ))
  }
}
