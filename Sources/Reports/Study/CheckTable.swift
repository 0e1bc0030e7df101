import Cases
import Studies

/// Design checks as a table: what is asked, what came out, what the data say, what to do.
enum CheckTable {
  static func table(_ checks: [StudyResult.Check], language: Language) -> Table {
    func say(_ de: String, _ en: String) -> String { language == .de ? de : en }
    return Table(
      caption: say("Prüfung des Studiendesigns", "Design checks"),
      columns: [
        say("Frage", "Question"), say("Ergebnis", "Result"), say("Was die Daten sagen", "What the data say"),
        say("Was zu tun ist", "What to do"),
      ],
      rows: checks.map { check in
        [
          Table.Cell(check.title[language]), Table.Cell(statusName(check, say), statusTone(check)),
          Table.Cell(check.evidence[language]), Table.Cell(check.advice[language]),
        ]
      })
  }

  private static func statusName(_ check: StudyResult.Check, _ say: (String, String) -> String) -> String {
    switch (check.status, check.severity) {
    case (.passed, _): say("in Ordnung", "passed")
    case (.withheld, _): say("Aussagen zurückgehalten", "claims withheld")
    case (.failed, .inform): say("zur Kenntnis", "note")
    case (.failed, _): say("beachten", "look here")
    }
  }

  private static func statusTone(_ check: StudyResult.Check) -> Table.Tone {
    switch (check.status, check.severity) {
    case (.passed, _): .present
    case (.withheld, _): .absent
    case (.failed, .inform): .unknown
    case (.failed, _): .undecided
    }
  }
}
