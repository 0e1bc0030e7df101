import Reports

/// Writes statements in Turtle (W3C, 2014), all text escaped.
enum Turtle {
  /// A text with its language.
  static func text(_ text: String, _ language: String? = nil) -> String {
    var out = "\""
    for scalar in Plain.text(text).unicodeScalars {
      switch scalar {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\"" + (language.map { "@\($0)" } ?? "")
  }

  /// A value of a datatype of XML Schema.
  static func typed(_ value: String, _ type: String) -> String { "\(text(value))^^xsd:\(type)" }

  /// An address; what could end it is written by its number.
  static func address(_ text: String) -> String {
    var out = "<"
    for byte in Plain.text(text).utf8 {
      let isSafe = byte > 0x20 && byte < 0x7F && !"<>\"{}|^`\\".utf8.contains(byte)
      if isSafe {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        out += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return out + ">"
  }

  /// A thing with what is said about it.
  static func thing(_ name: String, _ statements: [(property: String, values: [String])]) -> String {
    let lines = statements.filter { !$0.values.isEmpty }.map { "  \($0.property) \($0.values.joined(separator: ", "))" }
    return "\(name)\n\(lines.joined(separator: " ;\n")) .\n"
  }
}
