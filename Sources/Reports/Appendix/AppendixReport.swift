public import Cases
import SetTheory
public import Studies

/// The appendix of a study for researchers: data, rules, truth tables, all models, assumptions, robustness, checks, software.
public struct AppendixReport: Sendable {
  let appendix: StudyAppendix
  let tables: [DataTable]
  let language: Language
  /// Pictures of the data.
  var pictures: [Document.Block] = []

  /// The document.
  ///
  /// - Parameters:
  ///   - appendix: What it holds.
  ///   - language: The language; a text that is missing in it appears in the other one, marked so.
  ///   - pictures: Pictures of the data, drawn by `DocumentFigures`.
  /// - Returns: The document.
  public static func document(_ appendix: StudyAppendix, language: Language, pictures: [Document.Block] = []) -> Document {
    var report = AppendixReport(appendix: appendix, tables: AppendixData.tables(appendix), language: language)
    report.pictures = pictures
    return Document(
      language: language, title: report.title, subtitle: report.study.question, facts: report.facts,
      blocks: Document.numbered(report.blocks, in: language),
      footer: SetWriter(language: language).footer(version: report.version, fingerprint: report.fingerprint))
  }

  func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  private var blocks: [Document.Block] {
    let content =
      switch appendix.content {
      case .cases(let part): caseFileBlocks(part)
      case .table(let part): tableBlocks(part)
      }
    let figures = pictures.isEmpty ? [] : [.heading(level: 2, text: say("Abbildungen", "Figures"))] + pictures
    return content + figures + sourceSection + fileSection + softwareSection
  }

  // MARK: What both kinds have

  private var study: (title: String, question: String) {
    switch appendix.result {
    case .cases(let result): (result.study.title[language], result.study.question[language])
    case .table(let result): (result.study.title[language], result.study.question[language])
    }
  }

  var version: String {
    switch appendix.result {
    case .cases(let result): result.version
    case .table(let result): result.version
    }
  }

  var fingerprint: String {
    switch appendix.result {
    case .cases(let result): result.inputSHA256
    case .table(let result): result.inputSHA256
    }
  }

  private var title: String { say("Anhang zur Studie „\(study.title)“", "Appendix to the study “\(study.title)”") }

  private var facts: [String] {
    let count =
      switch appendix.result {
      case .cases(let result): result.cases.count
      case .table(let result): result.table.table.cases.count
      }
    return [
      EventDate(appendix.day).map(language.text) ?? appendix.day, say("\(count) Fälle", "\(count) cases"),
      say("\(tables.count) Tabellen als CSV", "\(tables.count) tables as CSV"),
    ]
  }

  /// A section's heading one level down.
  func lowered(_ block: Document.Block) -> Document.Block {
    if case .heading(let level, let text) = block { .heading(level: level + 1, text: text) } else { block }
  }

  // MARK: The end

  private var sourceSection: [Document.Block] {
    guard !appendix.sources.isEmpty else { return [] }
    return [
      .heading(level: 2, text: say("Quellen", "Sources")),
      .list(appendix.sources.map(citation)),
    ]
  }

  private func citation(_ source: Source) -> String {
    let authors = source.authors.isEmpty ? source.producer ?? "" : source.authors.joined(separator: ", ")
    let year = source.year.map { " (\($0.text))" } ?? say(" (o.\u{A0}J.)", " (n.d.)")
    let own = source.speaksFor.isEmpty ? "" : say("; spricht für ", "; speaks for ") + source.speaksFor.joined(separator: ", ")
    let date = language.text(source.accessed)
    let read = say("\(reading(source.read)) gelesen am \(date)", "read \(reading(source.read)) on \(date)")
    let licence = source.licence == "unknown" ? say("Lizenz unbekannt", "licence unknown") : source.licence
    let name = authors.isEmpty ? "\(source.title)\(year)." : "\(authors)\(year): \(source.title)."
    return "\(name)\(source.url.map { " \($0)" } ?? "") [\(source.id); \(read)\(own); \(licence)]"
  }

  private func reading(_ reading: Source.Reading) -> String {
    switch reading {
    case .fullText: say("ganz", "in full")
    case .excerpt: say("in Auszügen", "in part")
    case .storedCopy: say("als gespeicherte Kopie", "as a stored copy")
    case .secondary: say("über eine andere Quelle", "through another source")
    }
  }

  private var fileSection: [Document.Block] {
    [
      .heading(level: 2, text: say("Tabellen als Dateien", "Tables as files")),
      .paragraph(
        say(
          "Im Ordner tables liegt jede Tabelle als CSV-Datei: Komma, UTF-8, Dezimalpunkt, volle Genauigkeit, leere Zelle für „kein Wert“. Text, den eine "
            + "Tabellenkalkulation als Formel läse, beginnt mit einem Apostroph. dictionary.csv beschreibt jede Spalte auf Deutsch und Englisch.",
          "The folder tables holds every table as a CSV file: commas, UTF-8, decimal points, full precision, an empty cell for “no value”. Text that a "
            + "spreadsheet would take for a formula begins with an apostrophe. dictionary.csv describes every column in German and English."
        )),
      .table(
        Table(
          caption: say("Die Dateien", "The files"), columns: [say("Datei", "file"), say("Zeilen", "rows"), say("Inhalt", "content")],
          rows: tables.map { table in
            [
              Table.Cell("\(table.name).csv"), Table.Cell(String(table.rows.count), .number),
              Table.Cell(AppendixDictionary.about(table.name)?[language] ?? ""),
            ]
          })),
    ]
  }

  private var softwareSection: [Document.Block] {
    [
      .heading(level: 2, text: say("Programm und Eingabe", "Software and input")),
      .table(
        Table(
          caption: say("Womit gerechnet wurde", "What it was computed with"), columns: [say("Angabe", "entry"), say("Wert", "value")],
          rows: parameters.map { [Table.Cell($0.name), Table.Cell($0.value)] })),
      .paragraph(
        say(
          "Dieselben Dateien geben mit derselben Fassung des Programms dieselben Ergebnisse, Byte für Byte. Der Fingerabdruck ist die SHA-256-Summe über alle "
            + "gelesenen Dateien; ändert sich eine, ändert er sich.",
          "The same files give the same results with the same version of the program, byte for byte. The fingerprint is the SHA-256 sum over all files read; "
            + "where one changes, so does it.")),
    ]
  }

  /// What was asked, defaults included, with the names that the study file and the command line use.
  var parameters: [(name: String, value: String)] {
    let all = AppendixData.parameters(appendix)
    return [("Gelingen", version), ("input_sha256", fingerprint)] + all.map { ($0.name, $0.value) }
  }
}
