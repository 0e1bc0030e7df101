/// Reads expressions: `or` of `and` of literals, constants and parentheses.
///
/// ```
/// sum     = product { "+" product }
/// product = factor { "*" factor }
/// factor  = { "~" } ( name [ levels ] | "0" | "1" | "(" sum ")" )
/// ```
struct ExpressionParser {
  private let text: String
  private let tokens: [ExpressionToken]
  private let scope: Scope
  private var index = 0

  /// What an expression may name.
  enum Scope {
    /// Any name.
    case anything
    /// These names, with any levels.
    case names([String])
    /// The columns of a table with the levels they have.
    case table(SetTable)
  }

  /// A parser.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - scope: What it may name.
  /// - Throws: An error for what is no part of an expression.
  init(_ text: String, _ scope: Scope) throws(ExpressionError) {
    self.text = text
    self.scope = scope
    tokens = try ExpressionLexer.tokens(of: text)
    guard !tokens.isEmpty else { throw ExpressionError(.empty, in: text, column: 1) }
  }

  /// The expression, when nothing follows it.
  mutating func expression() throws(ExpressionError) -> Expression {
    let result = try sum(depth: 0)
    if let rest = tokens.dropFirst(index).first {
      if case .relation = rest.kind { throw error(.relationNotAllowed, at: rest) }
      throw error(rest.kind == .close ? .unopenedParenthesis : .operatorMissing(before: rest.text), at: rest)
    }
    return result
  }

  /// A set, a relation, an outcome; the last two `nil` where there is no relation.
  mutating func proposition() throws(ExpressionError) -> (set: Expression, relation: Proposition.Relation?, outcome: Literal?) {
    let set = try sum(depth: 0)
    guard let next = tokens.dropFirst(index).first else { return (set, nil, nil) }
    guard case .relation(let relation) = next.kind else {
      throw error(next.kind == .close ? .unopenedParenthesis : .operatorMissing(before: next.text), at: next)
    }
    index += 1
    let start = index
    let right = try sum(depth: 0)
    if let rest = tokens.dropFirst(index).first {
      if case .relation = rest.kind { throw error(.secondRelation, at: rest) }
      throw error(rest.kind == .close ? .unopenedParenthesis : .operatorMissing(before: rest.text), at: rest)
    }
    guard case .literal(let outcome) = right else { throw error(.outcomeNotLiteral, at: tokens[start]) }
    return (set, relation, outcome)
  }

  private func error(_ problem: ExpressionError.Problem, at token: ExpressionToken?) -> ExpressionError {
    ExpressionError(problem, in: text, column: token?.column ?? text.count + 1)
  }

  private var next: ExpressionToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func sum(depth: Int) throws(ExpressionError) -> Expression {
    var parts = [try product(depth: depth)]
    while next?.kind == .or {
      index += 1
      parts.append(try product(depth: depth))
    }
    return .or(parts)
  }

  private mutating func product(depth: Int) throws(ExpressionError) -> Expression {
    var parts = [try factor(depth: depth)]
    while next?.kind == .and {
      index += 1
      parts.append(try factor(depth: depth))
    }
    return .and(parts)
  }

  private mutating func factor(depth: Int) throws(ExpressionError) -> Expression {
    var isNegated = false
    while next?.kind == .not {
      isNegated.toggle()
      index += 1
    }
    guard let token = next else { throw error(.operandMissing, at: nil) }
    let part = try operand(token, depth: depth)
    return isNegated ? .not(part) : part
  }

  private mutating func operand(_ token: ExpressionToken, depth: Int) throws(ExpressionError) -> Expression {
    switch token.kind {
    case .constant(let value):
      index += 1
      return .constant(value)
    case .name(let name):
      index += 1
      return .literal(try literal(name, at: token))
    case .open:
      guard depth < Expression.mostNested else { throw error(.tooDeep, at: token) }
      index += 1
      let inner = try sum(depth: depth + 1)
      guard let close = next else { throw error(.unclosedParenthesis, at: token) }
      guard close.kind == .close else {
        if case .relation = close.kind { throw error(.unclosedParenthesis, at: token) }
        throw error(.operatorMissing(before: close.text), at: close)
      }
      index += 1
      return inner
    case .levels: throw error(.unexpected(token.text), at: token)
    case .close where depth == 0: throw error(.unopenedParenthesis, at: token)
    case .and, .or, .not, .close, .relation: throw error(.operandMissing, at: token)
    }
  }

  private mutating func literal(_ name: String, at token: ExpressionToken) throws(ExpressionError) -> Literal {
    var levels: [Int] = []
    if case .levels(let named) = next?.kind {
      levels = named
      index += 1
    }
    let literal = Literal(name, levels: levels)
    switch scope {
    case .anything: break
    case .names(let known):
      guard known.contains(name) else { throw error(.unknownName(name, known: known), at: token) }
    case .table(let table):
      do {
        try table.check(literal)
      } catch .unknownColumn(let name, let known) {
        throw error(.unknownName(name, known: known), at: token)
      } catch {
        throw ExpressionError(.literal(error), in: text, column: token.column)
      }
    }
    return literal
  }
}

extension Expression {
  /// Reads an expression such as `A*~B + C`, `A[2]*B{0}`, `~(A + B)`.
  ///
  /// - Parameters:
  ///   - text: The text. Names are read exactly; those with spaces or signs stand in quotation marks.
  ///   - table: The table that has the columns; `nil` to take any names.
  /// - Throws: `ExpressionError` with the place.
  public init(parsing text: String, over table: SetTable? = nil) throws(ExpressionError) {
    var parser = try ExpressionParser(text, table.map { .table($0) } ?? .anything)
    self = try parser.expression()
  }

  /// Reads an expression whose names are among some, whatever their levels.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - names: The names.
  /// - Throws: `ExpressionError` with the place.
  public init(parsing text: String, among names: [String]) throws(ExpressionError) {
    var parser = try ExpressionParser(text, .names(names))
    self = try parser.expression()
  }
}

extension Literal {
  /// Reads a literal such as `Y`, `~Y`, `Y[2]`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - table: The table that has the column; `nil` to take any name.
  /// - Throws: `ExpressionError` with the place, also for an expression that is more than a literal.
  public init(parsing text: String, over table: SetTable? = nil) throws(ExpressionError) {
    guard case .literal(let literal) = try Expression(parsing: text, over: table) else {
      throw ExpressionError(.outcomeNotLiteral, in: text, column: 1)
    }
    self = literal
  }

  /// Reads a literal whose name is among some, whatever its levels.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - names: The names.
  /// - Throws: `ExpressionError` with the place, also for an expression that is more than a literal.
  public init(parsing text: String, among names: [String]) throws(ExpressionError) {
    var parser = try ExpressionParser(text, .names(names))
    guard case .literal(let literal) = try parser.expression() else {
      throw ExpressionError(.outcomeNotLiteral, in: text, column: 1)
    }
    self = literal
  }
}
