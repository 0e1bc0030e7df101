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
      caption: say("Bedingungen in den Fällen", "Conditions over the cases"),
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
}
