import Cases
import SetTheory

/// Whether the consistency cut-off lies in a gap between rows, and was not read off a row.
enum CutOffGapCheck: TableCheck {
  static let id = "gap-at-cut-off"
  static let title = LocalizedText(
    "Liegt die Konsistenzschwelle in einer Lücke zwischen den Zeilen?", "Does the consistency cut-off lie in a gap between rows?")
  static let reference =
    "Schneider & Wagemann (2010), Standards of Good Practice in Qualitative Comparative Analysis (QCA) and Fuzzy-Sets, Comparative Sociology 9, p. 407"

  /// How near to the cut-off a row is near.
  static let nearness = 0.05

  static func answer(_ facts: TableFacts) -> DesignAnswer {
    let rows = facts.sides.flatMap { side in
      side.truthTable.rows.compactMap { row in
        row.outcome == .remainder ? nil : row.consistency.map { Row(side: side.outcome.description, cases: row.cases, consistency: $0) }
      }
    }
    let cut = facts.outcome.truthTable.parameters.inclusionCut
    // A row without any inconsistency is present at every cut-off, and so near to none.
    let near = rows.filter { $0.consistency < 1 - CutOff.tolerance && abs($0.consistency - cut) < nearness + CutOff.tolerance }
    let gap = Self.gap(rows.map(\.consistency), cut)
    guard !near.isEmpty else {
      return .passed(
        .warn, "Keine Zeile liegt näher als 0,05 an der Schwelle \(Numeral.hundredths(cut).de)\(gap.de).",
        "No row lies within 0.05 of the cut-off \(Numeral.hundredths(cut).en)\(gap.en).")
    }
    let list = near.sorted { ($0.consistency, $0.side) < ($1.consistency, $1.side) }.map { row in
      let (figure, names) = (Numeral.thousandths(row.consistency), facts.names(row.cases))
      return (de: "\(row.side) \(figure.de) (\(names))", en: "\(row.side) \(figure.en) (\(names))")
    }
    let taken = near.contains { abs($0.consistency - cut) < 0.0005 }
    return .failed(
      .warn,
      (
        "Näher als 0,05 an der Schwelle \(Numeral.hundredths(cut).de)\(gap.de): \(Listing.text(list.map(\.de), separator: "; "))."
          + (taken ? " Die Schwelle gleicht der Konsistenz einer Zeile." : ""),
        "Within 0.05 of the cut-off \(Numeral.hundredths(cut).en)\(gap.en): \(Listing.text(list.map(\.en), separator: "; "))."
          + (taken ? " The cut-off equals the consistency of a row." : "")
      ),
      advice: (
        "Eine Schwelle in einer Lücke wählen und begründen oder zeigen, was sich ändert, wenn diese Zeilen auf die andere Seite fallen.",
        "Choose a cut-off within a gap and give the reason, or show what changes when these rows fall on the other side."
      ))
  }

  private struct Row {
    let side: String
    let cases: [Int]
    let consistency: Double
  }

  /// The gap between rows in which the cut-off lies.
  private static func gap(_ values: [Double], _ cut: Double) -> (de: String, en: String) {
    let below = values.filter { !CutOff.isReached(cut, by: $0) }.max()
    let above = values.filter { CutOff.isReached(cut, by: $0) }.min()
    guard let below, let above else { return ("", "") }
    let (low, high) = (Numeral.thousandths(below), Numeral.thousandths(above))
    return (" (Lücke von \(low.de) bis \(high.de))", " (gap from \(low.en) to \(high.en))")
  }
}
