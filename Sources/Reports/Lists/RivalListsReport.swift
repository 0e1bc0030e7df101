public import Cases
public import Foundation
import Membership
public import Studies

/// Rival lists of conditions side by side, as a document, as JSON and as a table.
public struct RivalListsReport: Sendable {
  let result: RivalLists
  let writer: SetWriter

  /// The document.
  ///
  /// - Parameters:
  ///   - result: The lists.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(_ result: RivalLists, language: Language, version: String) -> Document {
    let report = RivalListsReport(result: result, writer: SetWriter(language: language))
    return Document(
      language: language, title: report.say("Listen im Vergleich", "Rival lists"),
      subtitle: report.say(
        "\(result.rows.count) Listen, \(result.cases.count) Fälle", "\(result.rows.count) lists, \(result.cases.count) cases"),
      facts: [], blocks: Document.numbered(report.blocks, in: language),
      footer: report.writer.footer(version: version, fingerprint: result.inputSHA256))
  }

  /// The result as JSON of the form `gelingen.study-lists/1`.
  ///
  /// - Parameters:
  ///   - result: The lists.
  ///   - version: The version of the program.
  /// - Returns: The JSON.
  /// - Throws: An encoding error.
  public static func json(_ result: RivalLists, version: String) throws -> Data {
    struct Content: Encodable {
      var schema = "gelingen.study-lists/1"
      var version: String
      var inputSHA256: String
      var result: RivalLists

      enum CodingKeys: String, CodingKey {
        case schema, version
        case inputSHA256 = "input_sha256"
        case result
      }
    }
    return try JSONWriter.data(Content(version: version, inputSHA256: result.inputSHA256, result: result))
  }

  /// The shape of `gelingen.study-lists/1`.
  static var schemaProperties: [String: Any] {
    let texts = SchemaParts.list(SchemaParts.text)
    let row = SchemaParts.object([
      "list": SchemaParts.text, "name": SchemaParts.localized, "conditions": texts, "values": SchemaParts.list(SchemaParts.cell),
      "absent": SchemaParts.list(texts), "open": SchemaParts.list(texts),
    ])
    let pair = SchemaParts.object([
      "first": SchemaParts.text, "second": SchemaParts.text, "apart": texts, "open": texts, "is_nested": ["type": "boolean"],
    ])
    return [
      "result": SchemaParts.object([
        "study": SchemaParts.text, "outcome": SchemaParts.text, "cases": texts, "names": SchemaParts.list(SchemaParts.localized),
        "outcomes": SchemaParts.list(SchemaParts.cell), "rows": SchemaParts.list(row), "pairs": SchemaParts.list(pair),
        "input_sha256": SchemaParts.fingerprint,
      ])
    ]
  }

  /// A row per list and case.
  ///
  /// - Parameter result: The lists.
  /// - Returns: The table.
  public static func table(_ result: RivalLists) -> DataTable {
    DataTable(
      name: "lists", columns: ["list", "case", "membership", "absent", "open", "outcome"],
      rows: result.rows.flatMap { row in
        result.cases.indices.map { index in
          [
            .text(row.list), .text(result.cases[index]), value(row.values[index]), .text(row.absent[index].joined(separator: " ")),
            .text(row.open[index].joined(separator: " ")), value(result.outcomes[index]),
          ]
        }
      })
  }

  private static func value(_ value: CellValue) -> DataTable.Value {
    switch value {
    case .known(let number): .number(number)
    case .range(let lower, let upper): .range(lower: lower, upper: upper)
    case .unknown: .none
    }
  }

  private func say(_ de: String, _ en: String) -> String { writer.say(de, en) }

  private func name(_ list: String) -> String { result.rows.first { $0.list == list }?.name[writer.language] ?? list }

  private func names(_ cases: [String]) -> String {
    cases.map { id in result.cases.firstIndex(of: id).map { result.names[$0][writer.language] } ?? id }.joined(separator: ", ")
  }

  private func conditions(_ ids: [String]) -> String {
    ids.map { result.conditionNames[$0]?[writer.language] ?? $0 }.joined(separator: ", ")
  }

  private var blocks: [Document.Block] {
    [
      .paragraph(
        say(
          "Eine Liste trifft auf einen Fall zu, wenn alle ihre Bedingungen vorhanden sind. Was unbekannt ist, bleibt offen. Dass eine Liste zutrifft, sagt nur, was in den "
            + "Fällen zusammen vorkommt.",
          "A list holds in a case where all its conditions are present. What is unknown stays open. That a list holds says only what occurs together in the cases."
        )), .table(lists),
    ] + (result.pairs.isEmpty ? [] : [.table(pairs)])
  }

  private var lists: Table {
    Table(
      caption: say("Welche Liste wo zutrifft", "Which list holds where"),
      columns: [say("Fall", "Case")] + result.rows.map { $0.name[writer.language] } + [say("Ergebnis", "Outcome")],
      rows: result.cases.indices.map { index in
        [Table.Cell(result.names[index][writer.language])] + result.rows.map { cell($0, index) }
          + [StudyReport.outcomeCell(result.outcomes[index], writer.language)]
      } + [[Table.Cell(say("trifft zu · nicht · offen", "holds · not · open"))] + result.rows.map(counts) + [Table.Cell("")]],
      note: say(
        "● alle Bedingungen vorhanden; ○ mindestens eine fehlt (sie steht dabei); ? offen (was offen ist, steht dabei).",
        "● all conditions present; ○ at least one absent (it is named); ? open (what is open is named)."))
  }

  private func counts(_ row: RivalLists.Row) -> Table.Cell {
    let counts = row.counts
    return Table.Cell("\(counts.holds) · \(counts.fails) · \(counts.open)", .number)
  }

  private func cell(_ row: RivalLists.Row, _ index: Int) -> Table.Cell {
    let value = row.values[index]
    if value.lower > CellValue.crossover { return Table.Cell("●", .present) }
    if value.upper < CellValue.crossover { return Table.Cell("○ \(conditions(row.absent[index]))", .absent) }
    return Table.Cell("? \(conditions(row.open[index]))", .unknown)
  }

  private var pairs: Table {
    Table(
      caption: say("Welche Listen die Fälle auseinanderhalten", "Which lists the cases tell apart"),
      columns: [say("Erste Liste", "First list"), say("Zweite Liste", "Second list"), say("Was die Fälle sagen", "What the cases say")],
      rows: result.pairs.map { [Table.Cell(name($0.first)), Table.Cell(name($0.second)), Table.Cell(verdict($0))] },
      note: say(
        "Auseinandergehalten: In einem Fall trifft die eine Liste sicher zu und die andere sicher nicht.",
        "Told apart: in some case the one list certainly holds and the other certainly does not."))
  }

  private func verdict(_ pair: RivalLists.Pair) -> String {
    let nested = pair.isNested ? say(" Die eine enthält alle Bedingungen der anderen.", " One has all conditions of the other.") : ""
    switch pair.verdict {
    case .apart:
      let rest = pair.open.isEmpty ? "" : say("; vielleicht auch: ", "; perhaps also: ") + names(pair.open)
      return say("auseinandergehalten durch: ", "told apart by: ") + names(pair.apart) + rest + "." + nested
    case .open:
      return say("kein Fall hält sie sicher auseinander; vielleicht: ", "no case certainly tells them apart; perhaps: ") + names(pair.open)
        + "." + nested
    case .same:
      return say("diese Fälle können sie nicht auseinanderhalten.", "these cases cannot tell them apart.") + nested
    }
  }
}
