import Cases
import Combinatorics
import SetTheory

/// Sentences about solutions, each with the condition under which it may be said.
enum SufficiencySentences {
  /// What a solution assumes.
  static func meaning(_ type: SolutionType, _ writer: SetWriter) -> String {
    switch type {
    case .conservative:
      writer.say(
        "Nimmt über nicht beobachtete Kombinationen nichts an.", "Assumes nothing about configurations that were not observed.")
    case .parsimonious:
      writer.say(
        "Nimmt über nicht beobachtete Kombinationen an, was die Formel kürzer macht, auch gegen jede Erwartung.",
        "Assumes of configurations that were not observed whatever shortens the formula, expected or not.")
    case .intermediate:
      writer.say(
        "Nimmt über nicht beobachtete Kombinationen nur an, was den gerichteten Erwartungen entspricht.",
        "Assumes of configurations that were not observed only what agrees with the directional expectations.")
    }
  }

  /// How many models there are, and that the data do not decide between several.
  static func number(_ fitted: FittedSolution, _ writer: SetWriter) -> String {
    let solution = fitted.solution
    let count = writer.number(solution.modelsTotal)
    if let lower = solution.unprovedLowerBound {
      let shown = fitted.models.first?.terms.count ?? 0
      let unknown = writer.say(
        "Wie viele Modelle es gibt, ist nicht bekannt; mehr Schritte erlaubt gelingen minimize --effort.",
        "How many models there are is not known; gelingen minimize --effort allows more steps.")
      let size =
        lower == shown
        ? writer.say("Mit weniger Termen als dem gezeigten kommt keines aus.", "None has fewer terms than the one shown.")
        : writer.say(
          "Das gezeigte hat \(shown) Terme; nicht ausgeschlossen sind Modelle mit \(lower).",
          "The one shown has \(shown) terms; models with \(lower) are not excluded.")
      return writer.say("Die Suche wurde vor dem Ende abgebrochen. ", "The search was stopped before its end. ") + size + " " + unknown
    }
    guard solution.modelsTotal.isExact else {
      return writer.say(
        "Gezählt wurden \(count) Modelle; es können mehr sein.", "\(count) models were counted; there may be more.")
    }
    guard solution.modelsTotal.value > 1 else { return writer.say("Es gibt ein Modell.", "There is one model.") }
    let common = solution.commonTerms.count
    let shared =
      common == 0
      ? writer.say("Kein Term steht in allen.", "No term is in all of them.")
      : common == 1
        ? writer.say("Ein Term steht in allen.", "One term is in all of them.")
        : writer.say("\(common) Terme stehen in allen.", "\(common) terms are in all of them.")
    return writer.say(
      "Es gibt \(count) Modelle; die Daten entscheiden nicht zwischen ihnen. \(shared)",
      "There are \(count) models; the data do not decide between them. \(shared)")
  }

  /// How the counterfactuals of the pairs divide.
  static func counterfactuals(_ fitted: FittedSolution, _ writer: SetWriter) -> [String] {
    guard let first = fitted.counterfactuals.first else { return [] }
    guard fitted.counterfactuals.count == 1 else {
      return [
        writer.say(
          "Die Modelle sind zu jedem Paar eines konservativen (C) und eines sparsamen Modells (P) einzeln gebildet.",
          "The models are made for each pair of a conservative model (C) and a parsimonious one (P) separately.")
      ]
    }
    let (easy, difficult) = (writer.number(first.easy.count), writer.number(first.difficult.count))
    return [
      writer.say(
        "Kontrafaktische Annahmen der sparsamen Lösung: einfache, die den Erwartungen entsprechen: \(easy); schwierige, die ihnen nicht entsprechen: "
          + "\(difficult).",
        "Counterfactuals of the parsimonious solution: easy ones, in agreement with the expectations: \(easy); difficult ones, not in agreement: "
          + "\(difficult).")
    ]
  }

  /// What the outcome and its negation would both have used.
  static func contradictory(
    _ excluded: ExcludedRemainders, _ text: (SimplifyingAssumptions) -> String, _ writer: SetWriter
  ) -> String {
    let partly =
      excluded.isComplete
      ? "" : writer.say(" Nicht alle Modelle beider Seiten wurden verglichen.", " Not all models of both sides were compared.")
    guard excluded.contradictory.count.value > 0 else {
      return writer.say(
        "Keine Kombination nehmen Modelle für das Ergebnis und für seine Verneinung zugleich an.",
        "No configuration is assumed by models of the outcome and of its negation alike.") + partly
    }
    return writer.say(
      "Modelle für das Ergebnis und für seine Verneinung nähmen beide an: \(text(excluded.contradictory)).",
      "Models of the outcome and of its negation would both assume: \(text(excluded.contradictory)).") + partly
  }
}

extension SetWriter {
  /// A number with its digits in groups of three.
  func number(_ count: ExactCount) -> String {
    let digits = String(count.value)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0, digits.count > 4 { text.append(language == .de ? "." : ",") }
      text.append(digit)
    }
    return count.isExact ? text : say("mindestens \(text)", "at least \(text)")
  }

  /// So many models.
  func models(_ count: ExactCount) -> String {
    guard count.value == 1 else { return say("\(number(count)) Modelle", "\(number(count)) models") }
    return count.isExact ? say("ein Modell", "one model") : say("mindestens ein Modell", "at least one model")
  }

  /// The solution's name within a sentence.
  func word(_ type: SolutionType) -> String {
    switch type {
    case .conservative: say("konservativ", "conservative")
    case .parsimonious: say("sparsam", "parsimonious")
    case .intermediate: say("intermediär", "intermediate")
    }
  }

  /// The solution's name as a heading.
  func title(_ type: SolutionType) -> String {
    switch type {
    case .conservative: say("Konservative Lösung", "Conservative solution")
    case .parsimonious: say("Sparsame Lösung", "Parsimonious solution")
    case .intermediate: say("Intermediäre Lösung", "Intermediate solution")
    }
  }
}
