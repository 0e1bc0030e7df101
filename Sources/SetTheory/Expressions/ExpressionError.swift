/// What is wrong with an expression, and where.
public struct ExpressionError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// There is nothing to read.
    case empty
    /// An operand is missing here.
    case operandMissing
    /// Two operands stand beside each other.
    case operatorMissing(before: String)
    /// A parenthesis is not closed.
    case unclosedParenthesis
    /// A parenthesis is closed that was not opened.
    case unopenedParenthesis
    /// A quotation mark is not closed.
    case unclosedQuotation
    /// A character that means nothing here.
    case unexpected(String)
    /// Levels that are not whole numbers in brackets.
    case levels
    /// A second relation.
    case secondRelation
    /// A relation where only a set is asked for.
    case relationNotAllowed
    /// No relation where one is asked for.
    case relationMissing
    /// The side of the outcome is no single literal.
    case outcomeNotLiteral
    /// Nesting too deep.
    case tooDeep
    /// A column that the table does not have.
    case unknownName(String, known: [String])
    /// A literal that the column cannot have.
    case literal(SetTheoryError)
  }

  /// What is wrong.
  public let problem: Problem
  /// The expression.
  public let text: String
  /// Where, as a column from 1, in characters.
  public let column: Int

  /// An error.
  public init(_ problem: Problem, in text: String, column: Int) {
    self.problem = problem
    self.text = text
    self.column = column
  }

  /// What is wrong, as a full sentence.
  public var sentence: String {
    switch problem {
    case .empty: "The expression is empty."
    case .operandMissing: "A condition is missing at column \(column)."
    case .operatorMissing(let before): "An operator is missing before “\(before)” at column \(column)."
    case .unclosedParenthesis: "The parenthesis opened at column \(column) is never closed."
    case .unopenedParenthesis: "The parenthesis closed at column \(column) was never opened."
    case .unclosedQuotation: "The quotation mark at column \(column) is never closed."
    case .unexpected(let text): "“\(text)” at column \(column) means nothing here."
    case .levels: "The brackets at column \(column) do not hold levels."
    case .secondRelation: "There is a second relation at column \(column)."
    case .relationNotAllowed: "There is a relation at column \(column), where only a set is asked for."
    case .relationMissing: "The expression does not say which relation to which outcome is meant."
    case .outcomeNotLiteral: "The outcome at column \(column) is no single literal."
    case .tooDeep: "The expression is nested more than \(Expression.mostNested) deep at column \(column)."
    case .unknownName(let name, _): "There is no column “\(name)” (column \(column) of the expression)."
    case .literal(let error): error.sentence
    }
  }

  /// What to do about it, as a full sentence.
  public var advice: String {
    switch problem {
    case .empty: "Write one such as A*~B + C."
    case .operandMissing: "Write a column’s name, or an opening parenthesis."
    case .operatorMissing: "Write * for and, + for or; put names that hold spaces in quotation marks."
    case .unclosedParenthesis, .unopenedParenthesis, .unclosedQuotation: "Add or delete its partner."
    case .unexpected: "An expression has names, * (and), + (or), ~ (not), parentheses, levels as in A[2], and => or <= before the outcome."
    case .levels: "Write whole numbers from 0, as in A[2] or A[1,2]."
    case .secondRelation, .relationNotAllowed: "Write a single one, as in A*B => Y."
    case .relationMissing: "Write A*B => Y for sufficiency or A + B <= Y for necessity."
    case .outcomeNotLiteral: "Write one column, as in Y, ~Y or Y[2]."
    case .tooDeep: "Write it with fewer parentheses, for instance as a sum of products."
    case .unknownName(let name, let known): Self.advice(on: name, known)
    case .literal(let error): error.advice
    }
  }

  private static func advice(on name: String, _ known: [String]) -> String {
    let list = "The columns are: \(known.joined(separator: ", "))."
    guard let other = known.first(where: { $0.lowercased() == name.lowercased() }) else { return list }
    return "There is “\(other)”: names are read exactly, and its negation is ~\(Literal.text(ofName: other)). \(list)"
  }
}

extension ExpressionError: CustomStringConvertible {
  /// The expression with a caret below the place.
  public var excerpt: String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return "\(line)\n\(String(repeating: " ", count: max(0, column - 1)))^"
  }

  /// The sentence, the advice and the excerpt.
  public var description: String { "\(sentence) \(advice)\n\(excerpt)" }
}
