/// The lines of a YAML text with what can be told of them without parsing: indentation, content, comment.
struct YAMLLines {
  /// A line outside blocks of literal or folded text.
  struct Line {
    /// From 1.
    var number: Int
    /// The spaces before the content.
    var indent: Int
    /// What stands before a comment.
    var content: Substring
    /// What stands after `#`, if anything.
    var comment: Substring?
  }

  /// The lines that hold content or a comment.
  private(set) var lines: [Line] = []

  init(_ text: String) {
    var blockIndent: Int?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let indent = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indent)
      if rest.isEmpty || rest == "\r" { continue }
      if let open = blockIndent {
        if indent > open { continue }
        blockIndent = nil
      }
      let parts = Self.split(rest)
      lines.append(Line(number: index + 1, indent: indent, content: parts.content, comment: parts.comment))
      if Self.opensBlock(parts.content) { blockIndent = indent }
    }
  }

  private static func opensBlock(_ content: Substring) -> Bool {
    guard let last = content.split(separator: " ").last else { return false }
    return ["|", ">", "|-", ">-", "|+", ">+"].contains(last)
  }

  /// Splits a line at a `#` that begins a comment, outside quotation marks.
  private static func split(_ line: Substring) -> (content: Substring, comment: Substring?) {
    var quote: Character?
    var previous: Character = " "
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      if let open = quote {
        if character == open, previous != "\\" { quote = nil }
      } else if character == "\"" || character == "'", " [{,:-".contains(previous) {
        quote = character
      } else if character == "#", previous == " " {
        return (line[..<index], line[line.index(after: index)...])
      }
      previous = character
      index = line.index(after: index)
    }
    return (line, nil)
  }
}
