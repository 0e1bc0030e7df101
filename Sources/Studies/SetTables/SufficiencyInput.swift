public import SetTheory

/// Texts from which the options of an analysis of sufficiency are read.
public struct SufficiencyInput: Sendable {
  /// What theory expects: literals and conjunctions with commas between them, `A,~B,C*D`.
  public var expectations: String?
  /// Sets claimed to be necessary.
  public var necessary: [String]
  /// Sets that cannot occur.
  public var impossible: [String]

  /// Texts.
  public init(expectations: String? = nil, necessary: [String] = [], impossible: [String] = []) {
    self.expectations = expectations
    self.necessary = necessary
    self.impossible = impossible
  }

  /// Reads the texts into options.
  ///
  /// - Parameters:
  ///   - options: The options to complete.
  ///   - input: The table with its conditions.
  /// - Throws: `ExpressionError` for an expression, `SetTheoryError` for a name that is no condition.
  public func complete(_ options: inout SufficiencyOptions, for input: SetAnalysisInput) throws {
    options.expectations = try Self.terms(expectations ?? "", input)
    options.necessary = try necessary.map { try Self.expression($0, input) }
    options.impossible = try impossible.map { try Self.expression($0, input) }
  }

  /// Expectations as terms; levels such as `A[1,2]` become a term each.
  private static func terms(_ text: String, _ input: SetAnalysisInput) throws -> [Term] {
    try parts(text).flatMap { part in
      let expression = try expression(part, input)
      guard let terms = try SumOfProducts(expression, of: input.conditions).terms, !terms.isEmpty else {
        throw SetTableError.contradictoryExpectation(part)
      }
      return terms
    }
  }

  /// The text between commas that stand outside of brackets.
  private static func parts(_ text: String) -> [String] {
    var parts = [""]
    var depth = 0
    for character in text {
      depth += character == "[" || character == "{" ? 1 : character == "]" || character == "}" ? -1 : 0
      if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
    }
    return parts.filter { part in part.contains { !$0.isWhitespace } }
  }

  private static func expression(_ text: String, _ input: SetAnalysisInput) throws -> Expression {
    let expression = try Expression(parsing: text, over: input.reading.table)
    let known = input.conditions.conditions.map(\.name)
    for name in expression.names where !known.contains(name) { throw SetTableError.notACondition(name, known: known) }
    return expression
  }
}
