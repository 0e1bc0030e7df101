import Cases
public import Foundation

/// Writes shapes as JSON Schema (draft 2020-12), so that editors complete and check case files.
public enum SchemaWriter {
  /// The schema of a kind of file.
  ///
  /// - Parameter kind: The kind of file.
  /// - Returns: The schema as JSON with sorted keys; the same bytes every time.
  public static func schema(of kind: EntityKind) -> Data {
    var schema = object(for: kind.shape)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = "Gelingen \(kind.rawValue)"
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = (try? JSONSerialization.data(withJSONObject: schema, options: options)) ?? Data()
    return data + Data("\n".utf8)
  }

  private static func object(for shape: Shape) -> [String: Any] {
    switch shape {
    case .object(let fields): fieldsSchema(fields)
    case .localized:
      [
        "type": "object", "additionalProperties": false, "minProperties": 1,
        "properties": ["de": object(for: .text), "en": object(for: .text)],
      ]
    case .list(let element): ["type": "array", "items": object(for: element)]
    case .map(_, let value):
      ["type": "object", "propertyNames": ["pattern": idPattern], "additionalProperties": object(for: value)]
    default: scalar(for: shape)
    }
  }

  private static func fieldsSchema(_ fields: [Field]) -> [String: Any] {
    var properties: [String: Any] = [:]
    for field in fields {
      var schema = object(for: field.shape)
      schema["description"] = "\(field.meaning[.en]) · \(field.meaning[.de])"
      if case .standard(let value) = field.need { schema["default"] = standard(value, field.shape) }
      properties[field.key] = schema
    }
    return [
      "type": "object", "additionalProperties": false, "properties": properties,
      "required": fields.filter(\.isRequired).map(\.key),
    ]
  }

  private static func standard(_ value: String, _ shape: Shape) -> Any {
    switch shape {
    case .flag: value == "true"
    case .number: Double(value) ?? 0
    default: value
    }
  }

  private static let idPattern = "^[a-z0-9]+(-[a-z0-9]+)*$"
  /// What expressions use themselves is left out; readers of patterns disagree about classes of letters.
  private static let setNamePattern =
    "^[^\\s0-9_.\\-*+~()\\[\\]{}=<>,;:!?\"'/\\\\|&^%$#@][^\\s*+~()\\[\\]{}=<>,;:!?\"'/\\\\|&^%$#@]*$"
  private static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(\\.\\.([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?)?$"
  private static let amountPattern = "^(unknown|[0-9]+(\\.[0-9]+)?(\\.\\.([0-9]+(\\.[0-9]+)?)?)?)$"
  private static let dayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"

  private static func scalar(for shape: Shape) -> [String: Any] {
    switch shape {
    case .id, .reference: ["type": "string", "pattern": idPattern, "maxLength": 80]
    case .choice(let words): ["type": "string", "enum": words]
    case .number(let range): ["type": "number", "minimum": range.lowerBound, "maximum": range.upperBound]
    case .flag: ["type": "boolean"]
    case .date: ["type": "string", "pattern": datePattern]
    case .day: ["type": "string", "pattern": dayPattern]
    case .digits(let count): ["type": "string", "pattern": "^[0-9]{\(count)}$"]
    case .setName: ["type": "string", "pattern": setNamePattern, "maxLength": 80]
    case .address: ["type": "string", "pattern": "^https?://[^ ]+$"]
    case .release:
      ["type": "string", "pattern": "^(public|internal|embargo \"?[0-9]{4}-[0-9]{2}-[0-9]{2}\"?)$"]
    case .membership:
      [
        "anyOf": [
          ["type": "number", "minimum": 0, "maximum": 1, "not": ["const": 0.5]],
          ["type": "string", "pattern": "^(unknown|[01](\\.[0-9]+)?\\.\\.[01](\\.[0-9]+)?)$"],
        ]
      ]
    case .amount:
      ["anyOf": [["type": "number", "minimum": 0], ["type": "string", "pattern": amountPattern]]]
    case .anchor: ["type": "string", "pattern": "^\\s*\\S+(\\s+\\S+){0,\(ScalarRule.anchorWords - 1)}\\s*$"]
    default: ["type": "string", "minLength": 1, "maxLength": ScalarRule.textLimit]
    }
  }
}
