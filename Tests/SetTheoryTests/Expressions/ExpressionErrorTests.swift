import SetTheory
import Testing

@Suite("Errors in expressions")
struct ExpressionErrorTests {
  private func problem(_ text: String, over table: SetTable? = nil) -> ExpressionError? {
    do {
      _ = try Proposition(parsing: text, outcome: Literal("Y"), over: table)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "Each error says what and where",
    arguments: [
      ("", 1, ExpressionError.Problem.empty), ("  ", 1, .empty), ("A*", 3, .operandMissing), ("A + * B", 5, .operandMissing),
      ("*A", 1, .operandMissing),
      ("A B", 3, .operatorMissing(before: "B")), ("A (B)", 3, .operatorMissing(before: "(")), ("(A + B", 1, .unclosedParenthesis),
      ("A*(B + C", 3, .unclosedParenthesis), ("A + B)", 6, .unopenedParenthesis), (")", 1, .unopenedParenthesis),
      ("()", 2, .operandMissing),
      ("A & B", 3, .unexpected("&")), ("A = B", 3, .unexpected("=")), ("\"A", 1, .unclosedQuotation), ("A[x]", 2, .levels),
      ("A[]", 2, .levels),
      ("A[1", 2, .levels), ("A[-1]", 2, .levels), ("A[1234]", 2, .levels), ("[1]", 1, .unexpected("[1]")),
      ("A => B => C", 8, .secondRelation),
      ("A => B + C", 6, .outcomeNotLiteral), ("A =>", 5, .operandMissing), ("=> Y", 1, .operandMissing),
      ("(A => B)", 1, .unclosedParenthesis),
      ("A-", 2, .unexpected("-")), ("~", 2, .operandMissing), ("A\u{0}", 2, .unexpected("\u{0}")),
    ])
  func places(text: String, column: Int, problem expected: ExpressionError.Problem) {
    let error = problem(text)
    #expect(error?.column == column)
    #expect(error?.problem == expected)
    #expect(error.map { $0.sentence.hasSuffix(".") && $0.advice.hasSuffix(".") } == true)
  }

  @Test("The caret stands below the place")
  func caret() {
    #expect(problem("A*B + + C")?.excerpt == "A*B + + C\n      ^")
  }

  @Test("A column that is not there is named, and one of another spelling offered")
  func names() throws {
    let table = try SetTable(
      cases: ["one"],
      columns: [
        SetColumn(name: "DEV", kind: .crisp, lower: [1]), SetColumn(name: "M", kind: .multiValue(levels: 3), lower: [2]),
        SetColumn(name: "Y", kind: .crisp, lower: [1]),
      ])
    let lower = problem("M[2]*dev", over: table)
    #expect(lower?.problem == .unknownName("dev", known: ["DEV", "M", "Y"]))
    #expect(lower?.column == 6)
    #expect(lower?.advice.contains("There is “DEV”") == true)
    #expect(lower?.advice.contains("~DEV") == true)
    #expect(problem("DEV*M", over: table)?.problem == .literal(.levelNeeded(column: "M", levels: 3)))
    #expect(problem("DEV*M[3]", over: table)?.problem == .literal(.levelNotInCondition(condition: "M", level: 3, levels: 3)))
    #expect(problem("DEV*M[3]", over: table)?.column == 5)
    #expect(problem("DEV[1]*M[2] => Y", over: table) == nil)
  }

  @Test("Nesting is limited, so that no text can overflow the stack; a chain of negations and a long sum are not")
  func depth() throws {
    let deep = String(repeating: "(", count: 100_000) + "A" + String(repeating: ")", count: 100_000)
    #expect(problem(deep)?.problem == .tooDeep)
    #expect(problem(deep)?.column == 101)
    #expect(try Expression(parsing: String(repeating: "~", count: 100_001) + "A") == .literal(Literal("A", isNegated: true)))
    let long = (0..<20_000).map { "A\($0)" }.joined(separator: "+")
    #expect(try Expression(parsing: long).literals.count == 20_000)
  }

  @Test("A claim needs a relation or an outcome")
  func relation() throws {
    #expect(throws: ExpressionError(.relationMissing, in: "A*B", column: 4)) { try Proposition(parsing: "A*B") }
    #expect(throws: ExpressionError(.relationNotAllowed, in: "A => B", column: 3)) { try Expression(parsing: "A => B") }
    #expect(throws: ExpressionError(.outcomeNotLiteral, in: "A*B", column: 1)) { try Literal(parsing: "A*B") }
    #expect(try Literal(parsing: "~Y[2]") == Literal("Y", levels: [2], isNegated: true))
  }

  @Test("An expression that grows too large when multiplied out is refused")
  func tooManyProducts() throws {
    let names = (0..<60).map { "C\($0)" }
    let conditions = try ConditionNames(names.map { .init(name: $0, kind: .crisp) })
    let text = stride(from: 0, to: 60, by: 2).map { "(C\($0) + C\($0 + 1))" }.joined(separator: "*")
    let expression = try Expression(parsing: text)
    #expect(throws: SetTheoryError.tooManyProducts(limit: SumOfProducts.mostProducts)) {
      try SumOfProducts(expression, of: conditions)
    }
  }
}
