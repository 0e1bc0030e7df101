import Membership
import SetTheory
import TestSupport
import Testing

@Suite("Claims whatever the unknown cells are, and whom to ask")
struct ClaimStandingTests {
  /// A table with some cells of some cases answered.
  private func answering(_ table: SetTable, _ answers: [(OpenCell, Double)]) throws -> SetTable {
    let columns = try table.columns.map { column in
      var (low, high) = (column.lower, column.upper ?? column.lower)
      for (cell, value) in answers where cell.column == column.name { (low[cell.caseIndex], high[cell.caseIndex]) = (value, value) }
      return try SetColumn(name: column.name, kind: column.kind, lower: low, upper: high)
    }
    return try SetTable(cases: table.cases, columns: columns)
  }

  /// Every way to answer some cells.
  private func answers(_ cells: [OpenCell]) -> [[(OpenCell, Double)]] {
    cells.reduce([[]]) { lists, cell in lists.flatMap { list in cell.answers.map { list + [(cell, $0)] } } }
  }

  @Test("The fewest cases that can settle a claim are those found by asking every set of cases", arguments: 0..<Thorough.count(60))
  func fewestCases(seed: Int) throws {
    let seed = UInt64(seed)
    let kinds: [SetKind] = seed % 3 == 0 ? [.crisp, .multiValue(levels: 3)] : [.crisp, .crisp]
    let partial = try PartialTable(seed: seed &+ 40, cases: 5, kinds: kinds, openCells: 7)
    var generator = SeededGenerator(seed: seed)
    let claim = Proposition(
      set: partial.expression(&generator, depth: 1), relation: seed % 2 == 0 ? .necessary : .sufficient, outcome: PartialTable.outcome)
    let cut = [0.6, 0.75, 1][Int(seed % 3)]
    let standing = try ClaimStanding(claim, cut: cut, in: partial.table)
    let cells = try partial.table.openCells(in: claim.set.names + [RandomTable.outcomeName])
    var confirming: [Int: Set<[Int]>] = [:]
    var refuting: [Int: Set<[Int]>] = [:]
    for mask in 0..<(1 << 5) {
      let asked = (0..<5).filter { mask >> $0 & 1 == 1 }
      // A case without open cells has nothing to answer.
      guard asked.allSatisfy({ position in cells.contains { $0.caseIndex == position } }) else { continue }
      for answer in answers(cells.filter { asked.contains($0.caseIndex) }) {
        let after = try ClaimStanding(claim, cut: cut, in: answering(partial.table, answer)).standing
        if after == .holds { confirming[asked.count, default: []].insert(asked) }
        if after == .fails { refuting[asked.count, default: []].insert(asked) }
      }
    }
    #expect(standing.standing != .holds || standing.confirming?.fewest == 0)
    expect(standing.confirming, confirming)
    expect(standing.refuting, refuting)
    #expect(abs(standing.openShares.reduce(0, +) - 1) < 1e-9 || standing.openShares.allSatisfy { $0 == 0 })
  }

  private func expect(_ settling: ClaimStanding.Settling?, _ found: [Int: Set<[Int]>]) {
    let fewest = found.keys.min()
    #expect(settling?.fewest == fewest)
    guard let settling, let fewest, settling.isComplete else { return }
    #expect(Set(settling.sets) == found[fewest])
  }

  @Test("A ranked cell settles as many open claims as answering it does", arguments: 0..<Thorough.count(40))
  func ranking(seed: Int) throws {
    let seed = UInt64(seed)
    let partial = try PartialTable(
      seed: seed &+ 90, cases: 4, kinds: RandomTable.kinds(seed: seed, count: 2), outcomeKind: seed % 2 == 0 ? .crisp : .fuzzy, openCells: 6
    )
    func claims(_ table: SetTable) throws -> [ClaimStanding] {
      try partial.conditions.conditions.indices.flatMap { index in
        try [Proposition.Relation.sufficient, .necessary].map { relation in
          try ClaimStanding(
            Proposition(set: .literal(partial.conditions.literal(index, value: 1)), relation: relation, outcome: PartialTable.outcome),
            cut: 0.75, in: table)
        }
      }
    }
    let before = try claims(partial.table)
    let ranking = try CellRanking(before, in: partial.table)
    #expect(ranking.openClaims == before.count { $0.standing == .open })
    for (entries, isCell) in [(ranking.cells, true), (ranking.cases, false)] {
      for entry in entries where entry.isExhaustive || !isCell {
        let cells = try partial.table.openCells(in: entry.columns).filter { $0.caseIndex == entry.caseIndex }
        var settled: [Int] = []
        var which: Set<Int> = []
        for answer in answers(cells) {
          let after = try claims(answering(partial.table, answer))
          let now = before.indices.filter { before[$0].standing == .open && after[$0].standing != .open }
          settled.append(now.count)
          which.formUnion(now)
        }
        #expect(entry.settlesAtLeast == settled.min() && entry.settlesAtMost == settled.max())
        #expect(Set(entry.claims) == which)
        #expect(entry.openShare >= 0 && entry.openShare <= 1 + 1e-9)
      }
    }
    let order = ranking.cells.map { ($0.settlesAtLeast, $0.settlesAtMost) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0 >= $1 })
  }

  @Test("The guide's example: b settles whether A is necessary, and nobody else alone")
  func exampleByHand() throws {
    // Documentation/Guides/PartialKnowledge.md: a (1, 1), b (?, 1), c (1, ?). With b = 0 even c = 1 leaves 2/3; with b = 1 every case with Y has A.
    let columns = [
      try SetColumn(name: "A", kind: .crisp, lower: [1, 0, 1], upper: [1, 1, 1]),
      try SetColumn(name: "Y", kind: .crisp, lower: [1, 1, 0], upper: [1, 1, 1]),
    ]
    let table = try SetTable(cases: ["a", "b", "c"], columns: columns)
    let necessary = try ClaimStanding(Proposition(parsing: "A <= Y"), cut: 0.9, in: table)
    #expect(necessary.consistency == Bounds(min: 0.5, max: 1) && necessary.standing == .open)
    #expect(necessary.confirming?.sets == [[1]] && necessary.refuting?.sets == [[1]])
    let sufficient = try ClaimStanding(Proposition(parsing: "A => Y"), cut: 0.9, in: table)
    #expect(sufficient.consistency == Bounds(min: 0.5, max: 1))
    let names = try ConditionNames([.init(name: "A", kind: .crisp)])
    let rows = try PartialTruthTable(table, conditions: names, outcome: Literal("Y"), parameters: TruthTableParameters()).rows
    #expect(rows.map(\.n) == [0...1, 2...3])
    #expect(rows.map(\.possibleOutcomes) == [[.present, .remainder], [.present, .absent]])
    #expect(rows[1].consistency == Bounds(min: 0.5, max: 1))
  }

  @Test("The shortcuts leave out, take for absent or take for present what is open")
  func shortcuts() throws {
    let columns = [
      try SetColumn(name: "A", kind: .fuzzy, lower: [0.2, 0, 1], upper: [0.6, 1, 1]),
      try SetColumn(name: "B", kind: .multiValue(levels: 3), lower: [2, 0, 1], upper: [2, 2, 1]),
      try SetColumn(name: "Y", kind: .crisp, lower: [0, 0, 1], upper: [0, 0, 1]),
    ]
    let table = try SetTable(cases: ["a", "b", "c"], columns: columns)
    func cells(_ mode: AssumptionMode) throws -> [[Double]]? { try mode.complete(table, columns: ["A", "B"])?.columns.map(\.lower) }
    #expect(try cells(.completeCasesOnly) == [[1], [1]])
    #expect(try cells(.unknownIsAbsent) == [[0.2, 0, 1], [2, 0, 1]])
    #expect(try cells(.unknownIsPresent) == [[0.6, 1, 1], [2, 2, 1]])
    let open = try SetTable(cases: ["a"], columns: [SetColumn(name: "A", kind: .crisp, lower: [0], upper: [1])])
    #expect(try AssumptionMode.completeCasesOnly.complete(open, columns: ["A"]) == nil)
  }
}
