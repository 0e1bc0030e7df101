extension Expression: CustomStringConvertible {
  /// The expression as it can be read again: `A*~B + C`, `~(A + B)`, `A[2]*(B + C)`.
  public var description: String {
    switch self {
    case .literal(let literal): literal.description
    case .constant(let value): value ? "1" : "0"
    case .conjunction(let parts):
      parts.map { part in
        if case .disjunction = part { "(\(part))" } else { part.description }
      }.joined(separator: "*")
    case .disjunction(let parts): parts.map(\.description).joined(separator: " + ")
    case .negation(let part): "~(\(part))"
    }
  }
}

extension Literal {
  /// A name as expressions write it: as it is, or in quotation marks where it holds what an expression would take for something else.
  ///
  /// - Parameter name: A column's name.
  /// - Returns: The name, in quotation marks where needed, those within it doubled.
  public static func text(ofName name: String) -> String {
    let isPlain = name != "0" && name != "1" && ExpressionLexer.isPlainName(name)
    return isPlain ? name : "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
