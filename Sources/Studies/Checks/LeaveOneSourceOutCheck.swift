import Cases

/// How many cells would be open or otherwise if one source were left out.
enum LeaveOneSourceOutCheck: DesignCheck {
  static let id = "leave-one-source-out"
  static let title = LocalizedText("Hängen Zellen an einer einzigen Quelle?", "Do cells hang on a single source?")
  static let reference =
    "Befani (2016), Pathways to Change, EBA: quality-assurance checklist; Lewin et al. (2018), GRADE-CERQual, Implementation Science 13"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let cells = SettledCells(facts)
    let settled = cells.count
    guard settled > 0 else { return .notApplicable(.warn, "Keine Zelle ist sicher kodiert.", "No cell is settled.") }
    let sources = Set(cells.claims.map(\.source))
    let changes = cells.changes(without: sources) { $0.source }
    guard !changes.isEmpty else {
      return .passed(
        .warn, "Welche der \(sources.count) Quellen auch fehlt, alle \(settled) sicher kodierten Zellen der Studie bleiben, wie sie sind.",
        "Whichever of the \(sources.count) sources is left out, all \(settled) settled cells of the study stay as they are.")
    }
    let shown = Array(changes.prefix(5))
    let more = changes.count > 5 ? "; … (+\(changes.count - 5))" : ""
    return .failed(
      .warn,
      (
        "Sicher kodierte Zellen der Studie: \(settled). Ohne eine dieser Quellen wären davon offen oder anders kodiert – "
          + shown.map { "\($0.name): \($0.cells)" }.joined(separator: "; ") + more + ".",
        "Settled cells of the study: \(settled). Without one of these sources there would be open or coded otherwise – "
          + shown.map { "\($0.name): \($0.cells)" }.joined(separator: "; ") + more + "."
      ),
      advice: (
        "Für die Zellen der ersten Quellen eine unabhängige zweite suchen, bevor weitreichende Schlüsse daraus gezogen werden.",
        "Look for an independent second source for the cells of the first ones before concluding anything far-reaching from them."
      ))
  }
}
