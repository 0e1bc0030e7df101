import Membership
import SetTheory
import TestSupport
import Testing

@Suite("Truth tables whatever the unknown cells are")
struct PartialTruthTableTests {
  /// What each row can be, found by looking at every completion.
  private struct NaiveRow {
    var counts: Set<Int> = []
    var consistency = NaiveBounds()
    var pri = NaiveBounds()
    var outcomes: Set<RowOutcome> = []
    var certain: Set<Int>?
    var possible: Set<Int> = []
  }

  private func naiveRows(_ partial: PartialTable, _ parameters: TruthTableParameters) throws -> [Configuration: NaiveRow] {
    let configurations = BruteForce.configurations(partial.conditions.conditions.map(\.kind.levels))
    var result = Dictionary(uniqueKeysWithValues: configurations.map { ($0, NaiveRow()) })
    try partial.forEachCompletion { table in
      let y = try table.memberships(in: PartialTable.outcome)
      for configuration in configurations {
        let corner = Expression.and(
          partial.conditions.conditions.indices.map { .literal(partial.conditions.literal($0, value: configuration[$0])) })
        let x = try table.memberships(in: corner)
        let sums = FitSums(set: x, outcome: y)
        let members = Set(x.indices.filter { x[$0] > 0.5 })
        var row = result[configuration] ?? NaiveRow()
        row.counts.insert(members.count)
        row.consistency.add(sums.consistency)
        row.pri.add(sums.pri)
        row.outcomes.insert(RowOutcome(n: members.count, consistency: sums.consistency, pri: sums.pri, parameters: parameters))
        row.certain = row.certain?.intersection(members) ?? members
        row.possible.formUnion(members)
        result[configuration] = row
      }
    }
    return result
  }

  private static let cuts: [(Double, Double?, Double, Int)] = [
    (1, nil, 0, 1), (0.8, nil, 0, 1), (0.75, 0.5, 0, 1), (0.8, nil, 0.6, 1), (0.8, 0.6, 0.5, 2), (0.9, nil, 0.5, 2), (0.7, 0.4, 0, 2),
  ]

  @Test("Every row's cases, figures and outcomes are those of all completions", arguments: 0..<Thorough.count(200))
  func rowsAreSharp(seed: Int) throws {
    let (inclusion, lower, pri, count) = Self.cuts[seed % Self.cuts.count]
    let seed = UInt64(seed)
    let parameters = try TruthTableParameters(inclusionCut: inclusion, lowerInclusionCut: lower, priCut: pri, caseCut: count)
    let partial = try PartialTable(
      seed: seed &+ 500, cases: 4, kinds: RandomTable.kinds(seed: seed, count: 2), outcomeKind: seed % 2 == 0 ? .fuzzy : .crisp,
      openCells: seed % 4 == 1 ? 4 : 6)
    guard partial.completionCount <= 12_000 else { return }
    guard
      let table = try? PartialTruthTable(
        partial.table, conditions: partial.conditions, outcome: PartialTable.outcome, parameters: parameters)
    else { return }
    #expect(table.isComplete)
    let expected = try naiveRows(partial, parameters)
    let listed = Set(table.rows.map(\.configuration))
    for (configuration, naive) in expected where !listed.contains(configuration) { #expect(naive.possible.isEmpty) }
    for row in table.rows {
      let naive = try #require(expected[row.configuration])
      #expect(Set(row.certainCases) == naive.certain && Set(row.possibleCases) == naive.possible)
      #expect(row.n.lowerBound == naive.counts.min() && row.n.upperBound == naive.counts.max())
      #expect(
        naive.consistency.agrees(row.consistency?.min, row.consistency?.max, row.consistency?.mayBeUndefined),
        "\(naive.consistency) \(String(describing: row.consistency))")
      #expect(naive.pri.agrees(row.pri?.min, row.pri?.max, row.pri?.mayBeUndefined), "\(naive.pri) \(String(describing: row.pri))")
      // Between grid points lie completions that the grid does not hold: it may find fewer outcomes, never others.
      #expect(naive.outcomes.isSubset(of: row.possibleOutcomes), "\(naive.outcomes) \(row.possibleOutcomes)")
      let isGridEverything = partial.conditions.conditions.allSatisfy { $0.kind != .fuzzy } && seed % 2 == 1
      if isGridEverything { #expect(row.isDecided && naive.outcomes == Set(row.possibleOutcomes)) }
      if row.isDecided, lower == nil { #expect(naive.outcomes == Set(row.possibleOutcomes), "\(naive.outcomes) \(row.possibleOutcomes)") }
    }
  }

  @Test("Three separate ranges do not decide a row's outcome")
  func outcomesAreDecidedTogether() throws {
    // Row 1 of condition A: a (A = 1, Y = 0) belongs for certain, b (A unknown, Y = 1) may. With two cases asked for, n reaches 2 only with b, and consistency is then 1/2; without b
    // the row is a remainder. So it is never absent for a cut of .5, though n can be 2 and consistency can be 0.
    let columns = [
      try SetColumn(name: "A", kind: .crisp, lower: [1, 0], upper: [1, 1]), try SetColumn(name: "Y", kind: .crisp, lower: [0, 1]),
    ]
    let table = try PartialTruthTable(
      SetTable(cases: ["a", "b"], columns: columns), conditions: ConditionNames([.init(name: "A", kind: .crisp)]), outcome: Literal("Y"),
      parameters: TruthTableParameters(inclusionCut: 0.5, caseCut: 2))
    let row = try #require(table.rows.last)
    #expect(row.n == 1...2 && row.consistency == Bounds(min: 0, max: 0.5))
    #expect(row.possibleOutcomes == [.present, .remainder])
    #expect(row.outcome == .undetermined)
  }

  @Test("With every cell known the rows are those of the complete table", arguments: 0..<60)
  func completeTable(seed: Int) throws {
    let seed = UInt64(seed)
    let complete = try RandomTable(
      seed: seed, cases: 12, kinds: RandomTable.kinds(seed: seed, count: 3), outcomeKind: seed % 2 == 0 ? .fuzzy : .crisp)
    let parameters = try TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.6, priCut: 0.5, caseCut: 2)
    let table = try TruthTable(complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, parameters: parameters)
    let partial = try PartialTruthTable(
      complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, parameters: parameters)
    #expect(partial.rows.map(\.configuration) == table.rows.map(\.configuration))
    for (row, other) in zip(table.rows, partial.rows) {
      #expect(row.cases == other.certainCases && row.cases == other.possibleCases)
      #expect(agree(row.consistency, other.consistency?.min) && agree(row.consistency, other.consistency?.max))
      #expect(agree(row.pri, other.pri?.min) && agree(row.pri, other.pri?.max))
      #expect(other.outcome == row.outcome && other.isDecided)
    }
    #expect(partial.ambiguousCases == table.ambiguousCases)
    #expect(partial.unobserved == table.unobserved)
  }

  @Test("What is unknown throughout is said, and the rest computed")
  func findings() throws {
    let columns = [
      try SetColumn(name: "A", kind: .crisp, lower: [0, 0], upper: [1, 1]), try SetColumn(name: "B", kind: .crisp, lower: [0, 1]),
      try SetColumn(name: "Y", kind: .crisp, lower: [0, 0], upper: [1, 1]),
    ]
    let names = try ConditionNames([.init(name: "A", kind: .crisp), .init(name: "B", kind: .crisp)])
    let table = try PartialTruthTable(
      SetTable(cases: ["a", "b"], columns: columns), conditions: names, outcome: Literal("Y"), parameters: TruthTableParameters())
    #expect(table.findings == [.conditionUnknown(0), .outcomeUnknown])
    #expect(table.rows.count == 4)
    #expect(table.rows.allSatisfy { $0.possibleOutcomes == [.present, .absent, .remainder] })
  }
}
