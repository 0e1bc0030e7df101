import SetTheory
import TestSupport
import Testing

@Suite("Necessary conditions")
struct NecessityTests {
  private typealias Pair = SumOfProducts.Pair

  /// Every choice of literals, at most one per condition, of two to `depth`.
  private func sets(_ random: RandomTable, depth: Int) -> [[Pair]] {
    var sets: [[Pair]] = [[]]
    for (index, condition) in random.conditions.conditions.enumerated() {
      sets += sets.flatMap { set in (0..<condition.kind.levels).map { set + [Pair(condition: index, value: $0)] } }
    }
    return sets.filter { (2...depth).contains($0.count) }
  }

  private func memberships(_ random: RandomTable, _ set: [Pair], _ form: NecessityFit.Form) -> [Double] {
    random.outcome.indices.map { index in
      let parts = set.map { random.membership(index, condition: $0.condition, value: $0.value) }
      return (form == .disjunction ? parts.max() : parts.min()) ?? 0
    }
  }

  private func reaches(_ x: [Double], _ y: [Double], _ parameters: NecessityParameters) -> Bool {
    func isAbove(_ value: Double?, _ cut: Double) -> Bool { value.map { $0 > cut - 1e-9 } ?? (cut == 0) }
    return isAbove(NaiveFit.coverage(x, y), parameters.inclusionCut) && isAbove(NaiveFit.consistency(x, y), parameters.coverageCut)
      && isAbove(NaiveFit.relevance(x, y), parameters.relevanceCut)
  }

  @Test("Every set that reaches the cut-offs is found, minimal or maximal or all, and no other", arguments: UInt64(1)...160)
  func definition(seed: UInt64) throws {
    let random = try RandomTable(
      seed: seed, cases: 10, kinds: RandomTable.kinds(seed: seed, count: 4), outcomeKind: seed % 3 == 0 ? .fuzzy : .crisp)
    guard random.outcome.contains(where: { $0 > 0 }) else { return }
    let cuts = [(0.9, 0.0, 0.0), (0.8, 0.6, 0), (0.7, 0, 0.5), (1, 0.5, 0.3)][Int(seed % 4)]
    let parameters = try NecessityParameters(
      inclusionCut: cuts.0, coverageCut: cuts.1, relevanceCut: cuts.2, depth: 2 + Int(seed % 3), listsAll: seed % 2 == 0)
    let result = try Necessity(random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: parameters)
    let singles = result.singles.filter(result.reachesCuts).map { Set($0.literals) }
    for form in [NecessityFit.Form.conjunction, .disjunction] {
      let all = sets(random, depth: parameters.depth).filter { reaches(memberships(random, $0, form), random.outcome, parameters) }
      let every = all.map(Set.init)
      let expected = every.filter { set in
        if parameters.listsAll { return true }
        return form == .disjunction
          ? !(every + singles).contains { $0.isStrictSubset(of: set) } : !every.contains { $0.isStrictSuperset(of: set) }
      }
      let found = form == .disjunction ? result.disjunctions : result.conjunctions
      #expect(Set(found.listed.map { Set($0.literals) }) == Set(expected), "\(form)")
      #expect(found.total == expected.count)
      #expect(found.completeDepth == parameters.depth)
      for fit in found.listed {
        let x = memberships(random, fit.literals, form)
        #expect(agree(fit.consistency, NaiveFit.coverage(x, random.outcome)))
        #expect(agree(fit.coverage, NaiveFit.consistency(x, random.outcome)))
        #expect(agree(fit.relevance, NaiveFit.relevance(x, random.outcome)))
        #expect(fit.deviantCases == x.indices.filter { x[$0] < 0.5 && random.outcome[$0] > 0.5 })
      }
    }
  }

  @Test("A single search lists every literal with its figures, in the conditions' order")
  func singles() throws {
    let random = try RandomTable(seed: 4, cases: 12, kinds: [.crisp, .multiValue(levels: 3), .fuzzy])
    let result = try Necessity(random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: NecessityParameters())
    #expect(result.singles.map(\.expression.description) == ["C1", "~C1", "C2[2]", "C2[1]", "C2[0]", "C3", "~C3"])
    #expect(result.disjunctions.listed.isEmpty)
  }

  @Test("What is listed is limited, and the rest is counted")
  func limit() throws {
    let random = try RandomTable(seed: 8, cases: 8, kinds: Array(repeating: .crisp, count: 6))
    func search(_ limit: Int) throws -> Necessity {
      try Necessity(
        random.table, conditions: random.conditions, outcome: Literal("Y"),
        parameters: NecessityParameters(inclusionCut: 0.6, depth: 3, listsAll: true, limit: limit))
    }
    let (all, some) = (try search(10_000), try search(5))
    #expect(all.disjunctions.total > 5)
    #expect(some.disjunctions.total == all.disjunctions.total)
    #expect(some.disjunctions.listed == Array(all.disjunctions.listed.prefix(5)))
  }

  @Test("A search that is too large stops, and says to which size it is complete")
  func tooLarge() throws {
    let random = try RandomTable(seed: 8, cases: 30, kinds: Array(repeating: .crisp, count: 64))
    let result = try Necessity(
      random.table, conditions: random.conditions, outcome: Literal("Y"),
      parameters: NecessityParameters(inclusionCut: 1, depth: 64, mostVisited: 50_000))
    #expect(result.disjunctions.completeDepth == 2)
  }

  @Test("An outcome that no case has, one that is a condition, and figures out of range are refused")
  func refused() throws {
    let random = try RandomTable(seed: 8, cases: 8, kinds: [.crisp])
    let parameters = try NecessityParameters()
    let table = try SetTable(
      cases: ["a"], columns: [SetColumn(name: "A", kind: .crisp, lower: [1]), SetColumn(name: "Y", kind: .crisp, lower: [0])])
    let conditions = try ConditionNames([.init(name: "A", kind: .crisp)])
    #expect(throws: SetTheoryError.emptyOutcome("Y")) {
      try Necessity(table, conditions: conditions, outcome: Literal("Y"), parameters: parameters)
    }
    #expect(throws: SetTheoryError.outcomeIsCondition("C1")) {
      try Necessity(random.table, conditions: random.conditions, outcome: Literal("C1"), parameters: parameters)
    }
    #expect(throws: SetTheoryError.cutOutOfRange(name: "of coverage", value: 2)) { try NecessityParameters(coverageCut: 2) }
    #expect(throws: SetTheoryError.depthOutOfRange(0)) { try NecessityParameters(depth: 0) }
    #expect(throws: SetTheoryError.limitOutOfRange(0)) { try NecessityParameters(limit: 0) }
  }
}
