public import CaseFiles
public import Cases
public import Foundation
import Studies

/// What the commands on case files print as JSON.
public enum LibraryJSON {
  /// A result with the name of its form and what it was made from.
  struct Envelope<Content: Encodable>: Encodable {
    var schema: String
    var version: String
    var inputSHA256: String
    var name: String
    var content: Content

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(_ text: String) { stringValue = text }
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(schema, forKey: Key("schema"))
      try container.encode(version, forKey: Key("version"))
      try container.encode(inputSHA256, forKey: Key("input_sha256"))
      try container.encode(content, forKey: Key(name))
    }
  }

  /// The names of the forms.
  public static let names = [
    "calibrate", "calibrate-gaps",
    "case-check", "case-codebook", "case-import", "case-list", "case-show", "case-trace", "case-translations", "deletion",
    "fit", "minimize", "necessity",
    "robustness", "robustness-evidence", "robustness-sensitivity", "robustness-shard", "site-check",
    "statistics-agreement", "statistics-association", "statistics-distance", "statistics-power",
    "statistics-proportion", "study-check", "study-lists", "systems-certificate",
    "systems-compare", "systems-select", "table-study", "transfer-bundles", "transfer-match", "transfer-matrix", "transfer-portfolio",
    "transfer-recommend",
    "transfer-roadmap", "transfer-worksheet", "truth-table",
  ]

  /// The findings of a check, with their counts.
  public static func check(_ findings: [Finding]) throws -> Data {
    struct Check: Encodable {
      var schema = "gelingen.case-check/1"
      var findings: [Finding]
      var counts: [String: Int]
    }
    let counts = Finding.Severity.allCases.map { severity in
      (severity.rawValue, findings.count { $0.severity == severity })
    }
    return try JSONWriter.data(Check(findings: findings, counts: Dictionary(uniqueKeysWithValues: counts)))
  }

  /// All cases, each with its claims.
  public static func list(_ library: Library, version: String) throws -> Data {
    try JSONWriter.data(
      Envelope(
        schema: "gelingen.case-list/1", version: version, inputSHA256: library.fingerprint, name: "cases",
        content: library.cases.values.sorted { $0.id < $1.id }))
  }

  /// One case.
  public static func show(_ item: Case, in library: Library, version: String) throws -> Data {
    try JSONWriter.data(
      Envelope(
        schema: "gelingen.case-show/1", version: version, inputSHA256: library.fingerprint, name: "case", content: item))
  }

  /// The codebook.
  public static func codebook(_ library: Library, version: String) throws -> Data {
    try JSONWriter.data(
      Envelope(
        schema: "gelingen.case-codebook/1", version: version, inputSHA256: library.fingerprint, name: "codebook",
        content: library.codebook))
  }

  /// The JSON Schema of a form.
  ///
  /// - Parameter name: One of `names`.
  /// - Returns: The schema; `nil` for another name.
  public static func schema(_ name: String) -> Data? {
    guard var properties = properties(of: name) else { return nil }
    // Studies over case files and over tables share the name of their form, and tell each other apart by their kind.
    let form = name == "table-study" ? StudyResult.schemaName : "gelingen.\(name)/1"
    properties["schema"] = ["const": form]
    if !["case-check", "site-check"].contains(name) {
      properties["version"] = ["type": "string"]
      properties["input_sha256"] = SchemaParts.fingerprint
    }
    // Only a study that is held against a plan has one; a claim of an origin has no condition and no membership.
    let optional = SystemsSchema.optional.union(name == "table-study" ? ["plan"] : name == "case-trace" ? ["condition", "membership"] : [])
    let schema: [String: Any] = [
      "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "gelingen.\(name)/1", "type": "object",
      "properties": properties, "required": properties.keys.filter { !optional.contains($0) }.sorted(),
    ]
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return (try? JSONSerialization.data(withJSONObject: schema, options: options)).map { $0 + Data("\n".utf8) }
  }

  /// What a form holds besides what all have.
  private static func properties(of name: String) -> [String: Any]? {
    switch name {
    case "case-check":
      return ["findings": ["type": "array", "items": findingSchema], "counts": ["type": "object"]]
    case "site-check":
      let count: [String: Any] = ["type": "integer", "minimum": 0]
      return [
        "findings": ["type": "array", "items": findingSchema], "counts": ["type": "object"], "files": count, "links": count, "pages": count,
      ]
    case "case-codebook": return ["codebook": object(SchemaWriter.schema(of: .codebook))]
    case "case-list": return ["cases": ["type": "array", "items": object(SchemaWriter.schema(of: .mission))]]
    case "case-show": return ["case": object(SchemaWriter.schema(of: .mission))]
    case "case-import": return claimsImportProperties
    case "case-trace": return ClaimTrace.schemaProperties
    case "study-lists": return RivalListsReport.schemaProperties
    case "case-translations": return TranslationReport.schemaProperties
    case "systems-certificate": return SystemsSchema.certificate
    case "systems-compare": return SystemsSchema.compare
    case "systems-select": return SystemsSchema.select
    case "transfer-bundles": return RecommendationData.schemaProperties.filter { !RecommendationData.ofCases.contains($0.key) }
    case "transfer-recommend": return RecommendationData.schemaProperties
    case "transfer-match": return MatchData.schemaProperties
    case "transfer-matrix": return MatrixData.schemaProperties
    case "transfer-portfolio": return PortfolioData.schemaProperties
    case "transfer-roadmap": return RoadmapData.schemaProperties
    case "transfer-worksheet": return WorksheetData.schemaProperties
    case "calibrate": return CalibrationData.schemaProperties
    case "deletion": return DeletionReport.schemaProperties
    case "robustness": return RobustnessData.schemaProperties
    case "robustness-evidence": return EvidenceRobustnessReport.schemaProperties
    case "robustness-sensitivity": return SensitivityReport.schemaProperties
    case "robustness-shard": return SweepReport.schemaProperties
    case "fit": return FitData.schemaProperties
    case "minimize": return SufficiencyData.schemaProperties
    case "necessity": return NecessityData.schemaProperties
    case "statistics-agreement": return AgreementData.schemaProperties
    case "statistics-distance": return DistanceData.schemaProperties
    case "statistics-power": return PowerData.schemaProperties
    case "statistics-association": return AssociationData.schemaProperties
    case "statistics-proportion": return ProportionReport.schemaProperties
    case "study-check": return StudyData.checksSchemaProperties
    case "calibrate-gaps": return RawGapReport.schemaProperties
    case "table-study": return TableStudyData.schemaProperties
    case "truth-table": return TruthTableData.schemaProperties
    default: return nil
    }
  }

  private static var findingSchema: [String: Any] {
    let text = ["type": "string"]
    let number: [String: Any] = ["type": "integer", "minimum": 1]
    return [
      "type": "object",
      "required": ["check", "severity", "message", "file", "line", "column", "hint"],
      "properties": [
        "check": text, "severity": ["enum": Finding.Severity.allCases.map(\.rawValue)], "message": text, "file": text,
        "line": number, "column": number, "hint": text,
      ],
    ]
  }

  private static func object(_ data: Data) -> Any {
    var value = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
    value["$schema"] = nil
    return value
  }
}
