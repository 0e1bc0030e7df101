/// The lines of a YAML text with what can be told of them without a parser: whether they hold content, and their comments.
///
/// Goes through the text with the lexical rules of YAML 1.1 as libyaml applies them: quoted and plain text over several lines, blocks
/// of literal and folded text, flow collections. So `#`, `&`, `*` and tabs count where they mean something and nowhere else.
struct YAMLLines {
  /// A line outside blocks of literal or folded text.
  struct Line: Hashable {
    /// From 1.
    var number: Int
    /// Whether something stands before the comment.
    var hasContent = false
    /// What stands after `#`, if anything.
    var comment: String?
  }

  /// What YAML allows and case files refuse.
  enum Trouble: Hashable {
    /// A tab in the indentation.
    case tab
    /// An anchor or alias.
    case alias
    /// A tag such as `!!binary`.
    case tag
    /// A nesting that no case file needs.
    case depth
  }

  /// A trouble and where it is.
  struct PlacedTrouble: Hashable {
    var trouble: Trouble
    var position: Position
  }

  /// The deepest nesting of brackets.
  static let flowLimit = 50
  /// The deepest indentation of a key or list entry.
  static let indentLimit = 200

  /// The lines that hold content or a comment.
  private(set) var lines: [Line] = []
  /// The columns, from 0, of comments that stand alone on their lines, by the line's number.
  private(set) var commentColumns: [Int: Int] = [:]
  /// The first trouble; what comes after it was not looked at.
  private(set) var trouble: PlacedTrouble?

  /// What the next character belongs to.
  private enum Mode {
    /// A value may begin.
    case token
    /// A value has ended.
    case after
    case plain
    case singleQuoted
    case doubleQuoted
  }

  /// A block of literal or folded text.
  private struct Block {
    /// Its indentation, once known.
    var indent: Int?
    /// The deepest blank line before its first line of text.
    var blankIndent = 0
  }

  private var mode = Mode.token
  private var flowDepth = 0
  /// The column of the innermost list entry or key, from 0.
  private var parentColumn = -1
  private var block: Block?
  /// Where on this line the value began that a colon would make a key.
  private var keyColumn: Int?

  init(_ text: String) {
    for (index, line) in Self.split(text).enumerated() {
      scan(line, number: index + 1)
      if trouble != nil { return }
    }
  }

  /// The lines between YAML's line breaks.
  private static func split(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": lines.append([])
      default: lines[lines.count - 1].append(scalar)
      }
    }
    return lines
  }

  // MARK: Lines

  private mutating func scan(_ line: [Unicode.Scalar], number: Int) {
    let indent = line.prefix { $0 == " " }.count
    if belongsToBlock(line, indent) { return }
    let isQuoted = mode == .singleQuoted || mode == .doubleQuoted
    if !isQuoted {
      if line.allSatisfy({ $0 == " " }) { return }
      if line[indent] == "\t" { return report(.tab, number, indent) }
      beginLine(line, indent)
    }
    var result = Line(number: number)
    var index = isQuoted ? 0 : indent
    if indent == 0, !isQuoted, isDocumentMark(line) { index = 3 }
    while index < line.count, trouble == nil {
      if isComment(line, index, indent) {
        result.comment = String(String.UnicodeScalarView(line[(index + 1)...]))
        if mode == .plain { mode = .after }
        if !result.hasContent { commentColumns[number] = index }
        break
      }
      if line[index] != " " { result.hasContent = true }
      index = step(line, index, number)
    }
    if isQuoted { result.hasContent = true }
    lines.append(result)
  }

  private mutating func belongsToBlock(_ line: [Unicode.Scalar], _ indent: Int) -> Bool {
    guard var open = block else { return false }
    if indent == line.count {
      open.blankIndent = max(open.blankIndent, indent)
      block = open
      return true
    }
    let needed = open.indent ?? max(indent, open.blankIndent, parentColumn + 1, 1)
    open.indent = needed
    block = indent >= needed ? open : nil
    return block != nil
  }

  private mutating func beginLine(_ line: [Unicode.Scalar], _ indent: Int) {
    keyColumn = flowDepth == 0 ? nil : keyColumn
    switch mode {
    case .plain:
      if flowDepth == 0, indent <= parentColumn || (indent == 0 && isDocumentMark(line)) { mode = .token }
    case .after: if flowDepth == 0 { mode = .token }
    case .token, .singleQuoted, .doubleQuoted: break
    }
  }

  private func isDocumentMark(_ line: [Unicode.Scalar]) -> Bool {
    let isMark = line.starts(with: "---".unicodeScalars) || line.starts(with: "...".unicodeScalars)
    return isMark && isBlank(line, 3)
  }

  private func isComment(_ line: [Unicode.Scalar], _ index: Int, _ indent: Int) -> Bool {
    guard line[index] == "#" else { return false }
    switch mode {
    case .token, .after: return true
    case .plain: return index == indent || line[index - 1] == " " || line[index - 1] == "\t"
    case .singleQuoted, .doubleQuoted: return false
    }
  }

  private func isBlank(_ line: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= line.count || line[index] == " " || line[index] == "\t"
  }

  private mutating func report(_ found: Trouble, _ line: Int, _ index: Int) {
    trouble = PlacedTrouble(trouble: found, position: Position(line: line, column: index + 1))
  }

  // MARK: Characters

  /// Goes past one character, or past several that belong together.
  private mutating func step(_ line: [Unicode.Scalar], _ index: Int, _ number: Int) -> Int {
    let scalar = line[index]
    switch mode {
    case .doubleQuoted:
      if scalar == "\\" { return index + 2 }
      if scalar == "\"" { mode = .after }
    case .singleQuoted:
      if scalar == "'" {
        if index + 1 < line.count, line[index + 1] == "'" { return index + 2 }
        mode = .after
      }
    case .plain:
      let next: Unicode.Scalar = index + 1 < line.count ? line[index + 1] : " "
      if scalar == ":", isBlank(line, index + 1) || (flowDepth > 0 && ",[]{}".unicodeScalars.contains(next)) {
        endKey(at: index, number)
      } else if flowDepth > 0, ",[]{}".unicodeScalars.contains(scalar) {
        mode = .after
        return index
      }
    case .token, .after: return stepBetweenValues(line, index, number)
    }
    return index + 1
  }

  private mutating func stepBetweenValues(_ line: [Unicode.Scalar], _ index: Int, _ number: Int) -> Int {
    switch line[index] {
    case " ", "\t": break
    case "[", "{":
      keyColumn = keyColumn ?? index
      flowDepth += 1
      mode = .token
      if flowDepth > Self.flowLimit { report(.depth, number, index) }
    case "]", "}":
      flowDepth = max(0, flowDepth - 1)
      mode = .after
    case "," where flowDepth > 0: mode = .token
    case ":" where flowDepth > 0 || isBlank(line, index + 1): endKey(at: index, number)
    case "-" where flowDepth == 0 && isBlank(line, index + 1), "?" where flowDepth > 0 || isBlank(line, index + 1):
      if flowDepth == 0 { enter(index, number) }
      keyColumn = nil
      mode = .token
    case "&", "*": report(.alias, number, index)
    case "!": report(.tag, number, index)
    case "|" where flowDepth == 0, ">" where flowDepth == 0: return beginBlock(line, index)
    case "%" where index == 0: return line.count
    case "'": beginValue(.singleQuoted, at: index)
    case "\"": beginValue(.doubleQuoted, at: index)
    default: beginValue(.plain, at: index)
    }
    return index + 1
  }

  private mutating func beginValue(_ next: Mode, at index: Int) {
    keyColumn = keyColumn ?? index
    mode = next
  }

  private mutating func endKey(at index: Int, _ number: Int) {
    if flowDepth == 0 {
      enter(keyColumn ?? index, number)
      keyColumn = nil
    }
    mode = .token
  }

  private mutating func enter(_ column: Int, _ number: Int) {
    parentColumn = column
    if column > Self.indentLimit { report(.depth, number, column) }
  }

  /// The end of a block's header such as `>-` or `|2`; its text begins on the next line.
  private mutating func beginBlock(_ line: [Unicode.Scalar], _ index: Int) -> Int {
    var open = Block()
    var index = index + 1
    while index < line.count, !isBlank(line, index) {
      if let digit = Int(String(line[index])) { open.indent = max(parentColumn, 0) + digit }
      index += 1
    }
    block = open
    mode = .after
    return index
  }
}
