import Cases
import SetTheory

/// Whether the interpreted solution stays the same when a cut-off moves a little.
enum CutRangeCheck: TableCheck {
  static let id = "robust-to-cut-offs"
  static let title = LocalizedText(
    "Bleibt die Lösung gleich, wenn sich eine Schwelle etwas verschiebt?", "Does the solution stay the same when a cut-off moves a little?")
  static let reference =
    "Oana & Schneider (2024), A Robustness Test Protocol for Applied QCA, Sociological Methods & Research 53(1)"

  /// How far a cut-off of consistency or PRI moves; one of PRI of 0, which asks for nothing, and the case cut-off stay.
  static let reach = 0.05

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let ranges = facts.sides.compactMap { side -> (side: String, ranges: [ParameterRange])? in
      guard let base = facts.reanalysis(side), let ranges = try? base.cutRanges() else { return nil }
      return (side.outcome.description, ranges.filter { $0.parameter != .caseCut && ($0.parameter != .priCut || $0.value > 0) })
    }
    guard !ranges.isEmpty else { return .notApplicable(.warn, "Es gibt keine Lösung.", "There is no solution.") }
    let lists = ranges.flatMap { side, ranges in ranges.map { Self.text($0, side) } }
    let (de, en) = (lists.map(\.de).joined(separator: "; "), lists.map(\.en).joined(separator: "; "))
    guard ranges.contains(where: { $0.ranges.contains(where: isNarrow) }) else {
      return .passed(
        .warn, "Die gedeutete Lösung bleibt dieselbe – \(de).", "The interpreted solution stays the same – \(en).")
    }
    return .failed(
      .warn,
      (
        "Innerhalb von 0,05 um eine Schwelle ändert sich die gedeutete Lösung. Gleich bleibt sie – \(de).",
        "Within 0.05 of a cut-off the interpreted solution changes. It stays the same – \(en)."
      ),
      advice: (
        "Die Lösungen auf beiden Seiten berichten; „gelingen robustness“ nennt sie, die Zeilen, die es entscheiden, und die Spielräume der Anker.",
        "Report the solutions on both sides; “gelingen robustness” names them, the rows that decide, and the ranges of the anchors."
      ))
  }

  /// Whether the solution is another one within the reach.
  private static func isNarrow(_ range: ParameterRange) -> Bool {
    let (lower, upper) = (range.same.lower, range.same.upper)
    return (lower.reason == .change && range.value - lower.value < reach - CutOff.tolerance)
      || (upper.reason == .change && upper.value - range.value < reach - CutOff.tolerance)
  }

  private static func text(_ range: ParameterRange, _ side: String) -> (de: String, en: String) {
    let (lower, upper) = (Numeral.thousandths(range.same.lower.value), Numeral.thousandths(range.same.upper.value))
    let name: (de: String, en: String) =
      switch range.parameter {
      case .priCut: ("PRI-Schwelle", "PRI cut-off")
      case .lowerInclusionCut: ("zweite Konsistenzschwelle", "second inclusion cut-off")
      default: ("Konsistenzschwelle", "inclusion cut-off")
      }
    let isOpen = !range.same.lower.isIncluded
    return (
      "\(side): \(name.de) \(isOpen ? "über" : "von") \(lower.de) bis \(upper.de)",
      "\(side): \(name.en) \(isOpen ? "above" : "from") \(lower.en) to \(upper.en)"
    )
  }
}
