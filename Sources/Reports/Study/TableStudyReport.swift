public import Cases
import SetTheory
public import Studies

/// A study over a table as a document in one language.
public struct TableStudyReport: Sendable {
  let result: TableStudyResult
  let writer: SetWriter
  let language: Language
  /// Whether the terms of every listed model are shown.
  let showsDetails: Bool

  init(_ result: TableStudyResult, language: Language, showsDetails: Bool = false) {
    self.result = result
    self.language = language
    self.showsDetails = showsDetails
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
    let interpreted = result.sides.flatMap(messages)
    let failed = result.checks.filter { $0.fires && $0.severity != .inform }
    let reach =
      failed.isEmpty
      ? say("Keine Prüfung des Designs schlägt an.", "None of the design checks fires.")
      : say(
        "Zu beachten: Von \(result.checks.count) Prüfungen des Designs \(failed.count == 1 ? "schlägt eine" : "schlagen \(failed.count)") an.",
        "To note: \(failed.count) of \(result.checks.count) design checks \(failed.count == 1 ? "fires" : "fire").")
    let scope = say(
      "Die Formeln beschreiben diese \(result.table.table.cases.count) Fälle. Für andere Fälle gelten sie nur so weit, wie Auswahl und Theorie tragen.",
      "The formulas describe these \(result.table.table.cases.count) cases. What they say of others reaches as far as selection and theory do."
    )
    return [
      .heading(level: 2, text: say("Das Wichtigste", "Key messages")),
      .list(interpreted + [reach] + (result.sides.contains { result.reported($0) != nil } ? [scope] : [])),
    ]
  }

  private func messages(_ side: TableStudyResult.Side) -> [String] { [solutionMessage(side), necessityMessage(side)] }

  private func solutionMessage(_ side: TableStudyResult.Side) -> String {
    guard !result.hasBlockedClaims else { return withheldSentence(side) }
    guard let sufficiency = side.sufficiency, let last = sufficiency.solutions.last else { return noSolution(side) }
    let name = writer.title(last.solution.type)
    guard last.models.count == 1, let model = last.models.first, last.solution.isComplete else {
      let count = writer.models(last.solution.modelsTotal)
      let isShort = last.solution.isComplete && last.models.count <= SufficiencyReport.mostDetailed
      let formulas = last.models.map { result.conditions.text($0.terms) }.joined(separator: say(" oder ", " or "))
      let list = isShort ? ": \(formulas)" : ""
      return say(
        "\(name) für \(side.outcome), \(count), zwischen denen die Daten nicht entscheiden\(list).",
        "\(name) for \(side.outcome), \(count), between which the data do not decide\(list).")
    }
    let formula = result.conditions.text(model.terms)
    func figure(_ value: Double?) -> String { value.map { language.decimal($0) } ?? "–" }
    return say(
      "\(name) für \(side.outcome): \(formula) (Konsistenz \(figure(model.fit.consistency)), Abdeckung \(figure(model.fit.coverage))).",
      "\(name) for \(side.outcome): \(formula) (consistency \(figure(model.fit.consistency)), coverage \(figure(model.fit.coverage))).")
  }

  private func necessityMessage(_ side: TableStudyResult.Side) -> String {
    let cuts = side.necessity.parameters
    let others = [(say("Abdeckung", "coverage"), cuts.coverageCut), (say("Relevanz", "relevance"), cuts.relevanceCut)].filter { $0.1 > 0 }
    let all = ([(say("Konsistenz", "consistency"), cuts.inclusionCut)] + others)
      .map { say("\($0.0) ab \(writer.cut($0.1))", "\($0.0) from \(writer.cut($0.1))") }.joined(separator: ", ")
    let necessary = side.necessity.singles.filter(side.necessity.reachesCuts).map(\.expression.description)
    guard !necessary.isEmpty else {
      return say(
        "Für \(side.outcome) erreicht keine einzelne Bedingung die Schwelle für Notwendigkeit (\(all)).",
        "For \(side.outcome), no single condition reaches the cut-off for necessity (\(all)).")
    }
    let list = necessary.joined(separator: ", ")
    let low = side.necessity.singles.filter { side.necessity.reachesCuts($0) && ($0.relevance ?? 0) < 0.5 }.map(\.expression.description)
    let names = low.joined(separator: ", ")
    let note =
      low.isEmpty ? "" : say(" Vielleicht trivial (Relevanz unter 0,5): \(names).", " Perhaps trivial (relevance below 0.5): \(names).")
    return say("Notwendig für \(side.outcome) (\(all)): \(list).", "Necessary for \(side.outcome) (\(all)): \(list).") + note
  }

  // MARK: Sides

  /// Truth table, necessity and solutions of one side.
  func side(_ side: TableStudyResult.Side) -> [Document.Block] {
    let isNegation = side.outcome == result.negation.outcome
    let title =
      isNegation
      ? say("Die Verneinung des Ergebnisses: \(side.outcome)", "The negation of the outcome: \(side.outcome)")
      : say("Das Ergebnis: \(side.outcome)", "The outcome: \(side.outcome)")
    let truth = TruthTableReport(
      table: side.truthTable, reading: reading, options: TruthTableReport.Options(order: .outcome), writer: writer)
    let remarks = isNegation ? [] : TruthTableReport.remarks(side.truthTable, language)
    var blocks: [Document.Block] = [.heading(level: 2, text: title), .heading(level: 3, text: say("Wahrheitstafel", "Truth table"))]
    blocks += writer.notices(remarks) + [.table(truth.rowTable)]
    blocks += [
      .paragraph(
        say(
          "Nicht beobachtete Kombinationen: \(side.truthTable.unobserved).", "Configurations not observed: \(side.truthTable.unobserved).")),
      .heading(level: 3, text: say("Notwendige Bedingungen", "Necessary conditions")),
    ]
    blocks += writer.notices(NecessityReport.remarks(side.necessity, language))
    let necessity = NecessityReport(result: side.necessity, writer: writer)
    return blocks + [.table(necessity.singleTable)] + necessity.sections.map(lowered) + solutions(side, isNegation: isNegation)
  }

  private func solutions(_ side: TableStudyResult.Side, isNegation: Bool) -> [Document.Block] {
    guard let sufficiency = result.reported(side) else {
      let sentence = result.hasBlockedClaims ? withheldSentence(side) : noSolution(side)
      return [.heading(level: 3, text: say("Lösungen", "Solutions")), .paragraph(sentence)]
    }
    let report = SufficiencyReport(
      result: sufficiency, texts: isNegation ? SufficiencyInput(impossible: result.texts.impossible) : result.texts,
      showsDetails: showsDetails,
      isPart: true, writer: writer)
    let assumed = (isNegation ? negatedExpectations(sufficiency) : []) + report.excludedBlocks
    let heading = Document.Block.heading(level: 3, text: say("Was angenommen werden darf", "What may be assumed"))
    return (assumed.isEmpty ? [] : [heading] + assumed) + sufficiency.solutions.flatMap(report.blocks).map(lowered)
  }

  /// What is expected of conditions where the outcome is missing.
  private func negatedExpectations(_ sufficiency: Sufficiency) -> [Document.Block] {
    let expected = sufficiency.options.expectations
    let joint = DirectionalExpectations(result.outcome.sufficiency?.options.expectations ?? []).conjunctions
    var sentences: [String] = []
    if !expected.isEmpty {
      let list = expected.map { result.conditions.text($0) }.joined(separator: ", ")
      sentences.append(say("Hier gelten die umgekehrten Erwartungen: \(list).", "Here the opposite is expected: \(list)."))
    }
    if !joint.isEmpty {
      let list = joint.map { result.conditions.text($0) }.joined(separator: ", ")
      sentences.append(
        say(
          "Gemeinsame Erwartungen haben keine Umkehrung und entfallen hier: \(list).",
          "Joint expectations have no opposite and are left out here: \(list)."))
    }
    return sentences.isEmpty ? [] : [.paragraph(sentences.joined(separator: " "))]
  }

  /// A section's heading one level down.
  func lowered(_ block: Document.Block) -> Document.Block {
    if case .heading(let level, let text) = block { .heading(level: level + 1, text: text) } else { block }
  }

  private func noSolution(_ side: TableStudyResult.Side) -> String {
    if case .allContradictory = side.noSolution {
      return say(
        "Für \(side.outcome) gibt es keine Lösung: Alle beobachteten Zeilen sind Widersprüche.",
        "There is no solution for \(side.outcome): every row that occurs is a contradiction.")
    }
    return say(
      "Für \(side.outcome) gibt es keine Lösung: Keine Zeile erreicht die Schwellen.",
      "There is no solution for \(side.outcome): no row reaches the cut-offs.")
  }

  private func withheldSentence(_ side: TableStudyResult.Side) -> String {
    say(
      "Was für \(side.outcome) hinreicht, lässt sich nicht sagen: Alle Fälle liegen auf einer Seite des Ergebnisses. Die Lösungen werden zurückgehalten.",
      "Nothing can be said of what is sufficient for \(side.outcome): all cases lie on one side of the outcome. The solutions are withheld."
    )
  }

  var reading: SetTableReading { SetTableReading(of: result.table) }
}
