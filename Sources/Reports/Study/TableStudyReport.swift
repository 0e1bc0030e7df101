public import Cases
import SetTheory
public import Studies

/// A study over a table as a document in one language.
public struct TableStudyReport: Sendable {
  let result: TableStudyResult
  let writer: SetWriter
  let language: Language

  init(_ result: TableStudyResult, language: Language) {
    self.result = result
    self.language = language
    writer = SetWriter(language: language)
  }

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The result.
  ///   - language: The language; a text that is missing in it appears in the other one, marked so.
  /// - Returns: The document.
  public static func document(_ result: TableStudyResult, language: Language) -> Document {
    let report = TableStudyReport(result, language: language)
    return Document(
      language: language, title: result.study.title[language], subtitle: result.study.question[language],
      facts: report.facts,
      blocks: Document.numbered(
        report.keySection + report.setSection + report.side(result.outcome) + report.side(result.negation) + report.theorySection
          + report.checkSection + report.methodSection + report.sourceSection, in: language),
      footer: writer(language).footer(version: result.version, fingerprint: result.inputSHA256))
  }

  /// The design checks alone.
  public static func checks(_ result: TableStudyResult, language: Language) -> Document {
    let report = TableStudyReport(result, language: language)
    return Document(
      language: language, title: result.study.title[language], subtitle: report.say("Prüfung des Studiendesigns", "Design checks"),
      facts: [], blocks: report.checkSection, footer: "")
  }

  private static func writer(_ language: Language) -> SetWriter { SetWriter(language: language) }

  func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private var facts: [String] {
    let cuts = result.outcome.truthTable.parameters
    return [
      say("Zeit der Daten: ", "Time of the data: ") + dates(result.study.date.text),
      say("\(result.table.table.cases.count) Fälle", "\(result.table.table.cases.count) cases"),
      say("Ergebnis: ", "Outcome: ") + label(result.study.outcomeSet), TruthTableReport.cuts(cuts, writer),
    ]
  }

  private func dates(_ text: String) -> String {
    text.split(separator: "..").joined(separator: say(" bis ", " to "))
  }

  /// A set's name with what it stands for.
  func label(_ name: String) -> String {
    guard let label = result.study.sets.first(where: { $0.name == name })?.label else { return name }
    return "\(name) (\(label[language]))"
  }

  // MARK: Key messages

  /// What was found, in formulas, and how far it carries.
  private var keySection: [Document.Block] {
    let interpreted = [result.outcome, result.negation].flatMap(messages)
    let failed = result.checks.filter { $0.status != .passed && $0.severity != .inform }
    let reach =
      failed.isEmpty
      ? say("Keine Prüfung des Designs schlägt an.", "No design check fires.")
      : say(
        "Zu beachten: \(failed.count) von \(result.checks.count) Prüfungen des Designs schlagen an.",
        "To note: \(failed.count) of \(result.checks.count) design checks fire.")
    let scope = say(
      "Die Formeln beschreiben diese \(result.table.table.cases.count) Fälle. Über andere Fälle sagen sie nur, was Auswahl und Theorie tragen.",
      "The formulas describe these \(result.table.table.cases.count) cases. Of other cases they say only what selection and theory carry.")
    return [.heading(level: 2, text: say("Das Wichtigste", "Key messages")), .list(interpreted + [reach, scope])]
  }

  private func messages(_ side: TableStudyResult.Side) -> [String] {
    let necessary = side.necessity.singles.filter(side.necessity.reachesCuts).map(\.expression.description)
    let necessity =
      necessary.isEmpty
      ? say(
        "Für \(side.outcome) erreicht keine einzelne Bedingung die Schwelle für Notwendigkeit.",
        "For \(side.outcome) no single condition reaches the cut-off for necessity.")
      : say(
        "Für \(side.outcome) erreichen die Schwelle für Notwendigkeit: \(necessary.joined(separator: ", ")).",
        "For \(side.outcome) reach the cut-off for necessity: \(necessary.joined(separator: ", ")).")
    guard let sufficiency = side.sufficiency, let last = sufficiency.solutions.last else {
      return [say("Für \(side.outcome) gibt es keine Lösung.", "For \(side.outcome) there is no solution."), necessity]
    }
    let name = writer.title(last.solution.type)
    guard last.models.count == 1, let model = last.models.first, last.solution.isComplete else {
      return [
        say(
          "\(name) für \(side.outcome): \(writer.models(last.solution.modelsTotal)), zwischen denen die Daten nicht entscheiden.",
          "\(name) for \(side.outcome): \(writer.models(last.solution.modelsTotal)), between which the data do not decide."), necessity,
      ]
    }
    let formula = result.conditions.text(model.terms)
    func figure(_ value: Double?) -> String { value.map { language.decimal($0) } ?? "–" }
    return [
      say(
        "\(name) für \(side.outcome): \(formula) (Konsistenz \(figure(model.fit.consistency)), Abdeckung \(figure(model.fit.coverage))).",
        "\(name) for \(side.outcome): \(formula) (consistency \(figure(model.fit.consistency)), coverage \(figure(model.fit.coverage)))."),
      necessity,
    ]
  }

  // MARK: Sides

  /// Truth table, necessity and solutions of one side.
  private func side(_ side: TableStudyResult.Side) -> [Document.Block] {
    let isNegation = side.outcome == result.negation.outcome
    let title = isNegation ? say("Wann es ausbleibt: \(side.outcome)", "When it is missing: \(side.outcome)") : "\(side.outcome)"
    let truth = TruthTableReport(
      table: side.truthTable, reading: reading, options: TruthTableReport.Options(order: .outcome), writer: writer)
    var blocks: [Document.Block] = [
      .heading(level: 2, text: title), .heading(level: 3, text: say("Wahrheitstafel", "Truth table")), .table(truth.rowTable),
      .paragraph(
        say(
          "Nicht beobachtet: \(side.truthTable.unobserved) weitere Kombinationen.",
          "Not observed: \(side.truthTable.unobserved) further configurations.")),
      .heading(level: 3, text: say("Notwendige Bedingungen", "Necessary conditions")),
    ]
    blocks += writer.notices(NecessityReport.remarks(side.necessity, language))
    let necessity = NecessityReport(result: side.necessity, writer: writer)
    blocks += [.table(necessity.singleTable)] + necessity.sections.map(lowered)
    guard let sufficiency = side.sufficiency else {
      return blocks + [.paragraph(noSolution(side))]
    }
    let report = SufficiencyReport(
      result: sufficiency, texts: isNegation ? SufficiencyInput(impossible: result.texts.impossible) : result.texts, showsDetails: false,
      writer: writer)
    return blocks + (report.excludedBlocks + sufficiency.solutions.flatMap(report.blocks)).map(lowered)
  }

  /// A section's heading one level down.
  private func lowered(_ block: Document.Block) -> Document.Block {
    if case .heading(let level, let text) = block { .heading(level: level + 1, text: text) } else { block }
  }

  private func noSolution(_ side: TableStudyResult.Side) -> String {
    if case .allContradictory = side.noSolution {
      return say(
        "Alle beobachteten Zeilen sind Widersprüche; eine Lösung gibt es nicht.",
        "Every row that occurs is a contradiction; there is no solution.")
    }
    return say(
      "Keine Zeile erreicht die Schwellen für \(side.outcome); eine Lösung gibt es nicht.",
      "No row reaches the cut-offs for \(side.outcome); there is no solution.")
  }

  var reading: SetTableReading { SetTableReading(of: result.table) }
}
