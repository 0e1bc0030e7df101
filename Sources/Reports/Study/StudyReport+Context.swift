import Cases
import Membership
import Studies

extension StudyReport {
  /// Origin logics side by side.
  var contrastSection: [Document.Block] {
    let groups = result.contrast.groups
    let stated = groups.filter { $0.logic != .notStated }
    let start: [Document.Block] = [
      .heading(level: 2, text: say("Bottom-up und Top-down nebeneinander", "Bottom-up beside top-down")),
      .paragraph(contrastIntroduction(stated) + withheldNote),
    ]
    guard !groups.isEmpty else { return start }
    return start + [
      .table(
        Table(
          caption: say(
            "In wie vielen Fällen je Entstehungslogik eine Bedingung belegt ist",
            "In how many cases of each origin logic a condition is documented"),
          columns: [say("Bedingung", "Condition")]
            + groups.map { group in
              let names =
                group.cases.count > 8
                ? say("\(group.cases.count) Fälle", "\(group.cases.count) cases") : list(group.cases.map(caseName))
              return "\(logicName(group.logic)) (\(names))"
            },
          rows: result.contrast.rows.map { row in
            [Table.Cell(conditionName(row.condition))]
              + groups.map { group in
                guard let counts = row.byLogic[group.logic.rawValue] else { return Table.Cell("") }
                return Table.Cell(contrastText(counts), contrastTone(counts))
              }
          }))
    ]
  }

  /// That groups are too small to be shown, where the study says so.
  private var withheldNote: String {
    guard let count = result.contrast.withheldCases else { return "" }
    return say(
      " \(count == 1 ? "Ein Fall steht" : "\(count) Fälle stehen") in Gruppen, die die Studie für zu klein hält, um sie einzeln auszuweisen.",
      " \(count == 1 ? "One case stands" : "\(count) cases stand") in groups that the study finds too small to show apart.")
  }

  private func contrastIntroduction(_ stated: [StudyResult.Contrast.Group]) -> String {
    let parts = stated.map { group in
      say(
        "\(logicName(group.logic)): \(group.cases.count == 1 ? "ein Fall" : "\(group.cases.count) Fälle")",
        "\(logicName(group.logic)): \(group.cases.count == 1 ? "one case" : "\(group.cases.count) cases")")
    }
    let rest = result.contrast.groups.first { $0.logic == .notStated }?.cases.count ?? 0
    let smallest = stated.map(\.cases.count).min() ?? 0
    let warning =
      smallest <= 1
      ? say(
        " Wo nur ein Fall für eine Logik steht, zeigt die Tabelle diesen Fall und keine Regel.",
        " Where one case stands for a logic, the table shows that case and no pattern.")
      : ""
    let note =
      rest == 0
      ? ""
      : say(
        " Für \(rest == 1 ? "einen Fall" : "\(rest) Fälle") nennt keine Quelle der Studie eine Entstehungslogik; sie stehen in einer eigenen "
          + "Spalte.",
        " For \(rest == 1 ? "one case" : "\(rest) cases") no source of the study states an origin logic; they have a column of their own.")
    guard !parts.isEmpty else {
      if result.contrast.withheldCases != nil {
        return say("Keine Entstehungslogik wird einzeln ausgewiesen.", "No origin logic is shown apart.")
      }
      return say("Für keinen Fall ist eine Entstehungslogik angegeben.", "No origin logic is stated for any case.")
    }
    return say("Angegeben ist: ", "Stated: ") + list(parts) + "." + warning + note
  }

  private func contrastText(_ counts: StudyResult.Counts) -> String {
    if counts.total == 1 {
      if counts.present == 1 { return say("● belegt", "● documented") }
      if counts.absent == 1 { return say("○ fehlt", "○ absent") }
      return counts.undecided == 1 ? say("◐ teils", "◐ in part") : say("? unbekannt", "? unknown")
    }
    let open = counts.undecided + counts.unknown
    var text = ofCases(counts.present, counts.total)
    if counts.absent > 0 { text += say(", fehlt in \(counts.absent)", ", absent in \(counts.absent)") }
    if open > 0 { text += say(", offen in \(open)", ", open in \(open)") }
    return text
  }

  private func contrastTone(_ counts: StudyResult.Counts) -> Table.Tone {
    if counts.present == counts.total { return .present }
    if counts.absent == counts.total { return .absent }
    return counts.unknown == counts.total ? .unknown : .undecided
  }

  /// How different the cases are.
  var differenceSection: [Document.Block] {
    guard let differences = result.differences, let widest = differences.pairs.max(by: { $0.distance.min < $1.distance.min }),
      let closest = differences.pairs.min(by: { $0.distance.max < $1.distance.max })
    else { return [] }
    return [
      .heading(level: 2, text: say("Wie verschieden die Fälle sind", "How different the cases are")),
      .paragraph(
        say(
          "Verglichen wird, wie verschieden die Kreise und Herausforderungsfelder der Fälle sind: 0 heißt gleich, 1 so verschieden wie die "
            + "verschiedensten der \(differences.poolSize) deutschen Kreise. Was nicht bekannt ist oder bei mehreren Orten schwankt, steht als "
            + "Spanne. Den größten gesicherten Abstand haben \(caseName(widest.a)) und \(caseName(widest.b)) (mindestens "
            + "\(language.decimal(widest.distance.min))); höchstens \(language.decimal(closest.distance.max)) beträgt er zwischen "
            + "\(caseName(closest.a)) und \(caseName(closest.b)). Paare mit weiten Spannen können weiter auseinander oder näher beieinander "
            + "liegen.",
          "Compared is how different the cases' districts and challenge fields are: 0 means alike, 1 as different as the most different of the "
            + "\(differences.poolSize) German districts. What is not known, or varies over several places, is a range. The largest distance that "
            + "is certain is that of \(caseName(widest.a)) and \(caseName(widest.b)) (at least \(language.decimal(widest.distance.min))); at most "
            + "\(language.decimal(closest.distance.max)) is that of \(caseName(closest.a)) and \(caseName(closest.b)). Pairs with wide ranges may "
            + "lie further apart or closer together.")),
      .table(
        Table(
          caption: say("Abstand je Paar und Kontextblock", "Distance per pair and context block"),
          columns: [say("Paar", "Pair"), say("gesamt", "total")] + differences.blocks.map { $0.name[language] },
          rows: differences.pairs.sorted { $0.distance.min > $1.distance.min }.map { pair in
            [Table.Cell("\(caseName(pair.a)) – \(caseName(pair.b))"), Table.Cell(language.span(pair.distance), .number)]
              + differences.blocks.map { block in
                Table.Cell(pair.byBlock[block.id].map(language.span) ?? "", .number)
              }
          },
          note: say(
            "Abstand nach Gower, Mittel über die Blöcke. Die Kreisdaten beschreiben den ganzen Kreis, nicht das Dorf oder das Tal: BBSR, INKAR "
              + "2024; sie zeigen Größenordnungen.",
            "Distance after Gower, mean over blocks. District data describe the whole district, not the village or the valley: BBSR, INKAR "
              + "2024; they show orders of magnitude."))),
    ]
  }
}
