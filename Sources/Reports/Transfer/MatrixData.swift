import Cases
public import Studies
import Transfer

/// Measures by conditions and by who takes them, as data.
public enum MatrixData {
  /// One row per condition, body and measure; a body that can act and has no measure has a row without one.
  public static func table(_ result: MatrixResult) -> DataTable {
    DataTable(
      name: "transfer-matrix",
      columns: ["condition", "agent", "can_act", "measure", "code", "basis", "source", "condition_de", "condition_en"],
      rows: result.matrix.rows.flatMap { row in
        row.cells.flatMap { cell -> [[DataTable.Value]] in
          let head: [DataTable.Value] = [.text(row.condition), .text(cell.agent.rawValue), .flag(cell.canAct)]
          let name = result.terms.conditions[row.condition]
          let tail: [DataTable.Value] = [.text(name?.de ?? ""), .text(name?.en ?? "")]
          guard !cell.entries.isEmpty else { return cell.canAct ? [head + [.none, .none, .none, .none] + tail] : [] }
          return cell.entries.map { entry in
            head + [.text(entry.measure), .text(entry.code), .text(entry.basis.rawValue), .text(entry.source)] + tail
          }
        }
      })
  }

  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    typealias S = TransferSchema
    let entry = S.object(["measure": S.text, "code": S.text, "basis": S.choice(Measure.Link.Basis.self), "source": S.text])
    let cell = S.object(["agent": S.agent, "can_act": S.flag, "measures": S.list(entry)])
    let row = S.object(
      ["condition": S.text, "actionability": S.text, "measures": S.list(entry), "cells": S.list(cell)], optional: ["actionability"])
    let publication = S.object(["source": S.text, "measures": S.count, "unserved": S.list(S.text), "agents": S.list(S.agent)])
    return [
      "parameters": S.object(["study": S.text, "origin": S.text, "own": S.list(S.text)], optional: ["origin"]),
      "core": S.list(S.text),
      "matrix": S.object([
        "agents": S.list(S.agent), "rows": S.list(row), "unserved": S.list(S.text), "publications": S.list(publication),
        "principles": S.list(S.text), "limits": S.list(S.text),
      ]),
      "statements": S.list(["type": "object"]), "terms": S.terms,
    ]
  }
}

/// Pieces of JSON Schema that the forms of advice share.
enum TransferSchema {
  static var text: [String: Any] { ["type": "string"] }
  static var flag: [String: Any] { ["type": "boolean"] }
  static var number: [String: Any] { ["type": "number"] }
  static var count: [String: Any] { ["type": "integer", "minimum": 0] }
  static var agent: [String: Any] { choice(Condition.Agent.self) }
  /// A cost or a time: a number where it is one, otherwise a range or `unknown`.
  static var amount: [String: Any] { ["anyOf": [number, text]] }
  static var bounds: [String: Any] { object(["min": number, "max": number, "may_be_undefined": flag]) }
  static var localized: [String: Any] { ["type": "object", "properties": ["de": text, "en": text], "minProperties": 1] }
  static var terms: [String: Any] {
    object(["conditions": ["type": "object"], "measures": ["type": "object"], "publications": ["type": "object"]])
  }

  static func choice<T: CaseIterable & RawRepresentable<String>>(_ type: T.Type) -> [String: Any] {
    ["enum": type.allCases.map(\.rawValue)]
  }

  static func list(_ items: [String: Any]) -> [String: Any] { ["type": "array", "items": items] }

  static func object(_ properties: [String: Any], optional: Set<String> = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": properties.keys.filter { !optional.contains($0) }.sorted()]
  }
}
