import Cases
import Membership
import SetTheory
import Studies

/// Necessary conditions with unknown cells as a document.
struct PartialNecessityReport {
  let result: PartialNecessity
  let writer: SetWriter

  func document(of reading: SetTableReading, version: String) -> Document {
    let outcome = result.outcome
    return Document(
      language: writer.language, title: writer.say("Notwendige Bedingungen für \(outcome)", "Necessary conditions for \(outcome)"),
      subtitle: subtitle,
      facts: [
        writer.cases(reading), writer.kinds(reading), NecessityReport.cuts(result.parameters, writer), writer.openCells(reading),
      ],
      blocks: writer.notices(Self.remarks(result, reading, writer.language)) + [.table(singleTable)] + sections,
      footer: writer.footer(reading, version: version))
  }

  private var subtitle: String {
    let counts = [Standing.holds, .open, .fails].map { standing in result.singles.count { $0.status == standing } }
    return writer.say(
      "Einzelne Bedingungen, die die Schwellen erreichen: in jedem Fall \(counts[0]), offen \(counts[1]), in keinem Fall \(counts[2])",
      "Single conditions that reach the cut-offs: in any case \(counts[0]), open \(counts[1]), in no case \(counts[2])")
  }

  private var columns: [String] {
    [
      writer.say("erreicht", "reaches"), writer.say("Konsistenz", "consistency"), writer.say("Abdeckung", "coverage"),
      writer.say("Relevanz", "relevance"), writer.say("Fälle dagegen (sicher)", "cases against (certain)"),
      writer.say("Fälle dagegen (möglich)", "cases against (possible)"),
    ]
  }

  private func row(_ fit: PartialNecessity.Fit) -> [Table.Cell] {
    let possible = fit.possibleDeviantCases.filter { !fit.certainDeviantCases.contains($0) }
    return [
      Table.Cell(fit.expression.description), writer.word(fit.status), writer.bounds(fit.consistency), writer.bounds(fit.coverage),
      writer.bounds(fit.relevance), Table.Cell(writer.names(fit.certainDeviantCases, in: result.cases)),
      Table.Cell(writer.names(possible, in: result.cases)),
    ]
  }

  var singleTable: Table {
    Table(
      caption: writer.say("Einzelne Bedingungen und ihre Verneinungen", "Single conditions and their negations"),
      columns: [writer.say("Bedingung", "Condition")] + columns, rows: result.singles.map(row),
      note: [
        writer.say(
          "Fälle dagegen liegen im Ergebnis und außerhalb der Bedingung.", "Cases against are in the outcome and out of the condition."),
        writer.boundsNote(result.singles.flatMap { [$0.consistency, $0.coverage, $0.relevance] }) ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private var sections: [Document.Block] {
    guard result.parameters.depth > 1 else { return [] }
    return section(result.conjunctions, writer.say("Zusammen notwendig (und)", "Necessary together (and)"))
      + section(result.disjunctions, writer.say("Eine von mehreren notwendig (oder)", "One of several necessary (or)"))
  }

  private func section(_ found: PartialNecessity.Found, _ title: String) -> [Document.Block] {
    let heading = Document.Block.heading(level: 2, text: title)
    let stopped =
      found.completeDepth < result.parameters.depth
      ? [
        Document.Block.paragraph(
          writer.say(
            "Die Suche wurde abgebrochen; bis zu \(found.completeDepth) Literalen ist sie nicht unterbrochen worden.",
            "The search was stopped; up to \(found.completeDepth) literals it went through."))
      ] : []
    guard !found.listed.isEmpty else {
      return [heading, .paragraph(writer.say("Keine kann die Schwellen erreichen.", "None can reach the cut-offs."))] + stopped
    }
    let count =
      found.listed.count == found.total
      ? "\(found.total)" : writer.say("\(found.listed.count) von \(found.total)", "\(found.listed.count) of \(found.total)")
    let table = Table(
      caption: writer.say("Was die Schwellen erreichen kann: \(count)", "What can reach the cut-offs: \(count)"),
      columns: [writer.say("Menge", "Set")] + columns, rows: found.listed.map(row),
      note: writer.boundsNote(found.listed.flatMap { [$0.consistency, $0.coverage, $0.relevance] }))
    return [heading, .table(table)] + stopped
  }

  /// What a reader should know, as sentences.
  static func remarks(_ result: PartialNecessity, _ reading: SetTableReading, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    let findings = writer.findings(reading.table, result.conditions, result.outcome)
    return result.outcomeCanVary ? findings : findings + [writer.constantOutcome(result.outcome)]
  }
}
