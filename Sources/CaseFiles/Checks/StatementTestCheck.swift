import Cases

/// A statement can be held against cells, or says why not.
enum StatementTestCheck: LibraryCheck {
  static let id = "statement-test"

  static func findings(in library: Library) -> [Finding] {
    library.statements.sorted { $0.key < $1.key }.flatMap { id, list in
      guard let file = library.file(.statements, id: id) else { return [Finding]() }
      return list.statements.enumerated().compactMap { index, statement in
        guard let (key, message, hint) = problem(statement) else { return nil }
        return Finding(
          check: Self.id, message: message, file: file.name, at: file.position("statements/\(index)", key), hint: hint)
      }
    }
  }

  private static func problem(_ statement: StatementsFile.Statement) -> (String, String, String)? {
    let name = "The statement “\(statement.id)”"
    switch (statement.claims, statement.condition, statement.outcome) {
    case (.untested, _, _):
      guard statement.reason == nil else { return nil }
      return ("claims", "\(name) is untested and no reason is given.", "Say under reason: why no test is possible.")
    case (_, nil, nil):
      return (
        "claims", "\(name) names neither a condition nor an outcome to test it with.",
        "Add condition: or outcome:, or write claims: untested with a reason."
      )
    case (_, .some, .some):
      return ("outcome", "\(name) names a condition and an outcome.", "Keep one of the two, or make two statements of it.")
    default: return nil
    }
  }
}
