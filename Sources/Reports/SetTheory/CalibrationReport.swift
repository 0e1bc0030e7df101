public import Cases
import SetTheory
public import Studies

/// Calibrated columns as a document.
public enum CalibrationReport {
  /// The document.
  ///
  /// - Parameters:
  ///   - run: The calibration.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: Per set the method, its reason and what to note, then the memberships of all cases.
  public static func document(_ run: CalibrationRun, language: Language, version: String) -> Document {
    let text = CalibrationText(language: language, cases: run.cases)
    let table = Table(
      caption: text.say("Zugehörigkeiten", "Memberships"), columns: [text.say("Fall", "Case")] + run.sets.map(\.spec.name),
      rows: run.cases.indices.map { index in
        [Table.Cell(run.cases[index])] + run.sets.map { text.value($0.column.set, index) }
      },
      note: text.say(
        "Auf drei Stellen gerundet, gerechnet wird mit allen. Ein Fragezeichen heißt unbekannt; eine Spanne nennt die kleinste und die größte mögliche Zugehörigkeit.",
        "Rounded to three decimals; calculations use all of them. A question mark is unknown; a range gives the smallest and the largest membership possible."
      ))
    return Document(
      language: language, title: text.say("Kalibrierung", "Calibration"),
      subtitle: text.say("\(run.cases.count) Fälle aus \(run.file)", "\(run.cases.count) cases from \(run.file)"), facts: [],
      blocks: run.sets.flatMap { blocks($0, text) } + [.table(table)],
      footer: text.say(
        "Gelingen \(version). Fingerabdruck der Eingabe: \(run.fingerprint).",
        "Gelingen \(version). Fingerprint of the input: \(run.fingerprint)."))
  }

  /// What to note, a line per finding that somebody should look at.
  ///
  /// - Parameters:
  ///   - run: The calibration.
  ///   - language: The language.
  /// - Returns: `NAME: sentence`.
  public static func warnings(_ run: CalibrationRun, language: Language) -> [String] {
    let text = CalibrationText(language: language, cases: run.cases)
    return run.sets.flatMap { set in
      set.column.findings.filter(\.isWarning).map { "\(set.spec.name): \(text.sentence($0))" }
    }
  }

  /// A set: the method, its reason, and what to note.
  static func blocks(_ set: CalibrationRun.CalibratedSet, _ text: CalibrationText) -> [Document.Block] {
    let column = set.spec.sourceColumn
    let title = column == set.spec.name ? column : text.say("\(set.spec.name) aus \(column)", "\(set.spec.name) from \(column)")
    let label = set.spec.label.map { " (\($0[text.language]))" } ?? ""
    var blocks: [Document.Block] = [.heading(level: 2, text: title + label), .paragraph(text.method(set.calibration))]
    if let reason = set.spec.calibration?.reason {
      blocks.append(.item(name: text.say("Grund.", "Reason."), text: reason[text.language]))
    }
    let findings = set.column.findings
    blocks += findings.filter(\.isWarning).map { .notice(title: text.say("Zu beachten.", "To note."), text: text.sentence($0)) }
    let notes = findings.filter { !$0.isWarning }.map(text.sentence)
    if !notes.isEmpty { blocks.append(.list(notes)) }
    return blocks
  }
}
