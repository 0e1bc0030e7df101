import Cases

/// How many cells would be open or otherwise if one coder were left out.
enum LeaveOneCoderOutCheck: DesignCheck {
  static let id = "leave-one-coder-out"
  static let title = LocalizedText(
    "Bleiben die Zellen, wie sie sind, wenn eine kodierende Person fehlt?", "Do the cells stay as they are when one coder is left out?")
  static let reference =
    "Krippendorff (2019), Content Analysis, ch. 12; Befani (2016), Pathways to Change, EBA: quality-assurance checklist"

  static func answer(_ facts: StudyFacts) -> DesignAnswer {
    let cells = SettledCells(facts)
    let coders = Set(cells.claims.map(\.coder))
    guard cells.count > 0, coders.count > 1 else {
      return .notApplicable(
        .warn, "Alle Angaben stammen von derselben Person; ohne sie bliebe nichts.",
        "All claims come from the same coder; without that person nothing would be left.")
    }
    let changes = cells.changes(without: coders) { $0.coder }
    guard !changes.isEmpty else {
      return .passed(
        .warn,
        "Wer von den \(coders.count) Personen auch fehlt, alle \(cells.count) sicher kodierten Zellen der Studie bleiben, wie sie sind.",
        "Whichever of the \(coders.count) coders is left out, all \(cells.count) settled cells of the study stay as they are.")
    }
    let list = Listing.text(changes.map { "\($0.name): \($0.cells)" }, separator: "; ")
    return .failed(
      .warn,
      (
        "Sicher kodierte Zellen der Studie: \(cells.count). Ohne eine dieser Personen wären davon offen oder anders kodiert – \(list).",
        "Settled cells of the study: \(cells.count). Without one of these coders there would be open or coded otherwise – \(list)."
      ),
      advice: (
        "Diese Zellen von einer zweiten Person kodieren lassen, die das erste Urteil nicht kennt.",
        "Let a second person who does not know the first rating code these cells."
      ))
  }
}
