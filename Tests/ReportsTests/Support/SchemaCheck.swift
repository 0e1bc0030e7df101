import Foundation

/// Holds a JSON text against a JSON Schema, as far as our schemas go: type, properties, required, additional properties, items, enum, const, bounds, pattern and anyOf.
enum SchemaCheck {
  /// What does not agree, each with its path.
  static func problems(_ json: Data, schema: Data) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)
    let rules = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
    return problems(value, rules, "$")
  }

  private static func problems(_ value: Any, _ rules: [String: Any], _ path: String) -> [String] {
    var found: [String] = []
    if let choices = rules["anyOf"] as? [[String: Any]] {
      let tries = choices.map { problems(value, $0, path) }
      if !tries.contains([]) { found += ["\(path) is none of \(choices.count) forms"] + (tries.min { $0.count < $1.count } ?? []) }
    }
    if let types = (rules["type"] as? [String]) ?? (rules["type"] as? String).map({ [$0] }), !types.contains(where: { isType(value, $0) }) {
      return ["\(path) is no \(types.joined(separator: " or "))"]
    }
    if let choices = rules["enum"] as? [String], !choices.contains(value as? String ?? "") { found.append("\(path) is none of \(choices)") }
    if let constant = rules["const"] as? String, constant != value as? String { found.append("\(path) is not \(constant)") }
    if let number = value as? NSNumber, !(value is NSNull) {
      if let least = rules["minimum"] as? Double, number.doubleValue < least { found.append("\(path) is below \(least)") }
      if let most = rules["maximum"] as? Double, number.doubleValue > most { found.append("\(path) is above \(most)") }
    }
    if let pattern = rules["pattern"] as? String, let text = value as? String, text.range(of: pattern, options: .regularExpression) == nil {
      found.append("\(path) does not match \(pattern)")
    }
    if let list = value as? [Any], let items = rules["items"] as? [String: Any] {
      found += list.enumerated().flatMap { problems($1, items, "\(path)[\($0)]") }
    }
    if let object = value as? [String: Any] { found += members(object, rules, path) }
    return found
  }

  private static func members(_ object: [String: Any], _ rules: [String: Any], _ path: String) -> [String] {
    let properties = rules["properties"] as? [String: [String: Any]] ?? [:]
    let missing = (rules["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path).\($0) is missing" }
    return missing
      + object.flatMap { key, value -> [String] in
        if let rule = properties[key] { return problems(value, rule, "\(path).\(key)") }
        if let rule = rules["additionalProperties"] as? [String: Any] { return problems(value, rule, "\(path).\(key)") }
        return properties.isEmpty ? [] : ["\(path).\(key) is not in the schema"]
      }
  }

  private static func isType(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map { CFBooleanCheck.isBoolean($0) } ?? false
    case "number": value is NSNumber && !(value is NSNull)
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: true
    }
  }
}

/// Whether a number that JSON gave was `true` or `false`.
private enum CFBooleanCheck {
  static func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" || String(cString: number.objCType) == "B" }
}
