import SetTheory
import TestSupport
import Testing

@Suite("Expressions")
struct ExpressionTests {
  @Test(
    "An expression is read as it is meant",
    arguments: [
      ("A*~B + C", "A*~B + C"), ("A[2]*B{0}", "A[2]*B[0]"), ("A[1, 2]", "A[1,2]"), ("~A[2]", "~A[2]"), ("~(A+B)", "~(A + B)"),
      ("((A))", "A"), ("~~A", "A"), ("~(~(A*B))", "A*B"), ("A*(B*C)", "A*B*C"), ("A*(B+C)*D", "A*(B + C)*D"), ("!A", "~A"), ("1", "1"),
      ("~0*A", "1*A"), ("\"two words\"*A", "\"two words\"*A"), ("a-b*A", "a-b*A"), ("Größe", "Größe"),
    ])
  func reading(text: String, printed: String) throws {
    let expression = try Expression(parsing: text)
    #expect(expression.description == printed)
  }

  @Test(
    "A claim is read with each sign",
    arguments: [
      ("A*B => Y", "A*B => Y"), ("A+B<=Y", "A + B <= Y"), ("A <=> Y", "A <=> Y"), ("A->Y", "A => Y"), ("A<-Y", "A <= Y"),
      ("A<->~Y", "A <=> ~Y"), ("A => Y[2]", "A => Y[2]"),
    ])
  func relations(text: String, printed: String) throws {
    #expect(try Proposition(parsing: text).description == printed)
  }

  /// A random expression in its form, nested at most so deep.
  private func random(_ generator: inout SeededGenerator, depth: Int, names: [String], levels: Int?) -> Expression {
    let kind = depth == 0 ? 0 : Int.random(in: 0...5, using: &generator)
    func parts() -> [Expression] {
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in random(&generator, depth: depth - 1, names: names, levels: levels) }
    }
    switch kind {
    case 1, 2: return .and(parts())
    case 3, 4: return .or(parts())
    case 5: return .not(random(&generator, depth: depth - 1, names: names, levels: levels))
    default:
      let name = names.randomElement(using: &generator) ?? "A"
      let isNegated = Bool.random(using: &generator)
      guard let levels else { return .literal(Literal(name, isNegated: isNegated)) }
      let named = (0..<Int.random(in: 1...2, using: &generator)).map { _ in Int.random(in: 0..<levels, using: &generator) }
      return .literal(Literal(name, levels: named, isNegated: isNegated))
    }
  }

  @Test("What is printed reads as what was printed", arguments: UInt64(1)...300)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let names = ["A", "B", "two words", "with\"mark", "1", "x.y", "a-b", "-c", "Ä*"]
    let expression = random(&generator, depth: 4, names: names, levels: seed % 2 == 0 ? 3 : nil)
    #expect(try Expression(parsing: expression.description) == expression)
  }

  /// The membership by definition, on the form before any rewriting.
  private func membership(_ expression: Expression, _ value: (Literal) -> Double) -> Double {
    switch expression {
    case .literal(let literal): value(literal)
    case .constant(let constant): constant ? 1 : 0
    case .conjunction(let parts): parts.map { membership($0, value) }.min() ?? 1
    case .disjunction(let parts): parts.map { membership($0, value) }.max() ?? 0
    case .negation(let part): 1 - membership(part, value)
    }
  }

  @Test("Membership, negation normal form and sum of products agree with the definition in every case", arguments: UInt64(1)...300)
  func memberships(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let isLevelled = seed % 3 == 0
    let kinds = [SetKind](repeating: isLevelled ? .multiValue(levels: 3) : seed % 3 == 1 ? .fuzzy : .crisp, count: 3)
    let table = try RandomTable(seed: seed, cases: 12, kinds: kinds)
    let names = table.conditions.conditions.map(\.name)
    let expression = random(&generator, depth: 3, names: names, levels: isLevelled ? 3 : nil)
    let expected = table.outcome.indices.map { index in
      membership(expression) { literal in
        let condition = names.firstIndex(of: literal.name) ?? 0
        let cell = table.cells[index][condition]
        let inside = literal.levels.isEmpty ? cell : literal.levels.contains(Int(cell)) ? 1 : 0
        return literal.isNegated ? 1 - inside : inside
      }
    }
    #expect(try table.table.memberships(in: expression) == expected)
    #expect(try close(table.table.memberships(in: expression.negationNormalForm), expected))
    let sum = try SumOfProducts(expression, of: table.conditions)
    #expect(try close(table.table.memberships(in: sum.expression(of: table.conditions)), expected))
    for (index, product) in sum.products.enumerated() {
      for (other, second) in sum.products.enumerated() where other != index { #expect(!Set(second).isSubset(of: product)) }
    }
  }

  private func close(_ left: [Double], _ right: [Double]) -> Bool { zip(left, right).allSatisfy { abs($0 - $1) < 1e-12 } }

  @Test(
    "A sum of products drops only what holds of fuzzy sets",
    arguments: [
      ("A + A*B", "A"), ("A*(B + C)", "A*B + A*C"), ("~(A*B)", "~A + ~B"), ("A*~A + B", "A*~A + B"), ("F*~F + C", "C"),
      ("M[1,2]", "M[2] + M[1]"),
      ("~M[0]*A", "A*M[2] + A*M[1]"), ("A + 1", "1"), ("A*0", "0"), ("M[0]*M[1]", "0"),
    ])
  func products(text: String, printed: String) throws {
    let conditions = try ConditionNames([
      .init(name: "A", kind: .fuzzy), .init(name: "B", kind: .fuzzy), .init(name: "C", kind: .fuzzy), .init(name: "F", kind: .crisp),
      .init(name: "M", kind: .multiValue(levels: 3)),
    ])
    let sum = try SumOfProducts(Expression(parsing: text), of: conditions)
    #expect(sum.expression(of: conditions).description == printed)
    #expect((sum.terms == nil) == printed.contains("A*~A"))
  }
}
