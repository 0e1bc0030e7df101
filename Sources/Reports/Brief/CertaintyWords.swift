import Cases
import Statistics
import Studies

/// Certainty in words, shapes and numbers; never a colour alone.
struct CertaintyWords {
  let language: Language

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  /// A level: shapes, a word, and its number.
  func text(_ level: Certainty.Level?) -> String {
    guard let level else { return say("– keine Aussage möglich", "– no statement possible") }
    let number = level.rawValue + 1
    let shapes = String(repeating: "●", count: number) + String(repeating: "○", count: 4 - number)
    return "\(shapes) \(word(level)) (\(number) \(say("von", "of")) 4)"
  }

  func word(_ level: Certainty.Level) -> String {
    switch level {
    case .high: say("hoch", "high")
    case .moderate: say("moderat", "moderate")
    case .low: say("gering", "low")
    case .veryLow: say("sehr gering", "very low")
    }
  }

  func text(_ concern: Certainty.Concern) -> String {
    switch concern {
    case .none: say("○ keine", "○ none")
    case .minor: say("◔ leichte", "◔ minor")
    case .moderate: say("◑ mittlere", "◑ moderate")
    case .serious: say("● schwere", "● serious")
    }
  }

  func name(_ aspect: Certainty.Aspect) -> String {
    switch aspect {
    case .methodologicalLimitations: say("Grenzen der Methode", "Methodological limitations")
    case .coherence: say("Stimmigkeit", "Coherence")
    case .adequacy: say("Menge der Daten", "Adequacy of the data")
    case .relevance: say("Bezug zur Region", "Relevance to the region")
    }
  }

  func text(_ reason: Certainty.Reason) -> String {
    switch reason {
    case .noNegatives(let cases):
      say(
        "Alle \(cases) Fälle haben das Ergebnis; ein Fall ohne wurde nicht untersucht.",
        "All \(cases) cases have the outcome; none without it was studied.")
    case .oneCoder:
      say("Eine zweite, unabhängige Kodierung fehlt ganz oder teilweise.", "A second, independent coding is missing, wholly or in part.")
    case .selfReports(let cells, let all):
      say(
        "\(cells) von \(all) belegten Zellen \(cells == 1 ? "beruht" : "beruhen") allein auf Selbstauskünften.",
        "\(cells) of \(all) known cells \(cells == 1 ? "rests" : "rest") on self-reports only.")
    case .contradicted(let statements, let all):
      say(
        "\(statements) von \(all) prüfbaren Aussagen der Veröffentlichung widersprechen den Zellen.",
        "\(statements) of \(all) testable statements of the publication contradict the cells.")
    case .undecided(let cells, let all):
      say(
        "In \(cells) von \(all) belegten Zellen sagen die Quellen beides oder nur etwas zum Teil.",
        "In \(cells) of \(all) known cells the sources say both, or only in part.")
    case .fewCases(let cases, let summary):
      say(
        "\(cases) Fälle: Auch „\(cases) von \(cases)“ ist mit einem Anteil von nur \(language.percent(summary.lowerOneSided95)) vereinbar.",
        "\(cases) cases: even “\(cases) of \(cases)” is compatible with a share of only \(language.percent(summary.lowerOneSided95)).")
    case .nested(let cases):
      say("\(cases) Fälle gehören zu einer größeren Initiative.", "\(cases) cases belong to one larger initiative.")
    case .openCells(let cells, let all):
      say("\(cells) von \(all) Zellen \(cells == 1 ? "ist" : "sind") offen.", "\(cells) of \(all) cells \(cells == 1 ? "is" : "are") open.")
    case .nearestOpen(let cases):
      say(
        "Welcher von \(cases) Fällen der Region am ähnlichsten ist, entscheiden die Daten nicht.",
        "Which of \(cases) cases is most similar to the region the data do not decide.")
    case .noContext:
      say("Zum Umfeld der Region liegen keine Vergleichsdaten vor.", "There are no data to compare the region’s context.")
    case .older(let years):
      say(
        "Die Angaben der Region sind \(years) Jahre älter als die Daten.", "The region’s information is \(years) years older than the data."
      )
    case .regionUnknown(let conditions, let all):
      say(
        "Von \(all) Bedingungen \(conditions == 1 ? "ist 1" : "sind \(conditions)") in der Region unbekannt.",
        "\(conditions) of \(all) conditions \(conditions == 1 ? "is" : "are") unknown of the region.")
    }
  }
}
