import Cases
import Studies

/// Design checks as tables: those that fire with what to do, those that pass with what the data say, and the questions that the data cannot answer.
enum CheckTable {
  static func blocks(_ checks: [StudyResult.Check], language: Language) -> [Document.Block] {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    let firing = checks.filter(\.fires)
    let passed = checks.filter { $0.status == .passed }
    let open = checks.filter { $0.status == .notApplicable }
    let order: [StudyResult.Check.Severity] = [.block, .warn, .inform]
    var blocks: [Document.Block] = [
      .paragraph(
        say(
          "Prüfungen: \(checks.count); es schlagen an: \(firing.count); in Ordnung: \(passed.count); nicht zu beantworten: \(open.count). Was eine Prüfung anmerkt, "
            + "macht eine Studie nicht falsch; es ist zu begründen.",
          "Checks: \(checks.count); firing: \(firing.count); passed: \(passed.count); not applicable: \(open.count). What a check notes does not make a study wrong; it "
            + "has to be argued."))
    ]
    let columns = [say("Frage", "Question"), say("Ergebnis", "Result"), say("Was die Daten sagen", "What the data say")]
    if !firing.isEmpty {
      let rows = order.flatMap { severity in firing.filter { $0.severity == severity } }
      blocks.append(
        .table(
          Table(
            caption: say("Prüfungen, die anschlagen", "Checks that fire"), columns: columns + [say("Was zu tun ist", "What to do")],
            rows: rows.map { check in
              [
                Table.Cell(check.title[language]), result(check, say), Table.Cell(check.evidence[language]),
                Table.Cell(check.advice[language]),
              ]
            })))
    }
    if !passed.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: say("Prüfungen, die in Ordnung sind", "Checks that pass"), columns: [columns[0], columns[2]],
            rows: passed.map { [Table.Cell($0.title[language]), Table.Cell($0.evidence[language])] })))
    }
    if !open.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: say("Fragen, die die Daten nicht beantworten", "Questions that the data do not answer"),
            columns: [columns[0], say("Warum", "Why")],
            rows: open.map { [Table.Cell($0.title[language]), Table.Cell($0.evidence[language])] })))
    }
    return blocks
  }

  /// How much hangs on a check that fires.
  private static func result(_ check: StudyResult.Check, _ say: (String, String) -> String) -> Table.Cell {
    switch (check.status, check.severity) {
    case (.withheld, _): Table.Cell(say("Aussagen zurückgehalten", "claims withheld"), .absent)
    case (_, .block): Table.Cell(say("so nicht haltbar", "not tenable"), .absent)
    case (_, .warn): Table.Cell(say("beachten", "look here"), .undecided)
    case (_, .inform): Table.Cell(say("zur Kenntnis", "note"), .unknown)
    }
  }
}
