public import Cases
public import Figures
public import Studies
import Transfer

/// How many regions a programme covers, by its number of measures.
public enum PortfolioFigure {
  /// The figure of a portfolio.
  ///
  /// - Parameters:
  ///   - result: The portfolio.
  ///   - language: The language.
  /// - Returns: The figure `budget-curve`: by budget where each measure's cost is known, else by number of measures.
  public static func figure(_ result: PortfolioResult, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let programmes = result.portfolio.programmes
    let isByBudget = !programmes.isEmpty && programmes.allSatisfy { $0.withoutCost.isEmpty && !$0.budget.isEmpty }
    let curves = programmes.map { programme in
      StepChart.Curve(
        name(programme.group, writer) + " (\(writer.count(programme.regions, ("Region", "Regionen"), ("region", "regions"))))",
        points: isByBudget
          ? programme.budget.map { ($0.budget, Double($0.unlocked)) }
          : [(0, 0)] + programme.steps.map { (Double($0.count), Double($0.unlocked)) })
    }
    let most = curves.flatMap(\.points).map(\.x).max() ?? 1
    let best = zip(programmes, curves).map { programme, curve in
      let top = curve.points.map(\.y).max() ?? 0
      let at = curve.points.first { $0.y == top }?.x ?? 0
      let group = name(programme.group, writer)
      let from = isByBudget ? writer.short(at) : writer.count(Int(at), ("Maßnahme", "Maßnahmen"), ("measure", "measures"))
      return writer.say(
        "\(Int(top)) von \(programme.regions) Regionen (\(group)) ab \(isByBudget ? "einem Budget von " : "")\(from)",
        "\(Int(top)) of \(programme.regions) regions (\(group)) from \(isByBudget ? "a budget of " : "")\(from)")
    }
    let unit = isByBudget ? writer.say("Budget", "budget") : writer.say("Zahl der Maßnahmen", "number of measures")
    let finding =
      writer.say("Abgedeckt sind höchstens ", "Covered are at most ") + best.joined(separator: "; ") + "."
      + (result.portfolio.outOfReach.isEmpty
        ? ""
        : writer.say(
          " \(result.portfolio.outOfReach.count) erreicht keine Maßnahme des Katalogs.",
          " \(result.portfolio.outOfReach.count) are reached by no measure of the catalogue."))
    let words = writer.words(
      writer.say("Welche Förderung wie viele Regionen abdeckt", "How many regions which support covers"), finding: finding,
      source: writer.source(
        file: writer.say("Maßnahmen der Studie \(result.parameters.study)", "measures of the study \(result.parameters.study)"),
        fingerprint: result.inputSHA256),
      alt: writer.say(
        "Eine Kurve je Gruppe; abgedeckt heißt: für jede fehlende oder offene Bedingung gibt es eine Maßnahme.",
        "A curve for each group; covered means: there is a measure for each condition that is lacking or open."))
    let table = FigureTable(
      columns: [writer.say("Gruppe", "group"), unit, writer.say("abgedeckte Regionen", "regions covered")],
      rows: zip(programmes, curves).flatMap { programme, curve in
        curve.points.map { [name(programme.group, writer), writer.short($0.x), "\(Int($0.y))"] }
      })
    let high = Swift.max(1, programmes.map(\.regions).max() ?? 1)
    var chart = StepChart(
      curves: curves, x: (0, most * 1.03, unit), y: (0, Double(high) * 1.05, writer.say("abgedeckte Regionen", "regions covered"), "d"))
    chart.isCount = !isByBudget
    return chart.figure("budget-curve", words, table)
  }

  private static func name(_ group: PortfolioGroup?, _ writer: FigureWriter) -> String {
    switch group {
    case .bottomUp: "Bottom-up"
    case .topDown: "Top-down"
    case .either: writer.say("beides oder offen", "both or open")
    case nil: writer.say("alle Regionen", "all regions")
    }
  }
}
