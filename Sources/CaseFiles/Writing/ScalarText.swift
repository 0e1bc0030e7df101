/// How single values are written in YAML.
enum ScalarText {
  /// The width that long text is folded to.
  static let width = 100

  /// A value as it stands after its key, folded below it where it is long.
  static func after(key text: String, shape: Shape, indent: Int, used: Int) -> String {
    let short = plain(text, shape: shape)
    guard case .text = shape, used + 1 + short.count > width, isFoldable(text) else { return " \(short)" }
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width - indent {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return " >-\n" + lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }

  /// A value on one line, quoted where YAML or the shape asks for it.
  static func plain(_ text: String, shape: Shape) -> String {
    switch shape {
    case .date, .day, .digits: quoted(text)
    case .membership: text.contains("..") ? quoted(text) : text
    case .number, .flag, .release: text
    default: isPlainSafe(text) ? text : quoted(text)
    }
  }

  private static func isFoldable(_ text: String) -> Bool {
    !text.contains { $0.isNewline || $0 == "\t" } && !text.contains("  ") && !text.hasPrefix(" ") && !text.hasSuffix(" ")
  }

  private static func isPlainSafe(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last else { return false }
    if "-?:,[]{}#&*!|>'\"%@` ".contains(first) || " :".contains(last) { return false }
    if text.contains(": ") || text.contains(" #") || text.contains(where: { $0.isNewline || $0 == "\t" }) { return false }
    if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) { return false }
    let words = ["true", "false", "yes", "no", "on", "off", "null", "~", "y", "n"]
    if words.contains(text.lowercased()) || Double(text) != nil { return false }
    return !(first.isNumber && text.allSatisfy { $0.isNumber || ".-:_eExX".contains($0) })
      && !text.contains { ",[]{}".contains($0) && text.count < 40 && !text.contains(" ") }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.properties.generalCategory == .control: result += "\\x" + hex(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return String(repeating: "0", count: max(0, 2 - digits.count)) + digits
  }
}
