import Membership
import SetTheory
import TestSupport
import Testing

@Suite("Necessity whatever the unknown cells are")
struct PartialNecessityTests {
  @Test("Literals and sets of them stand as all completions say", arguments: 0..<Thorough.count(60))
  func standsAsCompletionsSay(seed: Int) throws {
    let seed = UInt64(seed)
    let partial = try PartialTable(
      seed: seed &+ 700, cases: 4, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: seed % 2 == 0 ? .crisp : .fuzzy,
      openCells: 4)
    guard partial.completionCount <= 3_000 else { return }
    // Of the cut-offs only consistency is asked for, so that a standing is decided by one figure.
    let parameters = try NecessityParameters(inclusionCut: 0.75, depth: 2, listsAll: true)
    guard
      let found = try? PartialNecessity(
        partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, parameters: parameters)
    else { return }
    var naive: [Expression: (bounds: NaiveBounds, reached: Set<Bool>, sure: Set<Int>?, may: Set<Int>)] = [:]
    let sets = Self.sets(partial.conditions)
    try partial.forEachCompletion { table in
      let y = try table.memberships(in: PartialTable.outcome)
      for set in sets {
        let x = try table.memberships(in: set)
        let value = FitSums(set: x, outcome: y).necessityConsistency
        let against = Set(x.indices.filter { x[$0] < 0.5 && y[$0] > 0.5 })
        var entry = naive[set] ?? (NaiveBounds(), [], nil, [])
        entry.bounds.add(value)
        entry.reached.insert(CutOff.isReached(parameters.inclusionCut, by: value))
        entry.sure = entry.sure?.intersection(against) ?? against
        entry.may.formUnion(against)
        naive[set] = entry
      }
    }
    let fits = found.singles + found.conjunctions.listed + found.disjunctions.listed
    for fit in fits {
      let entry = try #require(naive[fit.expression])
      #expect(entry.bounds.agrees(fit.consistency?.min, fit.consistency?.max, fit.consistency?.mayBeUndefined))
      #expect(fit.status == (entry.reached == [true] ? .holds : entry.reached == [false] ? .fails : .open))
      #expect(Set(fit.certainDeviantCases) == entry.sure && entry.may.isSubset(of: Set(fit.possibleDeviantCases)))
    }
    // No set that some completion makes necessary is missing.
    let listed = Set(fits.map(\.expression))
    for (set, entry) in naive where entry.reached.contains(true) {
      let isRedundant = if case .disjunction(let parts) = set { parts.contains { naive[$0]?.reached == [true] } } else { false }
      #expect(listed.contains(set) || isRedundant, "\(set)")
    }
  }

  private static func sets(_ names: ConditionNames) -> [Expression] {
    let literals = names.conditions.enumerated().flatMap { index, condition in
      (0..<condition.kind.levels).map { (index, Expression.literal(names.literal(index, value: $0))) }
    }
    var sets = literals.map(\.1)
    for (first, left) in literals {
      for (second, right) in literals where first < second { sets += [.and([left, right]), .or([left, right])] }
    }
    return sets
  }

  @Test("With every cell known the figures are those of the complete table", arguments: 0..<30)
  func completeTable(seed: Int) throws {
    let seed = UInt64(seed)
    let complete = try RandomTable(seed: seed, cases: 8, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: .fuzzy)
    let parameters = try NecessityParameters(inclusionCut: 0.8)
    let whole = try Necessity(complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, parameters: parameters)
    let partial = try PartialNecessity(
      complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, parameters: parameters)
    for (one, other) in zip(whole.singles, partial.singles) {
      #expect(one.expression == other.expression)
      #expect(agree(one.consistency, other.consistency?.min) && agree(one.consistency, other.consistency?.max))
      #expect(agree(one.coverage, other.coverage?.min) && agree(one.relevance, other.relevance?.max))
      #expect(one.deviantCases == other.certainDeviantCases && one.deviantCases == other.possibleDeviantCases)
      #expect(other.status == (whole.reachesCuts(one) ? .holds : .fails))
    }
  }
}
