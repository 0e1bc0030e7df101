import SetTheory
import Testing

@Suite("What a truth table is refused for, and what it notes")
struct TruthTableInputTests {
  private func table(_ columns: [(String, SetKind, [Double])]) throws -> SetTable {
    try SetTable(
      cases: columns[0].2.indices.map { "case \($0 + 1)" },
      columns: columns.map { try SetColumn(name: $0.0, kind: $0.1, lower: $0.2) })
  }

  private func truthTable(_ table: SetTable, _ names: [String] = ["A"], outcome: Literal = Literal("Y")) throws -> TruthTable {
    let conditions = try ConditionNames(names.map { name in .init(name: name, kind: try table.column(name).kind) })
    return try TruthTable(table, conditions: conditions, outcome: outcome, parameters: TruthTableParameters())
  }

  @Test("An outcome without any case, and one that does not vary")
  func constantOutcome() throws {
    let empty = try table([("A", .crisp, [0, 1]), ("Y", .crisp, [0, 0])])
    #expect(throws: SetTheoryError.emptyOutcome("Y")) { try truthTable(empty) }
    #expect(throws: SetTheoryError.outcomeDoesNotVary("~Y", value: 1, cases: 2)) {
      try truthTable(empty, outcome: Literal("Y", isNegated: true))
    }
    let error = SetTheoryError.outcomeDoesNotVary("Y", value: 1, cases: 4)
    #expect(error.description.contains("does not vary"))
    #expect(error.description.contains("in common"))
  }

  @Test("The outcome as a condition, a column that is not there, a level that is not there")
  func names() throws {
    let some = try table([("A", .multiValue(levels: 3), [0, 2]), ("Y", .crisp, [0, 1])])
    #expect(throws: SetTheoryError.outcomeIsCondition("Y")) { try truthTable(some, ["A", "Y"]) }
    #expect(throws: SetTheoryError.unknownColumn("Z", known: ["A", "Y"])) { try truthTable(some, outcome: Literal("Z")) }
    #expect(throws: SetTheoryError.levelNeeded(column: "A", levels: 3)) { try truthTable(some, ["Y"], outcome: Literal("A")) }
    #expect(throws: SetTheoryError.levelNotInCondition(condition: "A", level: 3, levels: 3)) {
      try truthTable(some, ["Y"], outcome: Literal("A", levels: [3]))
    }
    let fuzzy = try table([("A", .fuzzy, [0.1, 0.7]), ("Y", .crisp, [0, 1])])
    #expect(throws: SetTheoryError.fuzzyHasNoLevels(column: "A")) {
      try truthTable(fuzzy, ["Y"], outcome: Literal("A", levels: [0, 1]))
    }
  }

  @Test("65 conditions")
  func tooMany() {
    #expect(throws: SetTheoryError.tooManyConditions(65)) {
      try ConditionNames((1...65).map { .init(name: "C\($0)", kind: .crisp) })
    }
  }

  @Test("Cut-offs out of range or in the wrong order", arguments: [-0.1, 1.1, .nan, .infinity])
  func cuts(value: Double) {
    #expect(throws: SetTheoryError.self) { try TruthTableParameters(inclusionCut: value) }
    #expect(throws: SetTheoryError.self) { try TruthTableParameters(lowerInclusionCut: value) }
    #expect(throws: SetTheoryError.self) { try TruthTableParameters(priCut: value) }
  }

  @Test("The higher cut-off comes first, and a row needs a case")
  func order() {
    #expect(throws: SetTheoryError.cutOutOfRange(name: "of inclusion, the lower one,", value: 0.9)) {
      try TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.9)
    }
    #expect(throws: SetTheoryError.cutOutOfRange(name: "of cases", value: 0)) { try TruthTableParameters(caseCut: 0) }
  }

  @Test("A cell that is not known is named with its case")
  func unknown() throws {
    let table = try SetTable(
      cases: ["one", "two"],
      columns: [
        SetColumn(name: "A", kind: .fuzzy, lower: [0.2, 0], upper: [0.4, 0]), SetColumn(name: "Y", kind: .crisp, lower: [0, 1]),
      ])
    #expect(throws: SetTheoryError.unknownCell(column: "A", caseName: "one")) { try truthTable(table) }
  }

  @Test("A constant condition and an outcome on one side of 0.5 are noted, not refused")
  func findings() throws {
    let some = try table([("A", .crisp, [1, 1, 1]), ("B", .fuzzy, [0.5, 0.2, 0.9]), ("Y", .fuzzy, [0.6, 0.7, 1])])
    let findings = try truthTable(some, ["A", "B"]).findings
    #expect(
      findings == [
        .outcomeOnOneSide(isPresent: true), .constantCondition(0), .belongsToNoRow(AmbiguousCase(caseIndex: 0, conditions: 0b10)),
      ])
  }
}
