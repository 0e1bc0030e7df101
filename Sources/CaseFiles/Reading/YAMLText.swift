import Yams

/// Text parsed as YAML, or the finding that says why it is none.
enum YAMLText {
  static func compose(_ file: TextFile) throws(Finding) -> Node {
    if let finding = YAMLGuard.finding(in: file.text, file: file.name) { throw finding }
    do {
      // Without rules: what a value is, its shape says.
      if let node = try Yams.compose(yaml: file.text, .basic) { return node }
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
      // What is never finished is mended where it begins.
      let isUnfinished = problem.contains("expected ':'") || problem.contains("end of stream")
      return broken(problem, file.name, Position(isUnfinished ? context?.mark ?? mark : mark))
    case .reader(let problem, _, _, _): return broken(problem, file.name, unreadable(in: file.text))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.first ?? ""
      return Finding(
        check: "duplicate-key", message: "The key “\(key)” stands twice in the same place.", file: file.name,
        at: secondUse(of: key, after: Position(context.mark), in: file.text),
        hint: "Keep one of the two; nothing may be overwritten silently.")
    default: return broken("\(error)", file.name, .start)
    }
  }

  /// A finding that says in plain words what the YAML parser means.
  private static func broken(_ problem: String, _ file: String, _ position: Position) -> Finding {
    let known = plainWords.first { problem.contains($0.problem) }
    return Finding(
      check: "yaml", message: known?.message ?? "The YAML is broken: \(problem).", file: file, at: position,
      hint: known?.hint ?? "Look at the indentation, colons and quotation marks around this place.")
  }

  private static let plainWords: [(problem: String, message: String, hint: String)] = [
    (
      "could not find expected ':'", "A colon is missing: this line is no “key: value”.",
      "Write the colon, or put text of several lines in quotation marks."
    ),
    (
      "mapping values are not allowed", "There is a colon where none can be.",
      "Put text that contains “: ” in quotation marks, or mend the indentation."
    ),
    (
      "did not find expected key", "The line fits neither the list nor the keys above it.",
      "Give lines that belong together the same indentation, and look for a quotation mark that is missing above; inside a "
        + "text in quotation marks write \\\"."
    ),
    (
      "did not find expected '-' indicator", "The line stands in a list and does not begin an entry.",
      "Begin it with “- ”, or mend its indentation."
    ),
    (
      "found another document", "A second document begins here; each file holds one entity.",
      "Delete the line ---, or move what follows it into a file of its own."
    ),
    ("unexpected end of stream", "A quotation mark is never closed.", "Close it at the end of the text."),
    ("expected ',' or ']'", "A list in square brackets is never closed.", "Write “]”, or put the text in quotation marks."),
    ("expected ',' or '}'", "A group in braces is never closed.", "Write “}”, or put the text in quotation marks."),
    (
      "cannot start any token", "A value begins with a character that YAML keeps for itself.",
      "Put text that begins with @, ` or % in quotation marks."
    ),
    (
      "control characters are not allowed", "The file holds a character that no text may hold.",
      "Delete it, or type the text anew."
    ),
  ]

  /// The first character that YAML does not allow.
  private static func unreadable(in text: String) -> Position {
    var position = Position.start
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: position = Position(line: position.line + 1, column: 0)
      case 0x09, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: break
      default: return position
      }
      position.column += 1
    }
    return .start
  }

  /// The second line on which a key is written in the column of its first use.
  private static func secondUse(of key: String, after place: Position, in text: String) -> Position {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in min(place.line, lines.count)..<lines.count {
      let scalars = lines[index].unicodeScalars
      let before = scalars.prefix(place.column - 1)
      let rest = Substring(scalars.dropFirst(place.column - 1))
      guard before.allSatisfy({ $0 == " " || $0 == "-" }), !rest.isEmpty else { continue }
      if ["\(key):", "\"\(key)\":", "'\(key)':"].contains(where: rest.hasPrefix) {
        return Position(line: index + 1, column: place.column)
      }
    }
    return place
  }
}

extension Position {
  init(_ mark: Mark) {
    self.init(line: mark.line, column: mark.column)
  }
}
