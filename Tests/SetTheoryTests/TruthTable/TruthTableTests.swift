import SetTheory
import TestSupport
import Testing

@Suite("Truth tables")
struct TruthTableTests {
  /// A row by definition, for every corner of the property space.
  private struct Corner {
    let values: [Int]
    let cases: [Int]
    let consistency: Double?
    let pri: Double?
  }

  /// All corners by definition: the membership of each case is the smallest of its literals'.
  private func corners(_ random: RandomTable) -> [Corner] {
    var corners: [[Int]] = [[]]
    for condition in random.conditions.conditions {
      corners = corners.flatMap { values in (0..<condition.kind.levels).map { values + [$0] } }
    }
    return corners.map { values in
      let x = random.outcome.indices.map { index in
        values.enumerated().map { random.membership(index, condition: $0, value: $1) }.min() ?? 1
      }
      return Corner(
        values: values, cases: x.indices.filter { x[$0] > 0.5 }, consistency: NaiveFit.consistency(x, random.outcome),
        pri: NaiveFit.pri(x, random.outcome))
    }
  }

  private func parameters(_ seed: UInt64) throws -> TruthTableParameters {
    switch seed % 5 {
    case 0: try TruthTableParameters()
    case 1: try TruthTableParameters(inclusionCut: 0.8, caseCut: 2)
    case 2: try TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.5, caseCut: 2)
    case 3: try TruthTableParameters(inclusionCut: 0.75, lowerInclusionCut: 0.6, priCut: 0.5)
    default: try TruthTableParameters(inclusionCut: 0.7, priCut: 0.6)
    }
  }

  /// The code by definition, with the tolerance written out.
  private func code(_ corner: Corner, _ cuts: TruthTableParameters) -> RowOutcome {
    let consistency = corner.consistency ?? 0
    if corner.cases.count < cuts.caseCut { return .remainder }
    if consistency > cuts.inclusionCut - 1e-9 { return (corner.pri ?? 0) > cuts.priCut - 1e-9 ? .present : .absent }
    if let lower = cuts.lowerInclusionCut, consistency > lower - 1e-9 { return .contradiction }
    return .absent
  }

  @Test("Rows, cases, consistency, PRI and codes equal the definition over every corner", arguments: UInt64(1)...300)
  func definition(seed: UInt64) throws {
    let kinds = RandomTable.kinds(seed: seed, count: 2 + Int(seed % 4))
    let random = try RandomTable(seed: seed, cases: 18, kinds: kinds, outcomeKind: seed % 3 == 0 ? .crisp : .fuzzy)
    let cuts = try parameters(seed)
    let table = try TruthTable(random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: cuts)
    let expected = corners(random).filter { !$0.cases.isEmpty }
    #expect(table.rows.map { $0.configuration.values(kinds.count) } == expected.map(\.values))
    for (row, corner) in zip(table.rows, expected) {
      #expect(row.cases == corner.cases)
      #expect(row.deviantCases == corner.cases.filter { random.outcome[$0] < 0.5 })
      #expect(agree(row.consistency, corner.consistency))
      #expect(agree(row.pri, corner.pri))
      #expect(row.outcome == code(corner, cuts))
    }
    let all = kinds.reduce(1) { $0 * $1.levels }
    #expect(table.unobserved.exactly == UInt64(all - expected.count))
    let listed = table.unobservedConfigurations(limit: all).map { $0.values(kinds.count) }
    #expect(listed == corners(random).filter(\.cases.isEmpty).map(\.values))
    #expect(table.unobservedConfigurations(limit: 1).count == min(1, all - expected.count))
  }

  @Test("Many cases in several blocks give the same sums", arguments: UInt64(1)...6)
  func blocks(seed: UInt64) throws {
    let kinds: [SetKind] = seed % 2 == 0 ? [.fuzzy, .fuzzy, .fuzzy] : [.crisp, .fuzzy, .multiValue(levels: 3), .fuzzy]
    let random = try RandomTable(seed: seed, cases: 256 * Int(seed) + 13, kinds: kinds, outcomeKind: .fuzzy, grid: seed < 4 ? 3 : 100)
    let table = try TruthTable(
      random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: TruthTableParameters(inclusionCut: 0.8))
    let expected = corners(random).filter { !$0.cases.isEmpty }
    #expect(table.rows.map(\.cases) == expected.map(\.cases))
    #expect(zip(table.rows, expected).allSatisfy { agree($0.consistency, $1.consistency) && agree($0.pri, $1.pri) })
  }

  @Test("A case with exactly 0.5 belongs to no row, and is listed", arguments: UInt64(1)...20)
  func half(seed: UInt64) throws {
    let random = try RandomTable(seed: seed, cases: 30, kinds: [.fuzzy, .fuzzy, .crisp], outcomeKind: .fuzzy, grid: 4)
    let table = try TruthTable(
      random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: TruthTableParameters())
    let halves = random.cells.indices.filter { random.cells[$0].contains(0.5) }
    #expect(table.ambiguousCases.map(\.caseIndex) == halves)
    for item in table.ambiguousCases {
      #expect((0..<3).filter { item.conditions >> UInt64($0) & 1 == 1 } == (0..<3).filter { random.cells[item.caseIndex][$0] == 0.5 })
    }
    #expect(table.rows.reduce(0) { $0 + $1.n } == 30 - halves.count)
  }

  /// Three rows of two cases, consistencies .3, .571 and .833 by construction; the second cut is .5, the first .8.
  ///
  /// R's QCA 3.23 and 3.25.1 mask a full vector with a shortened one here, and code the row of .3 a contradiction and that of .571 absent.
  @Test("Two inclusion cuts with n-cut 2 code each row by its own consistency")
  func twoCuts() throws {
    let a = [0.0, 1, 1, 0, 0, 1, 1]
    let b = [0.0, 0, 0, 1, 1, 1, 1]
    let y = [1.0, 0.2, 0.4, 0.542, 0.6, 0.766, 0.9]
    let table = try SetTable(
      cases: (1...7).map { "c\($0)" },
      columns: [
        SetColumn(name: "A", kind: .crisp, lower: a), SetColumn(name: "B", kind: .crisp, lower: b),
        SetColumn(name: "Y", kind: .fuzzy, lower: y),
      ])
    let conditions = try ConditionNames([.init(name: "A", kind: .crisp), .init(name: "B", kind: .crisp)])
    let truthTable = try TruthTable(
      table, conditions: conditions, outcome: Literal("Y"),
      parameters: TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.5, caseCut: 2))
    #expect(truthTable.rows.map { $0.configuration.values(2) } == [[0, 0], [0, 1], [1, 0], [1, 1]])
    #expect(truthTable.rows.map(\.outcome) == [.remainder, .contradiction, .absent, .present])
    #expect(zip(truthTable.rows, [1, 0.571, 0.3, 0.833]).allSatisfy { agree($0.consistency, $1) })
  }

  @Test("The order of the cases changes no row", arguments: UInt64(1)...20)
  func caseOrder(seed: UInt64) throws {
    let random = try RandomTable(seed: seed, cases: 40, kinds: [.fuzzy, .fuzzy, .crisp, .fuzzy], outcomeKind: .fuzzy, grid: 7)
    var generator = SeededGenerator(seed: seed)
    let order = random.table.cases.indices.shuffled(using: &generator)
    let shuffled = try SetTable(
      cases: order.map { random.table.cases[$0] },
      columns: random.table.columns.map { column in
        try SetColumn(name: column.name, kind: column.kind, lower: order.map { column.lower[$0] })
      })
    let parameters = try TruthTableParameters(inclusionCut: 0.75)
    let first = try TruthTable(random.table, conditions: random.conditions, outcome: Literal("Y"), parameters: parameters)
    let second = try TruthTable(shuffled, conditions: random.conditions, outcome: Literal("Y"), parameters: parameters)
    #expect(first.rows.map(\.configuration) == second.rows.map(\.configuration))
    #expect(first.rows.map(\.outcome) == second.rows.map(\.outcome))
    #expect(zip(first.rows, second.rows).allSatisfy { agree($0.consistency, $1.consistency) && agree($0.pri, $1.pri) })
    #expect(zip(first.rows, second.rows).allSatisfy { $0.cases == $1.cases.map { order[$0] }.sorted() })
  }

  @Test("64 conditions are analysed, and what does not occur is counted exactly")
  func sixtyFour() throws {
    let names = (1...64).map { "C\($0)" }
    let columns = try names.enumerated().map { index, name in
      try SetColumn(name: name, kind: .fuzzy, lower: [index % 2 == 0 ? 0.9 : 0.1, 0.2, index < 60 ? 0.7 : 0.6])
    }
    let outcome = try SetColumn(name: "Y", kind: .crisp, lower: [1, 0, 1])
    let table = try SetTable(cases: ["a", "b", "c"], columns: columns + [outcome])
    let conditions = try ConditionNames(names.map { .init(name: $0, kind: .fuzzy) })
    let truthTable = try TruthTable(
      table, conditions: conditions, outcome: Literal("Y"), parameters: TruthTableParameters(inclusionCut: 0.9))
    #expect(truthTable.rows.map(\.cases) == [[1], [0], [2]])
    #expect(truthTable.unobserved.description == "18446744073709551613")
    #expect(truthTable.unobserved.exactly == 18_446_744_073_709_551_613)
    #expect(truthTable.unobservedConfigurations(limit: 3).map { $0.values(64).reduce(0, +) } == [1, 1, 2])
  }

  // 16⁶⁴ − 1 = 2²⁵⁶ − 1, a known number.
  @Test("A count beyond 64 bits is exact as text")
  func hugeCount() throws {
    let conditions = try ConditionNames((1...64).map { .init(name: "C\($0)", kind: .multiValue(levels: 16)) })
    let count = ConfigurationCount(of: conditions, without: 1)
    #expect(count.description == "115792089237316195423570985008687907853269984665640564039457584007913129639935")
    #expect(count.exactly == nil)
    #expect(ConfigurationCount(of: try ConditionNames([.init(name: "A", kind: .crisp)]), without: 2).description == "0")
  }
}
