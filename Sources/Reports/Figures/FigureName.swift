public import Cases

/// The figures there are.
public enum FigureName: String, CaseIterable, Sendable {
  case conditionMatrix = "condition-matrix"
  case intervals
  case contrast
  case gaps
  case distanceMatrix = "distance-matrix"
  case distanceMap = "distance-map"
  case caseMap = "case-map"
  case timeline
  case budgetCurve = "budget-curve"
  case xyPlot = "xy-plot"
  case truthTable = "truth-table"
  case upset
  case configurations
  case robustnessRanges = "robustness-ranges"
  case robustnessSweep = "robustness-sweep"

  /// What it is made from, as it is called.
  public var needs: String {
    switch self {
    case .conditionMatrix: "STUDY, or --data --outcome"
    case .intervals, .contrast, .caseMap: "STUDY"
    case .gaps: "STUDY --target"
    case .distanceMatrix: "STUDY whose cases have districts, or --data [--blocks]"
    case .distanceMap: "three or more cases of a STUDY whose cases have districts, or --data [--blocks]"
    case .timeline: "CASE"
    case .budgetCurve: "STUDY"
    case .xyPlot: "--claim with STUDY (over a table), or with --data"
    case .truthTable: "STUDY (over a table), or --data --outcome"
    case .robustnessRanges: "STUDY (over a table), or --data --outcome; [--solution] [--expect]"
    case .robustnessSweep: "STUDY (over a table), or --data --outcome; [--solution] [--expect] [--runs] [--seed]"
    case .upset, .configurations: "STUDY (over a table), or --data --outcome; [--solution] [--expect] [--model]"
    }
  }

  /// What it shows.
  ///
  /// - Parameter language: The language.
  /// - Returns: A phrase.
  public func summary(_ language: Language) -> String {
    let texts: (de: String, en: String) =
      switch self {
      case .conditionMatrix: ("Fälle und Bedingungen, mit Spannen und Unbekanntem", "cases and conditions, with ranges and unknown cells")
      case .intervals: ("wie viele Fälle eine Bedingung zeigen, mit Intervallen", "how many cases show a condition, with intervals")
      case .contrast: ("Bottom-up und Top-down im Vergleich", "bottom-up and top-down compared")
      case .gaps: ("was eine Region hat, was ihr fehlt und was offen ist", "what a region has, lacks and leaves open")
      case .distanceMatrix: ("Abstände der Fälle, Paar für Paar und nach Blöcken", "distances of cases, pair by pair and by block")
      case .distanceMap: ("Karte der Abstände in zwei Dimensionen", "a map of the distances in two dimensions")
      case .caseMap: ("wo die Fälle liegen, als Kacheln der Länder", "where the cases lie, as tiles of the Länder")
      case .timeline: ("was in einem Fall wann geschah", "what happened when in a case")
      case .budgetCurve: ("wie viele Regionen welche Förderung abdeckt", "how many regions which support covers")
      case .xyPlot: ("eine Behauptung Fall für Fall", "a claim case by case")
      case .truthTable: ("Konfigurationen mit Fällen, Konsistenz und PRI", "configurations with cases, consistency and PRI")
      case .upset: ("Terme einer Lösung und ihre Fälle", "the terms of a solution and their cases")
      case .configurations:
        ("Terme einer Lösung als Konfigurationen, Kern und Rand", "the terms of a solution as configurations, core and periphery")
      case .robustnessRanges:
        ("wie weit jede Festlegung allein die Lösung nicht ändert", "how far each choice alone leaves the solution as it is")
      case .robustnessSweep:
        (
          "welche Lösungen wie oft herauskommen, wenn alle Festlegungen wechseln",
          "which solutions come out how often when all choices move"
        )
      }
    return language == .de ? texts.de : texts.en
  }

  /// All figures as a table.
  ///
  /// - Parameter language: The language.
  /// - Returns: The document.
  public static func list(_ language: Language) -> Document {
    let isGerman = language == .de
    let table = Table(
      caption: isGerman ? "Abbildungen" : "Figures",
      columns: isGerman ? ["Name", "zeigt", "braucht"] : ["name", "shows", "needs"],
      rows: allCases.map { [Table.Cell($0.rawValue), Table.Cell($0.summary(language)), Table.Cell($0.needs)] })
    return Document(
      language: language, title: isGerman ? "Abbildungen" : "Figures", subtitle: "", facts: [], blocks: [.table(table)], footer: "")
  }
}
