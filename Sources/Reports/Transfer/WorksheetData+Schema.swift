import Transfer

extension WorksheetData {
  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    [
      "parameters": object(["target": text]),
      "target": object(["id": text, "name": localized, "as_of": text]),
      "counts": object(
        ["answered": count, "questions": count, "known": count, "planned": count, "unknown": count]),
      "completeness": object([
        "steps": list(object(["step": step, "answered": count, "questions": count])),
        "questions": list(questionSchema), "conditions": list(conditionSchema), "next": list(text), "to_code": list(text),
      ]),
      "note": text,
    ]
  }

  private static var questionSchema: [String: Any] {
    object(
      ["id": text, "step": step, "text": localized, "ours": flag, "condition": text, "core": flag, "answered": flag],
      optional: ["condition"])
  }

  private static var conditionSchema: [String: Any] {
    let states = WorksheetCompleteness.CellState.allCases.map(\.rawValue)
    return object([
      "id": text, "name": localized, "core": flag, "state": ["enum": states], "membership": [String: Any](), "questions": list(text),
    ])
  }

  private static var text: [String: Any] { ["type": "string"] }
  private static var flag: [String: Any] { ["type": "boolean"] }
  private static var count: [String: Any] { ["type": "integer", "minimum": 0] }
  private static var step: [String: Any] { ["type": "integer", "minimum": 1, "maximum": 4] }
  private static var localized: [String: Any] { ["type": "object", "properties": ["de": text, "en": text], "minProperties": 1] }

  private static func list(_ items: [String: Any]) -> [String: Any] { ["type": "array", "items": items] }

  private static func object(_ properties: [String: Any], optional: Set<String> = []) -> [String: Any] {
    ["type": "object", "properties": properties, "required": properties.keys.filter { !optional.contains($0) }.sorted()]
  }
}
