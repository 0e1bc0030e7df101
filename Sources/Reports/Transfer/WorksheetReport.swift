public import CaseFiles
public import Cases
import Membership
import Transfer

/// How far a target's worksheet is filled in: per step, per condition, and what to answer next.
public struct WorksheetReport: Sendable {
  let target: Target
  let completeness: WorksheetCompleteness
  let language: Language

  /// The report.
  ///
  /// - Parameters:
  ///   - target: The target, as an output may show it.
  ///   - library: The library with codebook and worksheet.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The report.
  public static func document(_ target: Target, in library: Library, language: Language, version: String) -> Document {
    let report = WorksheetReport(target: target, completeness: completeness(target, in: library), language: language)
    return Document(
      language: language, title: report.say("Arbeitsblatt: ", "Worksheet: ") + target.name[language],
      subtitle: report.say("Stand \(language.text(target.asOf))", "As of \(language.text(target.asOf))"), facts: [],
      blocks: [report.notice, .table(report.stepTable)] + report.nextSection + report.conditionSection,
      footer: report.say(
        "Gelingen \(version). Fingerabdruck der Eingabe: \(library.fingerprint).",
        "Gelingen \(version). Fingerprint of the input: \(library.fingerprint)."))
  }

  /// How complete a target of the library is.
  static func completeness(_ target: Target, in library: Library) -> WorksheetCompleteness {
    WorksheetCompleteness(target, worksheet: library.worksheet, codebook: library.codebook)
  }

  private func say(_ de: String, _ en: String) -> String { language == .de ? de : en }

  private var notice: Document.Block {
    .notice(
      title: say("Zählung, keine Note.", "Counts, no score."),
      text: say(
        "Eine unbeantwortete Frage heißt unbekannt, nicht nein. Wie viele Fragen beantwortet sind, sagt nichts darüber, wie eine Region dasteht.",
        "An unanswered question means unknown, not no. How many questions are answered says nothing about how a region stands."))
  }

  private var stepTable: Table {
    let total = completeness.questions.count
    return Table(
      caption: say(
        "\(completeness.answered) von \(total) Fragen beantwortet", "\(completeness.answered) of \(total) questions answered"),
      columns: [say("Schritt", "Step"), say("beantwortet", "answered")],
      rows: completeness.steps.map { count in
        [
          Table.Cell("\(count.step.rawValue) \(count.step.name[language])"),
          Table.Cell(say("\(count.answered) von \(count.questions)", "\(count.answered) of \(count.questions)"), .number),
        ]
      })
  }

  private var nextSection: [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: say("Als Nächstes beantworten", "To answer next"))
    let questions = completeness.next.compactMap { id in completeness.questions.first { $0.id == id } }
    guard !questions.isEmpty else { return [heading, .paragraph(say("Alle Fragen sind beantwortet.", "All questions are answered."))] }
    let table = Table(
      caption: say("Offene Fragen, zuerst die zu unbekannten Kernbedingungen", "Open questions, those on unknown core conditions first"),
      columns: [say("Frage", "Question"), say("Schritt", "Step"), say("betrifft", "bears on"), say("Kennung", "Id")],
      rows: questions.map { question in
        let condition = question.condition.map { conditionName($0) } ?? "–"
        return [
          Table.Cell(question.text[language]), Table.Cell(String(question.step.rawValue), .number),
          Table.Cell(condition + (question.isCore ? say(" (Kern)", " (core)") : "")), Table.Cell(question.id),
        ]
      })
    return [heading, .table(table)]
  }

  private func conditionName(_ id: String) -> String {
    completeness.conditions.first { $0.id == id }?.name[language] ?? id
  }

  private var conditionSection: [Document.Block] {
    let conditions = completeness.conditions
    func count(_ state: WorksheetCompleteness.CellState) -> Int { conditions.count { $0.state == state } }
    let table = Table(
      caption: say(
        "\(count(.known)) von \(conditions.count) Bedingungen haben einen Wert, \(count(.planned)) sind nur geplant, "
          + "\(count(.unknown)) sind unbekannt",
        "\(count(.known)) of \(conditions.count) conditions have a value, \(count(.planned)) are only planned, \(count(.unknown)) are unknown"
      ),
      columns: [say("Bedingung", "Condition"), say("Zelle", "Cell"), say("Fragen dazu", "Questions on it")],
      rows: conditions.map { condition in
        [
          Table.Cell(condition.name[language] + (condition.isCore ? say(" (Kern)", " (core)") : "")), cell(condition),
          Table.Cell(condition.questions.isEmpty ? "–" : condition.questions.joined(separator: ", ")),
        ]
      },
      note: say(
        "Kern: die Bedingungen der ersten Liste des Codebuchs. Worauf eine Antwort hinweist, ist unser Urteil. Zu einer Bedingung ohne Frage "
          + "steht die Frage im Codebuch.",
        "Core: the conditions of the codebook’s first list. What an answer bears on is our judgement. For a condition without a question, "
          + "the codebook has one."))
    let heading = Document.Block.heading(level: 2, text: say("Bedingungen", "Conditions"))
    guard !completeness.toCode.isEmpty else { return [heading, .table(table)] }
    let names = completeness.toCode.map(conditionName).joined(separator: ", ")
    let text = say("Beantwortet, aber noch ohne Zelle: \(names).", "Answered, but still without a cell: \(names).")
    return [heading, .table(table), .paragraph(text)]
  }

  private func cell(_ condition: WorksheetCompleteness.ConditionState) -> Table.Cell {
    condition.state == .planned
      ? Table.Cell("? " + say("nur geplant", "planned only"), .unknown) : StudyReport.cell(condition.membership, language)
  }
}
