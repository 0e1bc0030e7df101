public import Cases
public import SetTheory
public import Studies

/// Necessary conditions as a document.
public struct NecessityReport: Sendable {
  let result: Necessity
  let writer: SetWriter

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The search.
  ///   - reading: What it was made from.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(
    _ result: Necessity, of reading: SetTableReading, language: Language, version: String
  ) -> Document {
    let writer = SetWriter(language: language)
    let report = NecessityReport(result: result, writer: writer)
    let outcome = result.outcome
    return Document(
      language: language, title: writer.say("Notwendige Bedingungen für \(outcome)", "Necessary conditions for \(outcome)"),
      subtitle: report.subtitle, facts: [writer.cases(reading), writer.kinds(reading), cuts(result.parameters, writer)],
      blocks: writer.notices(remarks(result, language)) + [.table(report.singleTable)] + report.sections,
      footer: writer.footer(reading, version: version))
  }

  private var subtitle: String {
    let count = result.singles.count(where: result.reachesCuts)
    return writer.say(
      "\(count) von \(result.singles.count) einzelnen Bedingungen erreichen die Schwellen",
      "\(count) of \(result.singles.count) single conditions reach the cut-offs")
  }

  /// The cut-offs in a sentence.
  static func cuts(_ cuts: NecessityParameters, _ writer: SetWriter) -> String {
    writer.say(
      "Schwellen: Konsistenz ab \(writer.cut(cuts.inclusionCut)), Abdeckung ab \(writer.cut(cuts.coverageCut)), Relevanz ab \(writer.cut(cuts.relevanceCut)); "
        + "höchstens \(cuts.depth) Literale.",
      "Cut-offs: consistency from \(writer.cut(cuts.inclusionCut)), coverage from \(writer.cut(cuts.coverageCut)), relevance from \(writer.cut(cuts.relevanceCut)); "
        + "at most \(cuts.depth) literals.")
  }

  private var columns: [String] {
    [
      writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"), writer.say("Relevanz", "relevance"),
      writer.say("Fälle dagegen", "cases against"),
    ]
  }

  private func cells(_ fit: NecessityFit) -> [Table.Cell] {
    [
      writer.figure(fit.consistency), writer.figure(fit.coverage), writer.figure(fit.relevance),
      Table.Cell(writer.names(fit.deviantCases, in: result.cases)),
    ]
  }

  var singleTable: Table {
    Table(
      caption: writer.say("Einzelne Bedingungen und ihre Verneinungen", "Single conditions and their negations"),
      columns: [writer.say("Bedingung", "Condition"), writer.say("erreicht", "reaches")] + columns,
      rows: result.singles.map { fit in
        let reaches = result.reachesCuts(fit)
        return [
          Table.Cell(fit.expression.description),
          reaches ? Table.Cell(writer.say("ja", "yes"), .present) : Table.Cell(writer.say("nein", "no"), .absent),
        ] + cells(fit)
      },
      note: writer.say(
        "Konsistenz: wie weit das Ergebnis in der Bedingung liegt. Abdeckung und Relevanz: niedrig, wo die Bedingung nur notwendig scheint, weil fast "
          + "alle Fälle sie haben. Fälle dagegen liegen im Ergebnis und außerhalb der Bedingung.",
        "Consistency: how far the outcome lies within the condition. Coverage and relevance: low where the condition seems necessary only because "
          + "nearly every case has it. Cases against it are in the outcome and out of the condition."))
  }

  var sections: [Document.Block] {
    guard result.parameters.depth > 1 else { return [] }
    return section(
      result.conjunctions, writer.say("Zusammen notwendig (und)", "Necessary together (and)"),
      result.parameters.listsAll
        ? writer.say("Konjunktionen", "Conjunctions")
        : writer.say(
          "Konjunktionen, die in keiner größeren enthalten sind", "Conjunctions that no larger one holds"))
      + section(
        result.disjunctions, writer.say("Eine von mehreren notwendig (oder)", "One of several necessary (or)"),
        result.parameters.listsAll
          ? writer.say("Disjunktionen", "Disjunctions")
          : writer.say("Disjunktionen, in denen jede Bedingung gebraucht wird", "Disjunctions in which each condition is needed"))
  }

  private func section(_ found: Necessity.Found, _ title: String, _ caption: String) -> [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: title)
    let limited = searchSentence(found)
    guard !found.listed.isEmpty else {
      return [heading, .paragraph(writer.say("Keine erreicht die Schwellen.", "None reaches the cut-offs.") + limited)]
    }
    let count =
      found.listed.count == found.total
      ? "\(found.total)" : writer.say("\(found.listed.count) von \(found.total)", "\(found.listed.count) of \(found.total)")
    let table = Table(
      caption: "\(caption): \(count)", columns: [writer.say("Menge", "Set")] + columns,
      rows: found.listed.map { [Table.Cell($0.expression.description)] + cells($0) })
    return [heading, .table(table)] + (limited.isEmpty ? [] : [.paragraph(String(limited.dropFirst()))])
  }

  private func searchSentence(_ found: Necessity.Found) -> String {
    guard found.completeDepth < result.parameters.depth else { return "" }
    return writer.say(
      " Die Suche wurde abgebrochen; vollständig ist sie bis zu \(found.completeDepth) Literalen.",
      " The search was stopped; it is complete up to \(found.completeDepth) literals.")
  }

  /// What a reader should know, as sentences.
  static func remarks(_ result: Necessity, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    let constant = result.outcomeIsConstant ? [writer.constantOutcome(result.outcome)] : []
    let trivial = result.singles.filter { result.reachesCuts($0) && ($0.relevance ?? 0) < 0.5 }.map(\.expression.description)
    guard !trivial.isEmpty, !result.outcomeIsConstant else { return constant }
    let names = trivial.joined(separator: ", ")
    return [
      Remark(
        check: "trivially-necessary",
        message: writer.say(
          "Relevanz unter 0,5: \(names). Auch viele Fälle ohne das Ergebnis gehören dazu; die Notwendigkeit kann trivial sein.",
          "Relevance below 0.5: \(names). Many cases without the outcome belong there too; the necessity may be trivial."))
    ]
  }
}
