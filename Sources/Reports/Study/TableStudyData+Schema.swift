import Cases
import SetTheory
import Studies

extension TableStudyData {
  /// What the JSON form holds beside schema, version and fingerprint, as JSON Schema.
  static var schemaProperties: [String: Any] {
    let (text, texts, localized) = (SchemaParts.text, SchemaParts.list(SchemaParts.text), SchemaParts.localized)
    return [
      "kind": ["const": "table"],
      "parameters": SchemaParts.object([
        "study": text, "cut_offs": ["type": "object", "additionalProperties": ["type": "number", "minimum": 0]],
        "expect": SchemaParts.orNull("string"), "necessary": texts, "impossible": texts,
        "models": ["enum": TableStudyFile.Models.allCases.map(\.rawValue)],
      ]),
      "study": SchemaParts.object([
        "title": localized, "question": localized, "selection": localized, "provenance": localized, "limits": SchemaParts.list(localized),
        "date": text,
      ]),
      "sets": SchemaParts.list(setSchema), "conditions": texts, "outcome": outcomeSchema,
      "cases": SchemaParts.list(SchemaParts.object(["id": text, "name": text])),
      "matrix": SchemaParts.list(
        SchemaParts.object([
          "case": text, "condition": text, "membership": cellSchema, "presence": ["enum": ["absent", "present", "undecided"]],
        ])),
      "agreement": SchemaParts.list(agreementSchema),
      "contrast": SchemaParts.object(["groups": texts, "rows": texts]),
      "truth_tables": SchemaParts.list(
        SchemaParts.object([
          "outcome": text, "rows": SchemaParts.list(TruthTableData.rowSchema), "unobserved": ["type": "string", "pattern": "^[0-9]+$"],
        ])),
      "necessity": SchemaParts.list(
        SchemaParts.object([
          "outcome": text, "conditions": SchemaParts.list(NecessityData.fitSchema), "singles": SchemaParts.list(NecessityData.fitSchema),
        ])),
      "sides": SchemaParts.list(sideSchema), "solutions": SchemaParts.list(solutionSchema),
      "theories": SchemaParts.list(
        SchemaParts.object([
          "expression": text, "model": ["type": "integer", "minimum": 1], "evidence": text, "areas": SchemaParts.list(FitData.areaSchema),
        ])),
      "plan": planSchema, "checks": SchemaParts.list(StudyData.checkSchema),
      "withheld": SchemaParts.list(StudyData.withheldSchema),
      "sources": SchemaParts.list(
        SchemaParts.object(
          ["id": text, "title": text, "authors": texts, "year": text, "licence": text], optional: ["year"])),
    ]
  }

  private static var setSchema: [String: Any] {
    SchemaParts.object([
      "name": SchemaParts.text, "column": SchemaParts.text, "label": SchemaParts.orNull("object"),
      "kind": ["enum": ["crisp", "fuzzy", "multi-value"]],
      "levels": ["type": "integer", "minimum": 2, "maximum": SetKind.mostLevels], "calibration": SchemaParts.orNull("object"),
    ])
  }

  /// A known membership, or a level of a multi-value set as a crisp set.
  private static var cellSchema: [String: Any] { ["type": ["number", "string", "object"]] }

  private static var countSchema: [String: Any] {
    SchemaParts.object(
      Dictionary(uniqueKeysWithValues: ["present", "absent", "undecided", "unknown", "at_most"].map { ($0, SchemaParts.count) }))
  }

  private static var outcomeSchema: [String: Any] {
    SchemaParts.object([
      "id": SchemaParts.text, "name": SchemaParts.localized, "label": SchemaParts.localized, "counts": countSchema,
      "by_case": ["type": "object", "additionalProperties": cellSchema],
    ])
  }

  private static var agreementSchema: [String: Any] {
    let reading: [String: Any] = [
      "present": SchemaParts.count, "absent": SchemaParts.count, "undecided": SchemaParts.count, "unknown": SchemaParts.count,
      "intervals": ["type": "object"],
    ]
    var all = reading
    all["condition"] = SchemaParts.text
    all["without_findings"] = SchemaParts.object(reading)
    all["statements"] = ["type": "array"]
    return SchemaParts.object(all)
  }

  private static var sideSchema: [String: Any] {
    SchemaParts.object([
      "outcome": SchemaParts.text, "expect": SchemaParts.list(SchemaParts.text), "excluded": SchemaParts.orNull("object"),
      "no_solution": ["anyOf": [["enum": Content.SideEntry.reasons], ["type": "null"]] as [[String: Any]]],
    ])
  }

  private static var solutionSchema: [String: Any] {
    var schema = SufficiencyData.solutionSchema
    var properties = schema["properties"] as? [String: Any] ?? [:]
    properties["outcome"] = SchemaParts.text
    schema["properties"] = properties
    schema["required"] = properties.keys.sorted()
    return schema
  }

  private static var planSchema: [String: Any] {
    let place = SchemaParts.object(["file": SchemaParts.text, "line": SchemaParts.count, "column": SchemaParts.count])
    let fingerprint: [String: Any] = ["type": "string", "pattern": "^[0-9a-f]{64}$"]
    let deviation = SchemaParts.object(
      [
        "path": SchemaParts.text, "kind": ["enum": StudyPlan.Subject.allCases.map(\.rawValue)],
        "change": ["enum": StudyPlan.Change.allCases.map(\.rawValue)], "before": SchemaParts.text, "after": SchemaParts.text,
        "planned": place, "run": place, "sentence": SchemaParts.localized,
      ], optional: ["before", "after"])
    return SchemaParts.object([
      "file": SchemaParts.text, "sha256": fingerprint, "study_file": SchemaParts.text, "study_sha256": fingerprint,
      "deviations": SchemaParts.list(deviation),
    ])
  }
}
