public import Cases
public import Foundation
import Membership
public import Studies

/// What a comparison of cases says without one source, coder or case, as a document and as data.
public enum EvidenceRobustnessReport {
  /// The most rows of a table in a document.
  static let mostRows = 25

  /// The document.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - language: The language.
  ///   - version: The version of the program.
  /// - Returns: The document.
  public static func document(_ result: EvidenceRobustness, language: Language, version: String) -> Document {
    let writer = SetWriter(language: language)
    return Document(
      language: language,
      title: writer.say("Was ohne einzelne Quellen, Personen und Fälle bleibt", "What is left without single sources, coders and cases"),
      subtitle: result.study, facts: [writer.say("\(result.cases.count) Fälle.", "\(result.cases.count) cases.")],
      blocks: Document.numbered(blocks(result, language: language), in: language),
      footer: writer.footer(version: version, fingerprint: result.inputSHA256))
  }

  /// The parts, as a section of another document too; tables without numbers.
  static func blocks(_ result: EvidenceRobustness, language: Language) -> [Document.Block] {
    let words = Words(result: result, writer: SetWriter(language: language))
    return [.paragraph(words.shared)] + words.sources + words.coders + words.cases
  }

  private struct Words {
    let result: EvidenceRobustness
    let writer: SetWriter

    func say(_ de: String, _ en: String) -> String { writer.say(de, en) }
    func name(_ id: String) -> String { result.names[id].map { $0[writer.language] } ?? id }
    func names(_ ids: [String]) -> String { ids.isEmpty ? "–" : ids.map(name).joined(separator: ", ") }

    var shared: String {
      result.inEveryCase.isEmpty
        ? say("Keine Bedingung ist in allen Fällen als vorhanden belegt.", "No condition is documented as present in every case.")
        : say(
          "In allen Fällen als vorhanden belegt: \(names(result.inEveryCase)).",
          "Documented as present in every case: \(names(result.inEveryCase)).")
    }

    private func word(_ presence: Presence) -> String {
      switch presence {
      case .present: say("vorhanden", "present")
      case .absent: say("nicht vorhanden", "absent")
      case .undecided: say("unentschieden", "undecided")
      case .unknown: say("unbekannt", "unknown")
      }
    }

    private func text(_ change: EvidenceRobustness.Change) -> String {
      "\(result.caseNames[change.caseID]?[writer.language] ?? change.caseID), \(name(change.condition)): \(word(change.before)) → \(word(change.after))"
    }

    var sources: [Document.Block] {
      let all = result.results.filter { if case .source = $0.part { true } else { false } }
      let changed = all.filter { !$0.changes.isEmpty }
      let count = changed.count
      let sentence =
        count == 0
        ? say(
          "\(all.count) Quellen wurden je für sich weggelassen. Ohne jede einzelne sagt jede Zelle dasselbe.",
          "\(all.count) sources were left out one at a time. Without any one of them every cell says the same.")
        : say(
          "\(all.count) Quellen wurden je für sich weggelassen. Ohne \(count == 1 ? "eine davon" : "\(count) davon") sagt mindestens eine Zelle etwas anderes.",
          "\(all.count) sources were left out one at a time. Without \(count) of them at least one cell says something else.")
      var blocks: [Document.Block] = [.heading(level: 2, text: say("Ohne eine Quelle", "Without one source")), .paragraph(sentence)]
      guard !changed.isEmpty else { return blocks }
      let rows = changed.prefix(mostRows).map { item in
        [
          Table.Cell(title(item.part)), Table.Cell(String(item.changes.count), .number),
          Table.Cell(item.changes.prefix(4).map(text).joined(separator: "; ") + (item.changes.count > 4 ? "; …" : "")),
          Table.Cell(names(item.lost)),
        ]
      }
      blocks.append(
        .table(
          Table(
            caption: say("Quellen, ohne die eine Zelle etwas anderes sagt", "Sources without which a cell says something else"),
            columns: [
              say("ohne", "without"), say("Zellen, die sich ändern", "cells that change"), say("welche", "which"),
              say("nicht mehr in allen Fällen", "no longer in every case"),
            ], rows: Array(rows), note: rest(changed.count))))
      return blocks
    }

    private func rest(_ count: Int) -> String? {
      count > mostRows
        ? say(
          "\(count - mostRows) weitere Quellen; die Daten enthalten alle.", "\(count - mostRows) more sources; the data hold all of them.")
        : nil
    }

    func title(_ part: EvidenceRobustness.Part) -> String {
      switch part {
      case .source(let id): result.sourceTitles[id].map { "\($0) (\(id))" } ?? id
      case .coder(let name): name
      case .oneCase(let id): result.caseNames[id]?[writer.language] ?? id
      }
    }

    var coders: [Document.Block] {
      let all = result.results.filter { if case .coder = $0.part { true } else { false } }
      let heading = Document.Block.heading(level: 2, text: say("Ohne eine Person, die kodiert hat", "Without one coder"))
      guard all.count > 1 else {
        return [
          heading,
          .paragraph(
            say(
              "Alle Belege hat dieselbe Person kodiert. Was eine zweite anders sähe, ist nicht bekannt.",
              "One person coded all evidence. What a second would see otherwise is not known.")),
        ]
      }
      return [
        heading,
        .table(
          Table(
            caption: say("Zellen, die sich ohne eine Person ändern", "Cells that change without a coder"),
            columns: [
              say("ohne", "without"), say("Belege", "claims"), say("Zellen, die sich ändern", "cells that change"),
              say("nicht mehr in allen Fällen", "no longer in every case"),
            ],
            rows: all.map {
              [
                Table.Cell(title($0.part)), Table.Cell(String($0.claims), .number), Table.Cell(String($0.changes.count), .number),
                Table.Cell(names($0.lost)),
              ]
            })),
      ]
    }

    var cases: [Document.Block] {
      let gained = result.results.filter { if case .oneCase = $0.part { !$0.gained.isEmpty } else { false } }
      let heading = Document.Block.heading(level: 2, text: say("Ohne einen Fall", "Without one case"))
      guard !gained.isEmpty else {
        return [
          heading,
          .paragraph(
            say(
              "Ohne einen einzelnen Fall käme keine Bedingung hinzu, die in allen übrigen belegt ist.",
              "Without any single case no further condition would be documented in all the others.")),
        ]
      }
      return [
        heading,
        .table(
          Table(
            caption: say("Was ohne einen Fall allen übrigen gemeinsam wäre", "What all others would share without a case"),
            columns: [say("ohne", "without"), say("käme hinzu", "would be added")],
            rows: gained.map { [Table.Cell(title($0.part)), Table.Cell(names($0.gained))] },
            note: say(
              "Dass eine Bedingung im weggelassenen Fall nicht belegt ist, heißt nicht, dass sie dort fehlt.",
              "That a condition is not documented in the case left out does not mean that it is absent there."))),
      ]
    }
  }

  /// One row per changed cell, and one per part without a change.
  ///
  /// - Parameter result: What came out.
  /// - Returns: The table.
  public static func table(_ result: EvidenceRobustness) -> DataTable {
    DataTable(
      name: "left_out", columns: ["kind", "part", "claims", "case", "condition", "before", "after", "gained", "lost"],
      rows: result.results.flatMap { item -> [[DataTable.Value]] in
        let first: [DataTable.Value] = [.text(kind(item.part).kind), .text(kind(item.part).name), .count(item.claims)]
        let last: [DataTable.Value] = [.text(item.gained.joined(separator: " ")), .text(item.lost.joined(separator: " "))]
        guard !item.changes.isEmpty else { return [first + [.text(""), .text(""), .text(""), .text("")] + last] }
        return item.changes.map { change in
          first + [.text(change.caseID), .text(change.condition), .text(change.before.rawValue), .text(change.after.rawValue)] + last
        }
      })
  }

  private static func kind(_ part: EvidenceRobustness.Part) -> (kind: String, name: String) {
    switch part {
    case .source(let id): ("source", id)
    case .coder(let name): ("coder", name)
    case .oneCase(let id): ("case", id)
    }
  }

  struct Content: Encodable {
    struct Result: Encodable {
      var kind: String
      var part: String
      var claims: Int
      var changes: [EvidenceRobustness.Change]
      var gained: [String]
      var lost: [String]
    }

    var schema = "gelingen.robustness-evidence/1"
    var version: String
    var inputSHA256: String
    var study: String
    var cases: [String]
    var inEveryCase: [String]
    var results: [Result]

    enum CodingKeys: String, CodingKey {
      case schema, version, study, cases, results
      case inputSHA256 = "input_sha256"
      case inEveryCase = "in_every_case"
    }
  }

  /// The result as JSON, `gelingen.robustness-evidence/1`.
  ///
  /// - Parameters:
  ///   - result: What came out.
  ///   - version: The version of the program.
  /// - Returns: The same bytes for the same input.
  /// - Throws: An encoding error.
  public static func json(_ result: EvidenceRobustness, version: String) throws -> Data {
    try JSONWriter.data(
      Content(
        version: version, inputSHA256: result.inputSHA256, study: result.study, cases: result.cases, inEveryCase: result.inEveryCase,
        results: result.results.map { item in
          Content.Result(
            kind: kind(item.part).kind, part: kind(item.part).name, claims: item.claims, changes: item.changes, gained: item.gained,
            lost: item.lost)
        }))
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (text, names) = (SchemaParts.text, SchemaParts.list(SchemaParts.text))
    let presence: [String: Any] = ["enum": Presence.allCases.map(\.rawValue)]
    return [
      "study": text, "cases": names, "in_every_case": names,
      "results": SchemaParts.list(
        SchemaParts.object([
          "kind": ["enum": ["source", "coder", "case"]], "part": text, "claims": SchemaParts.count, "gained": names, "lost": names,
          "changes": SchemaParts.list(SchemaParts.object(["case": text, "condition": text, "before": presence, "after": presence])),
        ])),
    ]
  }
}
