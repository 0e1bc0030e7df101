import Foundation

extension SwiftCode {
  /// Something with a body.
  struct Function: Equatable {
    /// The line of the word that declares it, from 1.
    var line: Int
    /// The lines from there to the closing brace.
    var length: Int
  }

  /// Every function, initialiser, subscript and computed variable that has a body.
  var functions: [Function] {
    let code = Array(lines.joined(separator: "\n").utf8)
    var line = 1
    var found: [Function] = []
    for index in code.indices {
      if code[index] == UInt8(ascii: "\n") { line += 1 }
      guard let word = Self.declaration(in: code, at: index),
        let opening = Self.bodyStart(in: code, after: index + word.utf8.count, isVariable: word == "var"),
        let closing = Self.bodyEnd(in: code, from: opening)
      else { continue }
      found.append(Function(line: line, length: code[index...closing].count { $0 == UInt8(ascii: "\n") } + 1))
    }
    return found
  }

  /// The declaring word that begins at an index, unless it is part of a longer word or a call such as `.init(`.
  private static func declaration(in code: [UInt8], at index: Int) -> String? {
    if index > 0, isWord(code[index - 1]) || ".`".utf8.contains(code[index - 1]) { return nil }
    return ["func", "init", "deinit", "subscript", "var"].first { word in
      let end = index + word.utf8.count
      return code[index...].starts(with: word.utf8) && !(end < code.count && isWord(code[end]))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return letters.contains(byte | 0x20) || digits.contains(byte) || byte == UInt8(ascii: "_")
  }

  /// The index of the brace that opens the body; `nil` where the declaration has none.
  ///
  /// A requirement of a protocol ends with the next declaration or the protocol's own brace; a variable ends with its line, or has a value.
  private static func bodyStart(in code: [UInt8], after start: Int, isVariable: Bool) -> Int? {
    var depth = 0
    for index in start..<max(start, code.count) {
      switch code[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return index
      case UInt8(ascii: "}") where depth == 0: return nil
      case UInt8(ascii: "="), UInt8(ascii: "\n"): if isVariable, depth == 0 { return nil }
      default: if depth == 0, declaration(in: code, at: index) != nil { return nil }
      }
      if depth < 0 { return nil }
    }
    return nil
  }

  private static func bodyEnd(in code: [UInt8], from opening: Int) -> Int? {
    var depth = 0
    for index in opening..<code.count {
      if code[index] == UInt8(ascii: "{") { depth += 1 }
      if code[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return index }
    }
    return nil
  }
}
