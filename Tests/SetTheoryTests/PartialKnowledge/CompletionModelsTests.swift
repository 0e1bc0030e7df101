import Combinatorics
import SetTheory
import TestSupport
import Testing

@Suite("Models over completions")
struct CompletionModelsTests {
  private func columns(_ partial: PartialTable) -> [String] { partial.table.columns.map(\.name) }

  /// A crisp or multi-value table with open cells, its conditions and the options.
  private func draw(_ seed: Int, cases: Int = 6, openCells: Int = 6) throws -> (PartialTable, SufficiencyOptions) {
    let kinds: [SetKind] = seed % 3 == 0 ? [.crisp, .multiValue(levels: 3)] : [.crisp, .crisp, .crisp]
    let partial = try PartialTable(seed: UInt64(seed) &+ 4_000, cases: cases, kinds: kinds, openCells: openCells)
    let cuts = try TruthTableParameters(inclusionCut: seed % 2 == 0 ? 1 : 0.6, caseCut: seed % 5 == 0 ? 2 : 1)
    return (partial, SufficiencyOptions(cuts: cuts))
  }

  @Test("Models, conclusions and implicants are those of analysing every completion by itself", arguments: 0..<Thorough.count(40))
  func everyCompletion(seed: Int) throws {
    let (partial, options) = try draw(seed)
    let completions = try Completions(partial.table, columns: columns(partial))
    #expect(completions.scope == .all && completions.examined == partial.completionCount)
    let found = try CompletionModels(
      partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options, completions: completions)
    var models: [[[Term]: Int]] = [[:], [:]]
    var primes: [[Term: Int]] = [[:], [:]]
    var none = 0
    try partial.forEachCompletion { table in
      guard let one = try? Sufficiency(table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options) else {
        none += 1
        return
      }
      for (type, solution) in one.solutions.enumerated() {
        for model in solution.solution.models { models[type][model.terms, default: 0] += 1 }
        for term in solution.solution.primeImplicants { primes[type][term, default: 0] += 1 }
      }
    }
    for (type, solution) in found.solutions.enumerated() {
      #expect(Dictionary(uniqueKeysWithValues: solution.models.map { ($0.value, $0.count) }) == models[type])
      #expect(Dictionary(uniqueKeysWithValues: solution.implicants.map { ($0.term, $0.primeCount) }) == primes[type])
      #expect(solution.conclusions.filter { $0.value.reason != nil }.reduce(0) { $0 + $1.count } == none)
      #expect(solution.conclusions.reduce(0) { $0 + $1.count } == completions.examined)
      let certain = solution.certainTerms ?? []
      #expect(certain.allSatisfy { term in solution.models.allSatisfy { $0.value.contains(term) } })
      if !certain.isEmpty { #expect(none == 0) }
    }
  }

  @Test("What is said of an implicant without looking at every completion is true of every completion", arguments: 0..<Thorough.count(60))
  func standingsWithoutAll(seed: Int) throws {
    let (partial, options) = try draw(seed, openCells: 7)
    let all = try CompletionModels(
      partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options,
      completions: Completions(partial.table, columns: columns(partial)))
    let sampled = try CompletionModels(
      partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options,
      completions: Completions(partial.table, columns: columns(partial), limit: 5, seed: UInt64(seed)))
    for (whole, part) in zip(all.solutions, sampled.solutions) {
      let truth = Dictionary(uniqueKeysWithValues: whole.implicants.map { ($0.term, $0.standing) })
      #expect(whole.implicants.allSatisfy { $0.standing != .undecided })
      for implicant in part.implicants {
        let expected = try #require(truth[implicant.term], "a prime implicant of a completion is one of all completions")
        #expect(implicant.standing == .undecided || implicant.standing == expected)
      }
      if partial.completionCount > 5 { #expect(part.settling == nil && part.certainTerms == nil) }
    }
  }

  @Test("Settling sets are the minimal hitting sets of the differences of all pairs of completions", arguments: 0..<Thorough.count(40))
  func settlingSets(seed: Int) throws {
    let (partial, options) = try draw(seed, cases: 5, openCells: 5)
    let completions = try Completions(partial.table, columns: columns(partial))
    let found = try CompletionModels(
      partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options, completions: completions)
    var points: [(values: [Double], conclusion: Set<[Term]>)] = []
    try partial.forEachCompletion { table in
      let one = try? Sufficiency(table, conditions: partial.conditions, outcome: PartialTable.outcome, options: options)
      let isConstant = try Set(table.memberships(in: PartialTable.outcome)).count == 1
      // No solution is a conclusion of its own, apart by its reason.
      let models = one.map { Set($0.solutions[1].solution.models.map(\.terms)) } ?? (isConstant ? [] : [[]])
      let values = try completions.cells.map { cell in try table.column(cell.column).lower[cell.caseIndex] }
      points.append((values, models))
    }
    var differences: [BitSet] = []
    for first in points {
      for second in points where first.conclusion != second.conclusion {
        var difference = BitSet(bound: max(completions.cells.count, 1))
        for index in completions.cells.indices where first.values[index] != second.values[index] { difference.insert(index) }
        differences.append(difference)
      }
    }
    let minimal = MinimalHittingSets(of: Array(Set(differences)), bound: max(completions.cells.count, 1))
    let expected = Set(minimal.map { found in Set(completions.cells.indices.filter { found.contains($0) }) })
    let settling = try #require(found.solutions[1].settling)
    #expect(Set(settling.sets.map(Set.init)) == expected)
    for question in settling.firstQuestions {
      var groups: [[Double]: Set<Set<[Term]>>] = [:]
      for point in points { groups[question.cells.map { point.values[$0] }, default: []].insert(point.conclusion) }
      let settled = points.count { point in groups[question.cells.map { point.values[$0] }]?.count == 1 }
      #expect(question.settled == settled)
    }
  }

  @Test("The same seed draws the same completions, whatever else is asked, and a sample never claims to be all")
  func sample() throws {
    let partial = try PartialTable(seed: 5, cases: 12, kinds: [.crisp, .crisp, .fuzzy], outcomeKind: .crisp, openCells: 30)
    func models(_ seed: UInt64) throws -> CompletionModels {
      try CompletionModels(
        partial.table, conditions: partial.conditions, outcome: PartialTable.outcome,
        options: SufficiencyOptions(cuts: TruthTableParameters(inclusionCut: 0.8)),
        completions: Completions(partial.table, columns: columns(partial), limit: 100, seed: seed))
    }
    let (first, again, other) = (try models(1), try models(1), try models(2))
    #expect(first.completions.scope == .sample(seed: 1) && first.completions.examined == 100)
    #expect(first.solutions == again.solutions)
    #expect(first.solutions != other.solutions)
    #expect(first.solutions.allSatisfy { $0.settling == nil && $0.certainTerms == nil })
  }

  @Test("With every cell known there is one completion, with the models of the complete table")
  func completeTable() throws {
    let complete = try RandomTable(seed: 8, cases: 12, kinds: [.crisp, .crisp, .crisp])
    let options = SufficiencyOptions(cuts: try TruthTableParameters())
    let completions = try Completions(complete.table, columns: complete.table.columns.map(\.name))
    #expect(completions.total.description == "1" && completions.scope == .all)
    let found = try CompletionModels(
      complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, options: options, completions: completions)
    let whole = try Sufficiency(complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, options: options)
    for (solution, other) in zip(whole.solutions, found.solutions) {
      #expect(other.conclusions.map(\.value.models) == [solution.solution.models.map(\.terms)])
      #expect(
        other.implicants.map(\.term).sorted() == solution.solution.primeImplicants
          && other.implicants.allSatisfy { $0.standing == .certain })
      #expect(other.settling?.sets == [[]])
    }
    #expect(throws: SetTheoryError.completionsOutOfRange(0)) { try Completions(complete.table, columns: ["Y"], limit: 0) }
  }
}
