import Cases
import Membership
import SetTheory
import Studies

/// A truth table with unknown cells as a document.
struct PartialTruthTableReport {
  let table: PartialTruthTable
  let reading: SetTableReading
  let options: TruthTableReport.Options
  let writer: SetWriter

  func document(version: String) -> Document {
    Document(
      language: writer.language, title: writer.say("Wahrheitstafel für \(table.outcome)", "Truth table of \(table.outcome)"),
      subtitle: subtitle,
      facts: [
        writer.cases(reading), writer.kinds(reading), TruthTableReport.cuts(table.parameters, writer), writer.openCells(reading),
      ],
      blocks: writer.notices(Self.remarks(table, writer.language)) + [.table(rowTable)] + unobservedBlocks,
      footer: writer.footer(reading, version: version))
  }

  private var subtitle: String {
    let settled = table.rows.count { $0.outcome != .undetermined }
    let certain = table.rows.count { !$0.certainCases.isEmpty }
    return writer.say(
      "Mögliche Zeilen: \(table.rows.count); davon sicher mit Fällen: \(certain); mit feststehender Kodierung: \(settled)",
      "Possible rows: \(table.rows.count); with cases for certain: \(certain); with a settled code: \(settled)")
  }

  var rowTable: Table {
    let rows = Self.ordered(table.rows, options.order)
    return Table(
      caption: writer.say("Zeilen, in denen Fälle liegen können", "Rows in which cases can lie"),
      columns: table.conditions.conditions.map(\.name) + [
        table.outcome.description, writer.say("möglich", "possible"), "n", writer.say("Konsistenz", "consistency"), "PRI",
        writer.say("Fälle (sicher)", "cases (certain)"), writer.say("Fälle (möglich)", "cases (possible)"),
      ],
      rows: rows.map { row in
        row.configuration.values(table.conditions.count).map { Table.Cell(String($0), .number) } + [
          Table.Cell(writer.word(row.outcome), TruthTableReport.tone(row.outcome)), Table.Cell(possible(row)),
          Table.Cell(writer.count(row.n), .number), writer.bounds(row.consistency), writer.bounds(row.pri),
          Table.Cell(writer.names(row.certainCases, in: table.cases)),
          Table.Cell(writer.names(row.possibleCases.filter { !row.certainCases.contains($0) }, in: table.cases)),
        ]
      },
      note: [
        writer.say(
          "Eine Zeile steht fest, wenn jede Belegung der offenen Zellen sie gleich kodiert; darüber wird gemeinsam entschieden, nicht aus den drei Spannen.",
          "A row is settled where every completion of the open cells gives it the same code; that is decided jointly, not from the three ranges."
        ),
        rows.contains { !$0.isDecided }
          ? writer.say(
            "Ein Fragezeichen heißt: Nicht jede der genannten Kodierungen ließ sich durch eine Belegung zeigen.",
            "A question mark means: not each of the codes could be shown by a completion.") : "",
        writer.boundsNote(rows.flatMap { [$0.consistency, $0.pri] }) ?? "",
      ].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private func possible(_ row: PartialTruthTable.Row) -> String {
    guard row.possibleOutcomes.count > 1 else { return "–" }
    return row.possibleOutcomes.map { writer.word($0) }.joined(separator: ", ") + (row.isDecided ? "" : " ?")
  }

  private var unobservedBlocks: [Document.Block] {
    guard table.isComplete else {
      return [
        .paragraph(
          writer.say(
            "Ein Fall hat so viele offene Zellen, dass nicht alle möglichen Zeilen aufgeführt sind. Weniger Bedingungen helfen.",
            "A case has so many open cells that not every possible row is listed. Fewer conditions help."))
      ]
    }
    guard table.unobserved.exactly != 0 else {
      return [.paragraph(writer.say("In jeder Kombination kann ein Fall liegen.", "A case can lie in every configuration."))]
    }
    return [
      .paragraph(
        writer.say(
          "In \(table.unobserved) weiteren Kombinationen kann kein Fall liegen.",
          "No case can lie in \(table.unobserved) further configurations."))
    ]
  }

  // MARK: Order and remarks

  static func ordered(_ rows: [PartialTruthTable.Row], _ order: TruthTableReport.Options.Order) -> [PartialTruthTable.Row] {
    func rank(_ row: PartialTruthTable.Row) -> Int {
      [.present, .contradiction, .undetermined, .absent, .remainder].firstIndex(of: row.outcome) ?? 0
    }
    func consistency(_ row: PartialTruthTable.Row) -> Double { row.consistency?.min ?? -1 }
    let keys: [(Double, Double)] = rows.map { row in
      switch order {
      case .configuration: (0, 0)
      case .outcome: (Double(rank(row)), -consistency(row))
      case .consistency: (-consistency(row), 0)
      case .n: (Double(-row.n.lowerBound), Double(-row.n.upperBound))
      }
    }
    return rows.indices.sorted { (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1) }.map { rows[$0] }
  }

  /// What a reader should know, as sentences.
  static func remarks(_ table: PartialTruthTable, _ language: Language) -> [Remark] {
    let writer = SetWriter(language: language)
    let findings = writer.remarks(table.findings, table.conditions, table.outcome)
    guard !table.ambiguousCases.isEmpty else { return findings }
    return findings + [TruthTableReport.noRow(table.ambiguousCases.map(\.caseIndex), table.cases, writer)]
  }
}
