public import Cases
import Combinatorics
public import SetTheory
public import Studies

/// Sufficient combinations as a document: each solution with its models, their fit and what they assume.
public struct SufficiencyReport: Sendable {
  let result: Sufficiency
  let texts: SufficiencyInput
  let showsDetails: Bool
  /// Whether the report is part of a study's, which has its tables as files and takes no options.
  var isPart = false
  let writer: SetWriter

  /// How many models get a table of their terms unless details are asked for.
  static let mostDetailed = 3

  /// How many terms or remainders are listed in one place; the JSON form holds them all.
  static let mostListed = 12

  /// How many characters such a list may have, unless its first entry is longer.
  static let longestList = 400

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The analysis.
  ///   - reading: What it was made from.
  ///   - texts: What it was asked, as it was written.
  ///   - details: Whether every listed model gets a table of its terms.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: Sufficiency, of reading: SetTableReading, _ texts: SufficiencyInput, details: Bool, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = SufficiencyReport(result: result, texts: texts, showsDetails: details, writer: writer)
    let outcome = result.table.outcome
    return Document(
      language: language,
      title: writer.say("Hinreichende Kombinationen für \(outcome)", "Combinations sufficient for \(outcome)"),
      subtitle: report.subtitle,
      facts: [writer.cases(reading), writer.kinds(reading), TruthTableReport.cuts(result.options.cuts, writer)] + report.questions,
      blocks: writer.notices(TruthTableReport.remarks(result.table, language)) + report.excludedBlocks
        + result.solutions.flatMap(report.blocks),
      footer: writer.footer(reading, version: version))
  }

  private var subtitle: String {
    result.solutions.map { "\(writer.word($0.solution.type)): \(writer.models($0.solution.modelsTotal))" }.joined(separator: "; ")
  }

  /// What was asked beside the table and the cut-offs.
  private var questions: [String] {
    let kind =
      result.options.models == .irredundant
      ? [
        writer.say(
          "Gesucht sind alle Modelle ohne überflüssigen Term.", "Sought are all models in which no term is superfluous.")
      ] : []
    let expected = texts.expectations.map {
      [writer.say("Gerichtete Erwartungen: \($0).", "Directional expectations: \($0).")]
    }
    return kind + (expected ?? [])
  }

  // MARK: Solutions

  func blocks(_ fitted: FittedSolution) -> [Document.Block] {
    let solution = fitted.solution
    var blocks: [Document.Block] = [
      .heading(level: 2, text: writer.title(solution.type)), .paragraph(sentences(fitted).joined(separator: " ")),
    ]
    if fitted.models.count > 1 || !solution.isComplete { blocks.append(.table(modelTable(fitted))) }
    if solution.modelsTotal.value > 1, !solution.uses.isEmpty { blocks.append(.table(useTable(solution))) }
    let detailed = showsDetails || fitted.models.count <= Self.mostDetailed ? fitted.models.count : 1
    for (index, model) in fitted.models.prefix(detailed).enumerated() {
      blocks.append(.table(termTable(model, name: name(index, in: solution), isOnly: fitted.models.count == 1 && solution.isComplete)))
      if let text = assumptions(model.model.assumptions, solution.type) { blocks.append(.paragraph(text)) }
    }
    if detailed < fitted.models.count {
      blocks.append(
        .paragraph(
          isPart
            ? writer.say(
              "Die Terme der anderen aufgeführten Modelle stehen in den Tabellen zum Bericht.",
              "The terms of the other models listed are in the tables that come with the report.")
            : writer.say(
              "Die Terme der anderen aufgeführten Modelle zeigt --details.", "--details shows the terms of the other models listed.")))
    }
    return blocks
  }

  private func sentences(_ fitted: FittedSolution) -> [String] {
    let solution = fitted.solution
    var result = [SufficiencySentences.meaning(solution.type, writer)]
    result.append(SufficiencySentences.number(fitted, writer))
    if solution.type == .intermediate { result += SufficiencySentences.counterfactuals(fitted, writer) }
    return result
  }

  private func name(_ index: Int, in solution: Solution) -> String {
    switch solution.type {
    case .conservative: "C\(index + 1)"
    case .parsimonious: "P\(index + 1)"
    case .intermediate: "I\(index + 1)"
    }
  }

  private func expression(_ model: FittedModel) -> String {
    result.table.conditions.text(model.terms) + " => \(result.table.outcome)"
  }

  private func modelTable(_ fitted: FittedSolution) -> Table {
    let total = fitted.solution.modelsTotal
    let isIntermediate = fitted.solution.type == .intermediate
    let count = fitted.models.count
    return Table(
      caption: fitted.solution.isComplete
        ? writer.say("Alle Modelle (\(count))", "All models (\(count))")
        : total.isExact
          ? writer.say("\(count) von \(writer.number(total)) Modellen", "\(count) of \(writer.number(total)) models")
          : writer.say("Aufgeführte Modelle: \(count)", "Models listed: \(count)"),
      columns: [writer.say("Modell", "Model"), writer.say("Formel", "Formula")]
        + (isIntermediate ? [writer.say("zwischen", "between")] : [])
        + [writer.say("Konsistenz", "consistency"), "PRI", writer.say("Abdeckung", "coverage")],
      rows: fitted.models.enumerated().map { index, model in
        [Table.Cell(name(index, in: fitted.solution)), Table.Cell(expression(model))]
          + (isIntermediate ? [Table.Cell(pairs(model))] : [])
          + [writer.figure(model.fit.consistency), writer.figure(model.fit.pri), writer.figure(model.fit.coverage)]
      })
  }

  private func pairs(_ model: FittedModel) -> String {
    let names = model.model.origins.prefix(4).map { "C\($0.conservative)/P\($0.parsimonious)" }
    let more = model.model.origins.count - names.count
    return names.joined(separator: ", ") + (more > 0 ? writer.say(" und \(more) weitere", " and \(more) more") : "")
  }

  private func useTable(_ solution: Solution) -> Table {
    let shown = solution.uses.prefix(30)
    let more = solution.uses.count - shown.count
    return Table(
      caption: writer.say("In wie vielen Modellen ein Term steht", "In how many models a term stands"),
      columns: [writer.say("Term", "Term"), writer.say("Modelle", "models"), writer.say("Anteil", "share")],
      rows: shown.map { use in
        let isCommon = solution.modelsTotal.isExact && use.models == solution.modelsTotal
        return [
          Table.Cell(result.table.conditions.text(use.term)), Table.Cell(writer.number(use.models), .number),
          isCommon
            ? Table.Cell(writer.say("alle", "all"), .present)
            : Table.Cell(writer.language.percent(Double(use.models.value) / Double(solution.modelsTotal.value)), .number),
        ]
      },
      note: more > 0
        ? writer.say("\(more) weitere Terme stehen in weniger Modellen.", "\(more) more terms stand in fewer models.") : nil)
  }

  private func termTable(_ model: FittedModel, name: String, isOnly: Bool) -> Table {
    let whole = model.fit
    let isMarked = model.fit.terms.contains { !$0.deviantCases.isEmpty }
    let uncovered =
      whole.uncoveredCases.isEmpty
      ? "" : writer.say("Nicht abgedeckt: ", "Not covered: ") + writer.names(whole.uncoveredCases, in: result.table.cases) + "."
    let marked = isMarked ? writer.say("* liegt außerhalb des Ergebnisses.", "* is out of the outcome.") : ""
    let note = [marked, uncovered].filter { !$0.isEmpty }.joined(separator: " ")
    return Table(
      caption: isOnly ? expression(model) : "\(name): \(expression(model))",
      columns: [
        writer.say("Term", "Term"), writer.say("Konsistenz", "consistency"), "PRI", writer.say("Abdeckung", "raw coverage"),
        writer.say("alleinige Abdeckung", "unique coverage"), writer.say("Fälle", "cases"),
      ],
      rows: whole.terms.map { term in
        [
          Table.Cell(result.table.conditions.text(term.term)), writer.figure(term.consistency), writer.figure(term.pri),
          writer.figure(term.rawCoverage), writer.figure(term.uniqueCoverage),
          Table.Cell(writer.names(term.cases, in: result.table.cases, marking: Set(term.deviantCases))),
        ]
      }
        + (whole.terms.count == 1
          ? []
          : [
            [
              Table.Cell(writer.say("zusammen", "together")), writer.figure(whole.consistency), writer.figure(whole.pri),
              writer.figure(whole.coverage), Table.Cell("", .number), Table.Cell(""),
            ]
          ]),
      note: note.isEmpty ? nil : note)
  }

  /// What a model assumes; nothing for the conservative solution, which assumes nothing.
  private func assumptions(_ assumptions: SimplifyingAssumptions, _ type: SolutionType) -> String? {
    guard type != .conservative else { return nil }
    guard assumptions.count.value > 0 else {
      return writer.say("Vereinfachende Annahmen: keine.", "Simplifying assumptions: none.")
    }
    let them = assumptions.count == .one ? "it" : "them"
    return writer.say(
      "Vereinfachende Annahmen: Das Modell zählt \(remainders(assumptions)) zum Ergebnis, ohne dass ein Fall sie zeigt.",
      "Simplifying assumptions: the model counts \(remainders(assumptions)) as part of the outcome, though no case shows \(them).")
  }

  private func remainders(_ assumptions: SimplifyingAssumptions) -> String {
    var terms: [String] = []
    for term in assumptions.terms {
      let text = result.table.conditions.text(term)
      let length = terms.reduce(text.count) { $0 + $1.count }
      guard terms.isEmpty || (terms.count < Self.mostListed && length < Self.longestList) else { break }
      terms.append(text)
    }
    let more = assumptions.terms.count > terms.count ? ", …" : ""
    let count = writer.number(assumptions.count)
    let noun =
      assumptions.count == .one
      ? writer.say("nicht beobachtete Kombination", "configuration not observed")
      : writer.say("nicht beobachtete Kombinationen", "configurations not observed")
    return "\(count) \(noun) (\(terms.joined(separator: ", "))\(more))"
  }

  // MARK: Exclusions

  var excludedBlocks: [Document.Block] {
    let excluded = result.excluded
    var sentences: [String] = []
    let claims =
      texts.necessary.map { writer.say("notwendig: \($0)", "necessary: \($0)") }
      + texts.impossible.map { writer.say("unmöglich: \($0)", "impossible: \($0)") }
    if !claims.isEmpty {
      let what = excluded.stated.count.value == 0 ? writer.say("keine Kombination", "no configuration") : remainders(excluded.stated)
      sentences.append(
        writer.say(
          "Nach den Angaben (\(claims.joined(separator: "; "))) darf kein Modell annehmen: \(what).",
          "By what is stated (\(claims.joined(separator: "; "))), no model may assume: \(what)."))
    }
    if excluded.rounds > 0 { sentences.append(SufficiencySentences.contradictory(excluded, remainders, writer)) }
    return sentences.map { .item(name: writer.say("Ausgeschlossen.", "Excluded."), text: $0) }
  }
}
