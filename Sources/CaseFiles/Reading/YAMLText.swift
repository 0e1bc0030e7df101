import Yams

/// Text parsed as YAML, or the finding that says why it is none.
enum YAMLText {
  static func compose(_ file: TextFile) throws(Finding) -> Node {
    if let finding = YAMLGuard.finding(in: file.text, file: file.name) { throw finding }
    do {
      if let node = try Yams.compose(yaml: file.text) { return node }
    } catch let error as YamlError {
      throw finding(for: error, in: file)
    } catch {
      throw broken("The YAML cannot be read: \(error).", file.name, .start)
    }
    throw Finding(
      check: "empty", message: "The file is empty.", file: file.name, at: .start,
      hint: "Start from a template: gelingen case new.")
  }

  private static func finding(for error: YamlError, in file: TextFile) -> Finding {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let before = context.map { "\($0.text): " } ?? ""
      return broken("The YAML is broken: \(before)\(problem).", file.name, Position(mark))
    case .reader(let problem, _, _, _):
      return broken("The YAML is broken: \(problem).", file.name, .start)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return Finding(
        check: "duplicate-key", message: "The key “\(key)” stands twice in the same place.", file: file.name,
        at: secondUse(of: key, after: Position(context.mark), in: file.text),
        hint: "Keep one of the two; nothing may be overwritten silently.")
    default:
      return broken("The YAML cannot be read: \(error).", file.name, .start)
    }
  }

  private static func broken(_ message: String, _ file: String, _ position: Position) -> Finding {
    Finding(
      check: "yaml", message: message, file: file, at: position,
      hint: "Look at the indentation, colons and quotation marks around this place.")
  }

  /// The second line on which a key is written at the indentation of its first use.
  private static func secondUse(of key: String, after place: Position, in text: String) -> Position {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var first: Int?
    for index in max(0, place.line - 1)..<lines.count {
      let line = lines[index].replacing("- ", with: "  ", maxReplacements: 1)
      let indent = line.prefix { $0 == " " }.count
      guard line.dropFirst(indent).hasPrefix(key + ":") else { continue }
      if let first, indent == first { return Position(line: index + 1, column: indent + 1) }
      if first == nil { first = indent }
    }
    return place
  }
}

extension Position {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
