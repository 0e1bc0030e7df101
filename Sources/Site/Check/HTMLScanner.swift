import Foundation

/// Reads a page or an XML file piece by piece, each with its place, without making a tree of it.
struct HTMLScanner {
  /// A piece of a page.
  enum Piece {
    case open(Tag)
    case close(String)
    case text(String)
    /// What stands in a `script` or `style`.
    case raw(String)
  }

  /// An opening tag.
  struct Tag {
    var name: String
    var attributes: [String: String]
    /// Where it begins, in bytes.
    var offset: Int
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The element whose content is taken as it stands, after its opening tag.
  private var rawElement: String?

  init(_ data: Data) { bytes = Array(data) }

  /// The place of a byte.
  func position(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, String(decoding: before[start...], as: UTF8.self).unicodeScalars.count + 1)
  }

  /// The next piece; `nil` at the end.
  mutating func next() -> Piece? {
    if let name = rawElement { return raw(name) }
    guard at < bytes.count else { return nil }
    guard bytes[at] == UInt8(ascii: "<"), let kind = byte(at + 1) else { return text() }
    if kind == UInt8(ascii: "!") || kind == UInt8(ascii: "?") {
      skipDeclaration()
      return next()
    }
    if kind == UInt8(ascii: "/") {
      at += 2
      let name = word()
      skip(past: UInt8(ascii: ">"))
      return .close(name)
    }
    return Self.isLetter(kind) ? .open(tag()) : text()
  }

  private func byte(_ index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z") }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private mutating func text() -> Piece {
    let start = at
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
    return .text(Self.unescaped(String(decoding: bytes[start..<at], as: UTF8.self)))
  }

  private mutating func raw(_ name: String) -> Piece? {
    rawElement = nil
    let start = at
    let end = Array("</\(name)".utf8)
    while at < bytes.count,
      !(bytes[at] == end[0] && bytes[at...].prefix(end.count).map { $0 | ($0 >= 0x41 && $0 <= 0x5A ? 0x20 : 0) } == end)
    {
      at += 1
    }
    return .raw(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  /// Comments, the document type, and what is for XML readers.
  private mutating func skipDeclaration() {
    guard bytes[at...].starts(with: Array("<!--".utf8)) else { return skip(past: UInt8(ascii: ">")) }
    let end = Array("-->".utf8)
    at += 4
    while at < bytes.count, !bytes[at...].starts(with: end) { at += 1 }
    at = min(at + 3, bytes.count)
  }

  private mutating func skip(past end: UInt8) {
    while at < bytes.count, bytes[at] != end { at += 1 }
    at = min(at + 1, bytes.count)
  }

  private mutating func skipBlanks() {
    while at < bytes.count, Self.isBlank(bytes[at]) { at += 1 }
  }

  /// A name of a tag or attribute, in lower case.
  private mutating func word() -> String {
    let start = at
    while let next = byte(at), !Self.isBlank(next), next != UInt8(ascii: ">"), next != UInt8(ascii: "="),
      next != UInt8(ascii: "/") || at == start
    {
      at += 1
    }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func tag() -> Tag {
    let start = at
    at += 1
    var tag = Tag(name: word(), attributes: [:], offset: start)
    while true {
      skipBlanks()
      guard let next = byte(at), next != UInt8(ascii: ">") else { break }
      guard next != UInt8(ascii: "/") else {
        at += 1
        continue
      }
      let name = word()
      let value = value()
      // As in a browser, the first of two attributes with one name counts.
      if tag.attributes[name] == nil { tag.attributes[name] = value }
    }
    at = min(at + 1, bytes.count)
    if tag.name == "script" || tag.name == "style" { rawElement = tag.name }
    return tag
  }

  private mutating func value() -> String {
    skipBlanks()
    guard byte(at) == UInt8(ascii: "=") else { return "" }
    at += 1
    skipBlanks()
    guard let quote = byte(at) else { return "" }
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = at
      while let next = byte(at), !Self.isBlank(next), next != UInt8(ascii: ">") { at += 1 }
      return Self.unescaped(String(decoding: bytes[start..<at], as: UTF8.self))
    }
    let start = at + 1
    at = start
    while at < bytes.count, bytes[at] != quote { at += 1 }
    let value = String(decoding: bytes[start..<at], as: UTF8.self)
    at = min(at + 1, bytes.count)
    return Self.unescaped(value)
  }

  /// A text without the references that XML and this site use.
  static func unescaped(_ text: String) -> String {
    guard text.contains("&") else { return text }
    let named = text.replacing(/&#(x?)([0-9A-Fa-f]+);/) { match in
      let scalar = UInt32(match.output.2, radix: match.output.1.isEmpty ? 10 : 16).flatMap(Unicode.Scalar.init)
      return scalar.map { String(Character($0)) } ?? "\u{FFFD}"
    }
    return named.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }
}
