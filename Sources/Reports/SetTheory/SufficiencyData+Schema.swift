import SetTheory

extension SufficiencyData {
  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    [
      "parameters": SchemaParts.object(
        [
          "incl_cut": ["type": "array", "items": SchemaParts.share, "minItems": 1, "maxItems": 2], "pri_cut": SchemaParts.share,
          "n_cut": ["type": "integer", "minimum": 1],
          "solutions": SchemaParts.list(["enum": SolutionType.allCases.map(\.rawValue)]),
          "models": ["enum": ModelKind.allCases.map(\.rawValue)], "limit": ["type": "integer", "minimum": 1],
          "effort": ["type": "integer", "minimum": 1],
          "contradictions": ["enum": MinimizationProblem.Contradictions.allCases.map(\.rawValue)], "expect": SchemaParts.orNull("string"),
          "necessary": SchemaParts.list(SchemaParts.text), "impossible": SchemaParts.list(SchemaParts.text),
          "exclude_untenable": ["type": "boolean"], "table": SetTableSource.schema, "completions": SchemaParts.count,
          "seed": SchemaParts.count,
        ], optional: ["completions", "seed"]),
      "conditions": SchemaParts.list(SchemaParts.text), "outcome": SchemaParts.text,
      "solutions": SchemaParts.list(["anyOf": [solutionSchema, PartialSufficiencyData.solutionSchema]]),
      "excluded": SchemaParts.object([
        "stated": remainders, "contradictory": remainders, "rounds": SchemaParts.count, "complete": ["type": "boolean"],
      ]),
      "findings": SchemaParts.findings,
    ]
  }

  /// A number, or its digits where it has more than 53 bits.
  private static var number: [String: Any] {
    ["anyOf": [SchemaParts.count, ["type": "string", "pattern": "^[0-9]+$"] as [String: Any]]]
  }

  private static var remainders: [String: Any] {
    SchemaParts.object(["count": number, "cubes": SchemaParts.list(SchemaParts.text), "complete": ["type": "boolean"]])
  }

  static var solutionSchema: [String: Any] {
    let (share, texts) = (SchemaParts.shareOrNull, SchemaParts.list(SchemaParts.text))
    let term = SchemaParts.object([
      "expression": SchemaParts.text, "consistency": share, "pri": share, "raw_coverage": share, "unique_coverage": share, "cases": texts,
      "typical_cases": texts, "deviant_cases": texts,
    ])
    let pair: [String: Any] = ["type": "array", "items": SchemaParts.text, "minItems": 2, "maxItems": 2]
    let model = SchemaParts.object([
      "expression": SchemaParts.text, "from": ["type": ["array", "null"], "items": SchemaParts.text], "from_all": SchemaParts.list(pair),
      "terms": SchemaParts.list(term), "consistency": share, "pri": share, "coverage": share, "deviant_cases": texts,
      "uncovered_cases": texts, "simplifying_assumptions": remainders,
    ])
    return SchemaParts.object([
      "type": ["enum": SolutionType.allCases.map(\.rawValue)], "prime_implicants": texts, "models": SchemaParts.list(model),
      "models_total": number, "models_total_is_exact": ["type": "boolean"], "complete": ["type": "boolean"],
      "fewest_terms_at_least": SchemaParts.orNull("integer"), "common_terms": texts,
      "uses": SchemaParts.list(SchemaParts.object(["expression": SchemaParts.text, "models": number])),
      "counterfactuals": SchemaParts.list(SchemaParts.object(["from": pair, "easy": remainders, "difficult": remainders])),
    ])
  }
}
