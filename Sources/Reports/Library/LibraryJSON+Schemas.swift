import CaseFiles
import Foundation
import Studies

extension LibraryJSON {
  /// The properties of `gelingen.case-import/1`.
  static var claimsImportProperties: [String: Any] {
    let text = SchemaParts.text
    let change = SchemaParts.object(
      ["file": text, "part": text, "condition": text, "claim": text, "field": text, "before": text, "after": text],
      optional: ["condition", "claim", "field", "before", "after"])
    return [
      "changes": SchemaParts.list(change), "files": SchemaParts.list(text), "unchanged": SchemaParts.count, "unnamed": SchemaParts.count,
    ]
  }

  /// The properties of `gelingen.case-trace/1`.
  static var claimTraceProperties: [String: Any] {
    let text = SchemaParts.text
    let texts = SchemaParts.list(text)
    let study = SchemaParts.object(["study": text, "uses_claim": ["type": "boolean"], "gone": texts, "instead": texts])
    return [
      "claim": text, "owner": text, "condition": text, "file": text, "line": ["type": "integer", "minimum": 1] as [String: Any],
      "membership": ["type": "array", "items": text, "minItems": 2, "maxItems": 2] as [String: Any], "pages": texts, "briefs": texts,
      "studies": SchemaParts.list(study),
    ]
  }

  /// The properties of `gelingen.study-lists/1`.
  static var rivalListsProperties: [String: Any] {
    let texts = SchemaParts.list(SchemaParts.text)
    let row = SchemaParts.object([
      "list": SchemaParts.text, "name": SchemaParts.localized, "conditions": texts, "values": SchemaParts.list(membership),
      "absent": SchemaParts.list(texts), "open": SchemaParts.list(texts),
    ])
    let pair = SchemaParts.object([
      "first": SchemaParts.text, "second": SchemaParts.text, "apart": texts, "open": texts, "is_nested": ["type": "boolean"],
    ])
    let result = SchemaParts.object([
      "study": SchemaParts.text, "outcome": SchemaParts.text, "cases": texts, "names": SchemaParts.list(SchemaParts.localized),
      "outcomes": SchemaParts.list(membership), "rows": SchemaParts.list(row), "pairs": SchemaParts.list(pair),
      "input_sha256": ["type": "string", "pattern": "^[0-9a-f]{64}$"],
    ])
    return ["result": result]
  }

  /// A membership as case files write it: a number, a range or “unknown”.
  private static var membership: [String: Any] {
    ["anyOf": [SchemaParts.share, ["type": "string", "pattern": "^(unknown|[0-9.]+\\.\\.[0-9.]+)$"] as [String: Any]]]
  }
}
