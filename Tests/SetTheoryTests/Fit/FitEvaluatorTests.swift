import SetTheory
import TestSupport
import Testing

@Suite("Fit of solutions")
struct FitEvaluatorTests {
  @Test("Every figure equals its definition, and unique coverage what is lost without the term", arguments: UInt64(1)...200)
  func definitions(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, cases: 14, kinds: RandomTable.kinds(seed: seed, count: 4), outcomeKind: seed % 3 == 0 ? .fuzzy : .crisp)
    var generator = SeededGenerator(seed: seed + 1000)
    let terms = (0..<Int.random(in: 1...4, using: &generator)).map { _ in random.term(&generator) }
    let fit = try SolutionFit(terms: terms, of: random.conditions, in: random.table, outcome: Literal("Y"))
    let y = random.outcome
    let memberships = terms.map { term in y.indices.map { random.membership($0, term) } }
    func solution(_ parts: [[Double]]) -> [Double] { y.indices.map { index in parts.map { $0[index] }.max() ?? 0 } }
    let all = solution(memberships)
    #expect(agree(fit.consistency, NaiveFit.consistency(all, y)))
    #expect(agree(fit.pri, NaiveFit.pri(all, y)))
    #expect(agree(fit.coverage, NaiveFit.coverage(all, y)))
    #expect(fit.deviantCases == y.indices.filter { all[$0] > 0.5 && y[$0] < 0.5 })
    #expect(fit.uncoveredCases == y.indices.filter { all[$0] < 0.5 && y[$0] > 0.5 })
    for (index, term) in fit.terms.enumerated() {
      let x = memberships[index]
      #expect(agree(term.consistency, NaiveFit.consistency(x, y)))
      #expect(agree(term.pri, NaiveFit.pri(x, y)))
      #expect(agree(term.rawCoverage, NaiveFit.coverage(x, y)))
      let rest = solution(memberships.enumerated().filter { $0.offset != index }.map(\.element))
      let lost = NaiveFit.coverage(all, y).flatMap { whole in NaiveFit.coverage(rest, y).map { whole - $0 } }
      #expect(agree(term.uniqueCoverage, lost))
      #expect(term.cases == y.indices.filter { x[$0] > 0.5 })
      #expect(term.typicalCases == y.indices.filter { x[$0] > 0.5 && y[$0] > 0.5 && x[$0] <= y[$0] + 1e-9 })
      #expect(term.deviantCases == y.indices.filter { x[$0] > 0.5 && y[$0] < 0.5 })
    }
  }

  @Test("A single term's unique coverage is its raw coverage")
  func single() throws {
    let random = try RandomTable(seed: 5, cases: 20, kinds: [.fuzzy, .fuzzy], outcomeKind: .fuzzy)
    let fit = try SolutionFit(terms: [Term([0: 1])], of: random.conditions, in: random.table, outcome: Literal("Y"))
    #expect(fit.terms[0].uniqueCoverage == fit.terms[0].rawCoverage)
  }

  @Test("No term is never true: no consistency, coverage 0, and every case with the outcome uncovered")
  func noTerm() throws {
    let random = try RandomTable(seed: 5, cases: 20, kinds: [.crisp, .crisp])
    let fit = try SolutionFit(terms: [], of: random.conditions, in: random.table, outcome: Literal("Y"))
    #expect(fit.consistency == nil)
    #expect(fit.coverage == 0)
    #expect(fit.uncoveredCases == random.outcome.indices.filter { random.outcome[$0] == 1 })
  }

  @Test("A negated outcome is the complement: what deviates for Y is in ~Y")
  func negated() throws {
    let random = try RandomTable(seed: 9, cases: 30, kinds: [.crisp, .crisp, .crisp])
    let term = [Term([0: 1])]
    let present = try SolutionFit(terms: term, of: random.conditions, in: random.table, outcome: Literal("Y"))
    let absent = try SolutionFit(terms: term, of: random.conditions, in: random.table, outcome: Literal("Y", isNegated: true))
    #expect(present.deviantCases == absent.terms[0].typicalCases)
    #expect(agree(present.consistency.map { 1 - $0 }, absent.consistency))
  }

  // R QCA 3.23 and 3.25.1 on Ragin's fuzzy Lipset data, outcome SURV, inclusion cut 0.8, parsimonious and conservative solution, to four
  // decimals. Matches R QCA; the article was not read.
  @Test("The fuzzy Lipset solutions fit as in R's QCA")
  func lipset() throws {
    guard let (table, conditions) = try ReplicationTable.read("QCA__LF", outcome: "SURV") else { return }
    #expect(conditions.conditions.map(\.name) == ["DEV", "URB", "LIT", "IND", "STB"])
    var evaluator = try FitEvaluator(table, conditions: conditions, outcome: Literal("SURV"))
    let parsimonious = try evaluator.fit(of: [Term([0: 1, 3: 0]), Term([1: 1, 4: 1])])
    #expect(matches(parsimonious, [0.8503, 0.8186, 0.7136]))
    let conservative = try evaluator.fit(of: [Term([0: 1, 1: 1, 2: 1, 3: 1, 4: 1]), Term([0: 1, 1: 0, 2: 1, 3: 0, 4: 1])])
    #expect(matches(conservative, [0.8698, 0.8430, 0.6585]))
  }

  /// Whether consistency, PRI and coverage round to these four decimals.
  private func matches(_ fit: SolutionFit, _ printed: [Double]) -> Bool {
    zip([fit.consistency, fit.pri, fit.coverage], printed).allSatisfy { value, printed in
      value.map { abs($0 - printed) < 0.00005 + 1e-9 } ?? false
    }
  }

  @Test("A literal that the conditions do not have is refused")
  func wrongLiterals() throws {
    let random = try RandomTable(seed: 1, cases: 5, kinds: [.crisp, .multiValue(levels: 3)])
    #expect(throws: SetTheoryError.conditionNotThere(4, of: 2)) {
      try SolutionFit(terms: [Term([3: 1])], of: random.conditions, in: random.table, outcome: Literal("Y"))
    }
    #expect(throws: SetTheoryError.levelNotInCondition(condition: "C2", level: 3, levels: 3)) {
      try SolutionFit(terms: [Term([1: 3])], of: random.conditions, in: random.table, outcome: Literal("Y"))
    }
  }

  @Test("A cell that is not known is refused with case and column")
  func unknown() throws {
    let columns = [
      try SetColumn(name: "A", kind: .crisp, lower: [1, 0], upper: [1, 1]), try SetColumn(name: "Y", kind: .crisp, lower: [1, 0]),
    ]
    let table = try SetTable(cases: ["one", "two"], columns: columns)
    let conditions = try ConditionNames([.init(name: "A", kind: .crisp)])
    #expect(throws: SetTheoryError.unknownCell(column: "A", caseName: "two")) {
      try FitEvaluator(table, conditions: conditions, outcome: Literal("Y"))
    }
  }
}
