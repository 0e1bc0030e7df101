import SetTheory
import TestSupport
import Testing

@Suite("Fit of claims, and theory held against evidence")
struct PropositionFitTests {
  @Test("A claim of terms fits as the solution of the same terms", arguments: UInt64(1)...60)
  func asSolution(seed: UInt64) throws {
    let random = try RandomTable(seed: seed, cases: 15, kinds: RandomTable.kinds(seed: seed, count: 4), outcomeKind: .fuzzy)
    var generator = SeededGenerator(seed: seed)
    let drawn = (0..<3).map { _ in random.term(&generator) }.filter { $0.literalCount > 0 }
    let sum = try SumOfProducts(
      Expression(parsing: drawn.isEmpty ? random.conditions.literal(0, value: 1).description : random.conditions.text(drawn)),
      of: random.conditions)
    let terms = try #require(sum.terms)
    let set = sum.expression(of: random.conditions)
    let fit = try PropositionFit(Proposition(set: set, relation: .sufficient, outcome: Literal("Y")), in: random.table)
    let solution = try SolutionFit(terms: terms, of: random.conditions, in: random.table, outcome: Literal("Y"))
    #expect(agree(fit.whole.sums.consistency, solution.consistency))
    #expect(agree(fit.whole.sums.coverage, solution.coverage))
    #expect(fit.whole.cases(.deviantInKind) == solution.deviantCases)
    #expect(fit.whole.cases(.uncovered) == solution.uncoveredCases)
    #expect(fit.terms.map(\.expression.description) == terms.map { random.conditions.text($0) })
    for (part, term) in zip(fit.terms, solution.terms) {
      #expect(agree(part.sums.consistency, term.consistency))
      #expect(agree(part.uniqueCoverage, term.uniqueCoverage))
      #expect(part.cases == term.cases)
    }
  }

  @Test("A set that is no sum of terms is evaluated as it is written")
  func anyExpression() throws {
    let table = try SetTable(
      cases: ["a", "b"],
      columns: [
        SetColumn(name: "A", kind: .fuzzy, lower: [0.4, 0.9]), SetColumn(name: "B", kind: .fuzzy, lower: [0.7, 0.2]),
        SetColumn(name: "Y", kind: .fuzzy, lower: [0.5, 0.8]),
      ])
    let fit = try PropositionFit(Proposition(parsing: "A*~A + ~(A + B) => Y", over: table), in: table)
    #expect(fit.terms.map(\.expression.description) == ["A*~A", "~A*~B"])
    // Memberships .4 and .1: min(x, y) = .4 and .1.
    #expect(agree(fit.whole.sums.consistency, 1))
    #expect(agree(fit.whole.sums.coverage, 0.5 / 1.3))
    #expect(fit.whole.roles == [.ambiguous, .uncovered])
    #expect(fit.outcomeIsConstant == false)
  }

  /// Each case lies where its memberships put it; by hand.
  @Test("Theory and evidence share, miss and exceed each other in four areas")
  func theory() throws {
    let table = try SetTable(
      cases: ["a", "b", "c", "d", "e"],
      columns: [
        SetColumn(name: "T", kind: .fuzzy, lower: [0.9, 0.8, 0.2, 0.1, 0.5]),
        SetColumn(name: "E", kind: .fuzzy, lower: [0.7, 0.3, 0.6, 0.4, 0.9]),
        SetColumn(name: "Y", kind: .fuzzy, lower: [0.8, 0.9, 0.3, 0.6, 0.9]),
      ])
    let result = try TheoryEvaluation(
      theory: Expression(parsing: "T"), evidence: Expression(parsing: "E"), outcome: Literal("Y"), in: table)
    #expect(result.areas.map(\.expression.description) == ["T*E", "~T*E", "T*~E", "~T*~E"])
    #expect(result.areas.map(\.casesWithOutcome) == [[0], [], [1], [3]])
    #expect(result.areas.map(\.casesWithoutOutcome) == [[], [2], [], []])
    #expect(result.ambiguousCases == [4])
    // T*E: min = .7, .3, .2, .1, .5; with y: .7, .3, .2, .1, .5.
    #expect(agree(result.areas[0].sums.consistency, 1))
    #expect(agree(result.areas[0].sums.coverage, 1.8 / 3.5))
  }

  @Test("A claim on an outcome that no case has is refused")
  func emptyOutcome() throws {
    let table = try SetTable(
      cases: ["a"], columns: [SetColumn(name: "A", kind: .crisp, lower: [1]), SetColumn(name: "Y", kind: .crisp, lower: [0])])
    #expect(throws: SetTheoryError.emptyOutcome("Y")) { try PropositionFit(Proposition(parsing: "A => Y"), in: table) }
    let negated = try PropositionFit(Proposition(parsing: "A => ~Y"), in: table)
    #expect(negated.outcomeIsConstant)
  }
}
