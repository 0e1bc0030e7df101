import Foundation

/// Swift source text with everything blanked that is no code: comments, strings, regular expressions.
///
/// A simple scanner over bytes. Lines keep their numbers, and what stands inside an interpolation is blanked with its string.
struct SwiftCode {
  /// The text without comments and literals, line by line.
  let lines: [String]

  init(_ text: String) {
    var scanner = Blanker(bytes: Array(text.utf8))
    scanner.run()
    lines = String(decoding: scanner.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
  }

  /// The modules that the text imports, each once, in order.
  var imports: [String] {
    let attributes = /^\s*(?:@\w+(?:\([^)]*\))?\s+)*/
    let statement = /(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?<rest>.+)/
    let kinds: Set<Substring> = ["actor", "class", "enum", "func", "let", "protocol", "struct", "typealias", "var"]
    var seen: Set<String> = []
    return lines.flatMap { $0.split(separator: ";") }.compactMap { line -> String? in
      guard let match = line.replacing(attributes, with: "").wholeMatch(of: statement) else { return nil }
      let words = match.rest.split { $0 == " " || $0 == "." }
      let module = words.first { !kinds.contains($0) }.map(String.init) ?? ""
      return seen.insert(module).inserted ? module : nil
    }
  }
}

/// Replaces what is no code by blanks, in place.
private struct Blanker {
  var bytes: [UInt8]
  private var index = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while index < bytes.count {
      if starts("//") {
        blank { $0.at(0) == Self.newline }
      } else if starts("/*") {
        comment()
      } else if let hashes = literal(opening: "\"") {
        string(hashes: hashes)
      } else if literal(opening: "/") != nil, at(0) == Self.hash || opensExpression {
        expression()
      } else {
        index += 1
      }
    }
  }

  // MARK: Reading

  private static let newline = UInt8(ascii: "\n")
  private static let hash = UInt8(ascii: "#")
  private static let backslash = UInt8(ascii: "\\")

  private func at(_ offset: Int) -> UInt8? {
    bytes.indices.contains(index + offset) ? bytes[index + offset] : nil
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  /// The number of `#` before an opening delimiter at this place, if there is one.
  private func literal(opening delimiter: Character) -> Int? {
    var hashes = 0
    while at(hashes) == Self.hash { hashes += 1 }
    return at(hashes) == delimiter.asciiValue ? hashes : nil
  }

  /// Whether a `/` at this place begins a regular expression: it follows no operand, and its end is on the same line.
  private var opensExpression: Bool {
    guard let next = at(1), next != UInt8(ascii: " "), next != UInt8(ascii: ")"), next != UInt8(ascii: ",") else {
      return false
    }
    let before = bytes[..<index].last { $0 != UInt8(ascii: " ") } ?? Self.newline
    guard "(,=:[{!&|?;\n".utf8.contains(before) else { return false }
    return bytes[(index + 1)...].prefix { $0 != Self.newline }.contains(UInt8(ascii: "/"))
  }

  // MARK: Blanking

  private mutating func skip(_ count: Int = 1) {
    for _ in 0..<count where index < bytes.count {
      if bytes[index] != Self.newline { bytes[index] = UInt8(ascii: " ") }
      index += 1
    }
  }

  private mutating func blank(until ends: (Self) -> Bool) {
    while index < bytes.count, !ends(self) { skip() }
  }

  private mutating func comment() {
    var depth = 0
    repeat {
      if starts("/*") {
        depth += 1
        skip(2)
      } else if starts("*/") {
        depth -= 1
        skip(2)
      } else {
        skip()
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func expression() {
    let hashes = literal(opening: "/") ?? 0
    let end = "/" + String(repeating: "#", count: hashes)
    skip(hashes + 1)
    while index < bytes.count, !starts(end) { skip(at(0) == Self.backslash ? 2 : 1) }
    skip(end.utf8.count)
  }

  private mutating func string(hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    let quote = starts(marks + "\"\"\"") ? "\"\"\"" : "\""
    let end = quote + marks
    skip(hashes + quote.utf8.count)
    while index < bytes.count, !starts(end) {
      if starts("\\" + marks + "(") {
        skip(hashes + 2)
        interpolation()
      } else if starts("\\" + marks) {
        skip(hashes + 2)
      } else {
        skip()
      }
    }
    skip(end.utf8.count)
  }

  /// Blanks up to the parenthesis that closes an interpolation; strings may stand inside.
  private mutating func interpolation() {
    var depth = 1
    while index < bytes.count, depth > 0 {
      if let hashes = literal(opening: "\"") {
        string(hashes: hashes)
        continue
      }
      if at(0) == UInt8(ascii: "(") { depth += 1 }
      if at(0) == UInt8(ascii: ")") { depth -= 1 }
      skip()
    }
  }
}
