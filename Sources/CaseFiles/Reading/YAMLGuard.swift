/// What YAML allows and case files refuse, found in the text before it is parsed.
///
/// Anchors and aliases would let a small file unfold into a huge one, and tabs make indentation invisible.
enum YAMLGuard {
  /// The first use of a tab in an indentation, or of an anchor or alias.
  static func finding(in text: String, file: String) -> Finding? {
    for line in YAMLLines(text).lines {
      if line.content.first == "\t" {
        return Finding(
          check: "tab", message: "The line is indented with a tab.", file: file,
          at: Position(line: line.number, column: line.indent + 1), hint: "Indent with two spaces.")
      }
      if let column = anchorColumn(in: line.content) {
        return Finding(
          check: "alias", message: "The line uses a YAML anchor or alias (& or *), which case files do not allow.",
          file: file, at: Position(line: line.number, column: line.indent + column),
          hint: "Write the value out; put text that begins with & or * in quotation marks.")
      }
    }
    return nil
  }

  /// The column of `&name` or `*name` where a value may begin, outside quotation marks.
  private static func anchorColumn(in content: Substring) -> Int? {
    var quote: Character?
    var atStart = true
    var previous: Character = " "
    for (offset, character) in content.enumerated() {
      if let open = quote {
        if character == open, previous != "\\" { quote = nil }
      } else if atStart, character == "\"" || character == "'" {
        quote = character
      } else if atStart, character == "&" || character == "*" {
        let name = content.dropFirst(offset + 1).prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        if !name.isEmpty { return offset + 1 }
      }
      let separates = character == " " && ":-,[{?".contains(previous)
      atStart = separates || "[{".contains(character) || (atStart && character == " ")
      previous = character
    }
    return nil
  }
}
