/// How single values are written in YAML.
enum ScalarText {
  /// The width that long text is folded to.
  static let width = 100

  /// A value as it stands after its key, folded below it where it is long.
  static func after(key text: String, shape: Shape, indent: Int, used: Int) -> String {
    let short = plain(text, shape: shape)
    guard case .text = shape, used + 1 + short.count > width, isFoldable(text) else { return " \(short)" }
    var lines: [String] = []
    for word in text.unicodeScalars.split(separator: " ").map(String.init) {
      if let last = lines.last, last.count + 1 + word.count <= width - indent {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return " >-\n" + lines.map { String(repeating: " ", count: indent) + $0 }.joined(separator: "\n")
  }

  /// A value on one line, quoted where YAML or the shape asks for it.
  static func plain(_ text: String, shape: Shape) -> String {
    switch shape {
    case .date, .day, .digits: quoted(text)
    case .membership, .amount: text.contains("..") ? quoted(text) : text
    case .number, .flag, .release: text
    default: isPlainSafe(text) ? text : quoted(text)
    }
  }

  private static func isFoldable(_ text: String) -> Bool {
    // Scalars, not characters: a space with a combining mark is one character and still a space to YAML.
    let scalars = Array(text.unicodeScalars)
    return scalars.first != " " && scalars.last != " " && !follows(" ", " ", in: scalars)
      && !scalars.contains(where: needsEscape)
  }

  private static func isPlainSafe(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last else { return false }
    if "-?:,[]{}#&*!|>'\"%@`=~ ".unicodeScalars.contains(first) || last == " " || last == ":" { return false }
    if follows(" ", ":", in: scalars) || follows("#", " ", in: scalars) || text == "<<" { return false }
    if scalars.contains(where: needsEscape) || looksTyped(text) { return false }
    return !text.contains { ",[]{}".contains($0) && text.count < 40 && !text.contains(" ") }
  }

  private static func follows(_ next: Unicode.Scalar, _ scalar: Unicode.Scalar, in scalars: [Unicode.Scalar]) -> Bool {
    zip(scalars, scalars.dropFirst()).contains { $0 == scalar && $1 == next }
  }

  /// Whether some YAML reader takes plain text for a number, a date, a truth value or nothing.
  private static func looksTyped(_ text: String) -> Bool {
    let lower = text.lowercased()
    let words = ["true", "false", "yes", "no", "on", "off", "null", "y", "n", ".inf", "+.inf", ".nan"]
    if words.contains(lower) || Double(text) != nil { return true }
    guard let first = lower.first, first.isASCII, first.isNumber || "+.".contains(first) else { return false }
    if lower.wholeMatch(of: /[0-9.:_+ex-]+|\+?0[xob][0-9a-f_]+/) != nil { return true }
    return lower.prefixMatch(of: /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}[t ]+[0-9]/) != nil
  }

  /// Whether a character must be written as an escape: a control character, a line break, or one that some reader refuses or drops.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: scalar == "\u{FEFF}" || scalar.properties.isNoncharacterCodePoint
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where needsEscape(scalar): result += escape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (mark, width) = scalar.value < 0x100 ? ("x", 2) : scalar.value < 0x10000 ? ("u", 4) : ("U", 8)
    return "\\" + mark + String(repeating: "0", count: width - digits.count) + digits
  }
}
