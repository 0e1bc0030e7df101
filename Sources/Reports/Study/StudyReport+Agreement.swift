import Cases
import Statistics
import Studies

extension StudyReport {
  /// In how many cases each condition is present.
  var agreementSection: [Document.Block] {
    [
      .heading(level: 2, text: say("Was die Fälle gemeinsam haben", "What the cases have in common")),
      .paragraph(
        say(
          "Gezählt wird, in wie vielen Fällen eine Bedingung belegt ist. Offene Zellen werden weder als vorhanden noch als fehlend gezählt; "
            + "die Spalte „höchstens“ sagt, was herauskäme, wenn alle offenen Zellen vorhanden wären. „Mindestens“ nennt den Anteil, mit dem "
            + "die Zählung noch vereinbar ist, als wären die Fälle zufällig gezogen; sie wurden ausgesucht.",
          "Counted is in how many cases a condition is documented. Open cells count neither as present nor as absent; the column “at most” "
            + "says what would come out if every open cell were present. “At least” is the share that the count is still compatible with, as if "
            + "the cases were a random draw; they were chosen.")),
      .table(agreementTable),
    ]
  }

  private var agreementTable: Table {
    Table(
      caption: say("Tabelle 3. Bedingungen in den Fällen", "Table 3. Conditions over the cases"),
      columns: [
        say("Bedingung", "Condition"), say("belegt in", "documented in"), say("fehlt in", "absent in"),
        say("teils / unbekannt", "in part / unknown"), say("höchstens", "at most"), say("mindestens (95\u{A0}%)", "at least (95\u{A0}%)"),
        say("mit Sätzen über „alle Initiativen“", "with sentences on “all initiatives”"),
      ],
      rows: result.conditions.compactMap { condition in
        guard let row = agreement(condition.id) else { return nil }
        let own = row.withoutFindings
        let n = row.total
        return [
          Table.Cell(condition.name[language] + (condition.isCore ? "" : say(" (weitere)", " (further)"))),
          Table.Cell(ofCases(own.present, n), own.present == n ? .present : .plain),
          Table.Cell("\(own.absent)", own.absent > 0 ? .absent : .number),
          Table.Cell("\(own.undecided) / \(own.unknown)", .number),
          Table.Cell(ofCases(own.counts.atMost, n), .number),
          Table.Cell(own.present == 0 ? "–" : language.percent(own.intervals.atLeast.lowerOneSided95), .number),
          Table.Cell(row.present == own.present ? say("unverändert", "unchanged") : ofCases(row.present, n)),
        ]
      },
      note: say(
        "„Mindestens“: einseitige exakte Schranke nach Clopper und Pearson, unter der Annahme, dass keine offene Zelle vorhanden ist. Weitere "
          + "Intervalle (Jeffreys, Gleichverteilung, Wilson) stehen in result.json und agreement.csv.",
        "“At least”: one-sided exact Clopper–Pearson bound, assuming that no open cell is present. Further intervals (Jeffreys, uniform, "
          + "Wilson) are in result.json and agreement.csv."))
  }

  func ofCases(_ count: Int, _ total: Int) -> String { say("\(count) von \(total)", "\(count) of \(total)") }

  /// A publication's statements, held against the cells.
  var statementSection: [Document.Block] {
    let rows = result.agreement.flatMap { row in row.statements.map { (row.condition, $0) } }
    guard let source = rows.first?.1.source else { return [] }
    let title = result.publications[source]?.title ?? source
    let name = publicationName(source)
    let start = publicationNameAtStart(source)
    return [
      .heading(
        level: 2,
        text: say("Was \(name) sagt, und was unsere Kodierung zeigt", "What \(name) says, and what our coding shows")),
      .paragraph(
        say(
          "Geprüft werden Aussagen aus \(quoted(title)). Angaben aus dieser Veröffentlichung selbst bleiben dabei außer Acht, sonst würde sie sich "
            + "selbst bestätigen. Eine schwächere Kodierung widerlegt sie nicht: Ihr liegt eigene Forschung zugrunde, unserer Kodierung nur, was "
            + "öffentlich zugänglich war.",
          "Tested are statements of \(quoted(title)). Claims from this publication itself are left out, otherwise it would confirm itself. A "
            + "weaker coding does not refute it: it rests on research of its own, our coding only on what was publicly accessible.")),
      .table(
        Table(
          caption: say("Tabelle 4. Aussagen und Kodierung", "Table 4. Statements and coding"),
          columns: [
            say("Bedingung", "Condition"), say("\(start) sagt", "\(start) says"), say("Unsere Kodierung", "Our coding"),
            say("Urteil", "Verdict"),
          ],
          rows: rows.map { _, test in
            [
              Table.Cell(partName(test.condition) + scope(test)),
              Table.Cell("\(test.text[language]) (\(test.locator))"),
              Table.Cell(countsText(test.counts)),
              Table.Cell(verdictName(test.verdict), tone(of: test.verdict)),
            ]
          }, note: verdictNote)),
    ]
  }

  /// Which cases a statement is about, where it is not all.
  private func scope(_ test: StudyResult.StatementTest) -> String {
    test.cases.isEmpty ? "" : say(" (nur \(list(test.cases.map(caseName))))", " (only \(list(test.cases.map(caseName))))")
  }

  private func countsText(_ counts: StudyResult.Counts) -> String {
    var parts = [say("belegt in \(counts.present) von \(counts.total)", "documented in \(counts.present) of \(counts.total)")]
    if counts.absent > 0 { parts.append(say("fehlt in \(counts.absent)", "absent in \(counts.absent)")) }
    if counts.undecided > 0 { parts.append(say("teils in \(counts.undecided)", "in part in \(counts.undecided)")) }
    if counts.unknown > 0 { parts.append(say("unbekannt in \(counts.unknown)", "unknown in \(counts.unknown)")) }
    return parts.joined(separator: ", ")
  }

  func verdictName(_ verdict: StudyResult.StatementTest.Verdict) -> String {
    switch verdict {
    case .supported: say("stützend", "supporting")
    case .stronger: say("stärker", "stronger")
    case .weaker: say("schwächer", "weaker")
    case .contradicted: say("widersprechend", "contradicting")
    case .notCheckable: say("nicht prüfbar", "not checkable")
    }
  }

  private func tone(of verdict: StudyResult.StatementTest.Verdict) -> Table.Tone {
    switch verdict {
    case .supported, .stronger: .present
    case .weaker: .undecided
    case .contradicted: .absent
    case .notCheckable: .unknown
    }
  }

  private var verdictNote: String {
    say(
      "stützend: die Zellen zeigen, was gesagt wird; ohne Zahl Genanntes wird daran gemessen, ob es in allen Fällen belegt ist · stärker: "
        + "sie zeigen mehr (in allen Fällen, wo es nur von einem Teil gesagt wird) · schwächer: sie zeigen weniger, schließen es aber nicht aus · widersprechend: sie schließen es aus · nicht "
        + "prüfbar: keine Zelle sagt etwas dazu.",
      "supporting: the cells show what is said; what is named without a number is tested in all cases · stronger: they show more (in all "
        + "cases, where it is said only of some) · weaker: they show less and do not exclude it · contradicting: they exclude it · not checkable: no cell says "
        + "anything.")
  }
}
