import Cases
import Membership
import SetTheory
import Studies

/// Sentences on solutions over completions; a sample never supports the words all, none, certain.
enum CompletionSentences {
  /// Which completions were worked through.
  static func scope(_ completions: PartialAnalysis.Completions, seed: Int, _ writer: SetWriter) -> String {
    func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
    let isLong = completions.total.count > 9
    let total =
      isLong
      ? say(
        "so vielen, dass die Zahl \(completions.total.count) Stellen hat", "so many that their number has \(completions.total.count) digits"
      )
      : completions.total
    let grid =
      completions.grid.isEmpty
      ? ""
      : say(
        " Unscharfe Zellen sind dabei an ihren Enden und dazwischen bei \(list(completions.grid, writer)) versucht.",
        " Fuzzy cells are tried at their ends and, between them, at \(list(completions.grid, writer)).")
    switch completions.scope {
    case .all:
      return say("Durchgerechnet ist jede der \(total) Belegungen.", "Each of the \(total) completions was worked through.")
    case .grid:
      return say(
        "Durchgerechnet ist jede der \(total) Belegungen auf einem Raster.",
        "Each of the \(total) completions on a grid was worked through.")
        + grid
    case .sample:
      return say(
        "Durchgerechnet sind \(completions.examined) gezogene Belegungen (Startwert \(seed)) von \(total).",
        "Worked through are \(completions.examined) completions drawn with seed \(seed) from \(total).") + grid
        + say(
          " Was dabei vorkommt, ist möglich; über die nicht gezogenen sagt die Stichprobe nichts.",
          " What occurs there is possible; of those not drawn the sample says nothing.")
    }
  }

  private static func list(_ numbers: [Double], _ writer: SetWriter) -> String {
    numbers.map { writer.cut($0) }.joined(separator: writer.language == .de ? "; " : ", ")
  }

  /// What solutions of one type they have.
  static func solution(_ solution: PartialAnalysis.Solution, _ outcome: String, _ writer: SetWriter) -> String {
    func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
    let without = solution.withoutSolution.sorted { $0.key < $1.key }.map { reason, share in
      "\(writer.language.percent(share)) \(reasonText(reason, writer))"
    }
    let none = without.isEmpty ? "" : say("; ohne Lösung: ", "; without a solution: ") + without.joined(separator: ", ")
    let certain = (solution.certainTerms ?? []).joined(separator: ", ")
    let shared =
      certain.isEmpty ? "" : say("; in jedem Modell jeder Belegung: \(certain)", "; in every model of every completion: \(certain)")
    let (n, m) = (solution.conclusions, solution.modelsTotal)
    let found = say(
      "\(n == 1 ? "eine Lösung" : "\(n) verschiedene Lösungen") mit \(m == 1 ? "einem Modell" : "\(m) verschiedenen Modellen")",
      "\(n == 1 ? "one solution" : "\(n) different solutions") with \(m == 1 ? "one model" : "\(m) different models")")
    return say("\(writer.title(solution.type)) für \(outcome): ", "\(writer.title(solution.type)) of \(outcome): ") + found
      + "\(none)\(shared)."
  }

  private static func reasonText(_ reason: String, _ writer: SetWriter) -> String {
    func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
    return switch CompletionModels.NoSolution(rawValue: reason) {
    case .noPositiveRow: say("(keine Zeile erreicht die Schwelle)", "(no row reaches the cut-off)")
    case .outcomeDoesNotVary: say("(Ergebnis überall gleich)", "(outcome the same throughout)")
    case .allContradictory: say("(nur Widersprüche)", "(contradictions only)")
    case nil: reason
    }
  }

  /// Whether a term is valid whatever the cells are, as a cell with a word.
  static func cell(_ standing: ImplicantStanding, _ writer: SetWriter) -> Table.Cell {
    switch standing {
    case .certain: Table.Cell(writer.say("● in jedem Fall", "● in any case"), .present)
    case .possible: Table.Cell(writer.say("◐ möglich", "◐ possible"), .undecided)
    case .impossible: Table.Cell(writer.say("○ in keinem Fall", "○ in no case"), .absent)
    case .undecided: Table.Cell(writer.say("? nicht entschieden", "? undecided"), .unknown)
    }
  }

  /// What a share of codings says.
  static func shareNote(_ writer: SetWriter) -> String {
    writer.say(
      "Der Anteil zählt durchgerechnete Belegungen, in denen der Term ein Primimplikant ist; dass Belegungen gleich wahrscheinlich wären, ist damit "
        + "nicht gesagt. Ob ein Term gültig ist, entscheiden die möglichen Kodierungen der Zeilen.",
      "The share counts the completions worked through in which the term is a prime implicant; it does not say that completions are equally likely. "
        + "Whether a term is valid, the possible codes of the rows decide.")
  }
}
