extension ClaimTrace {
  /// The shape of `gelingen.case-trace/1`.
  static var schemaProperties: [String: Any] {
    let text = SchemaParts.text
    let texts = SchemaParts.list(text)
    let study = SchemaParts.object(["study": text, "uses_claim": ["type": "boolean"], "gone": texts, "instead": texts])
    return [
      "claim": text, "owner": text, "condition": text, "file": text, "line": ["type": "integer", "minimum": 1] as [String: Any],
      "membership": ["type": "array", "items": text, "minItems": 2, "maxItems": 2] as [String: Any], "disputed": ["type": "boolean"],
      "pages": texts,
      "briefs": texts,
      "studies": SchemaParts.list(study),
    ]
  }
}
