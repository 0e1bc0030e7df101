import Combinatorics
import SetTheory
import TestSupport
import Testing

@Suite("Sufficiency")
struct SufficiencyTests {
  /// A crisp table drawn at random in which the outcome varies.
  private func draw(_ seed: UInt64) throws -> (SetTable, ConditionNames)? {
    var generator = SeededGenerator(seed: seed)
    let names = ["A", "B", "C", "D"]
    let cases = Int.random(in: 4...10, using: &generator)
    let columns = try (names + ["Y"]).map { name in
      try SetColumn(name: name, kind: .crisp, lower: (0..<cases).map { _ in Bool.random(using: &generator) ? 1 : 0 })
    }
    guard Set(columns[4].lower).count == 2 else { return nil }
    return (
      try SetTable(cases: (1...cases).map { "c\($0)" }, columns: columns),
      try ConditionNames(names.map { .init(name: $0, kind: .crisp) })
    )
  }

  private func options(_ change: (inout SufficiencyOptions) -> Void = { _ in }) throws -> SufficiencyOptions {
    var options = SufficiencyOptions(cuts: try TruthTableParameters(), limit: 10_000)
    change(&options)
    return options
  }

  @Test("When untenable assumptions are excluded, no remainder is used for the outcome and for its negation", arguments: 1...80)
  func contradictory(seed: UInt64) throws {
    guard let (table, conditions) = try draw(seed) else { return }
    let options = try options { $0.excludesContradictoryAssumptions = true }
    guard
      let own = try? Sufficiency(table, conditions: conditions, outcome: Literal("Y"), options: options),
      let other = try? Sufficiency(table, conditions: conditions, outcome: Literal("Y", isNegated: true), options: options)
    else { return }
    #expect(own.excluded.contradictory == other.excluded.contradictory, "both sides leave out the same")
    func assumed(_ result: Sufficiency) -> [Term] {
      result.solutions.filter { $0.solution.type == .parsimonious }.flatMap { $0.models.flatMap(\.model.assumptions.terms) }
    }
    for first in assumed(own) {
      for second in assumed(other) { #expect(first.intersection(second) == nil) }
    }
  }

  @Test("Nothing outside of a necessary set and nothing impossible is assumed", arguments: 1...60)
  func stated(seed: UInt64) throws {
    guard let (table, conditions) = try draw(seed) else { return }
    let options = try options {
      $0.necessary = [.or([.literal(Literal("A")), .literal(Literal("B"))])]
      $0.impossible = [.and([.literal(Literal("C")), .literal(Literal("D", isNegated: true))])]
    }
    guard let result = try? Sufficiency(table, conditions: conditions, outcome: Literal("Y"), options: options) else { return }
    let (outside, impossible) = (Term([0: 0, 1: 0]), Term([2: 1, 3: 0]))
    for term in result.solutions.flatMap({ $0.models.flatMap(\.model.assumptions.terms) }) {
      #expect(term.intersection(outside) == nil && term.intersection(impossible) == nil)
    }
    // Observed rows keep their outcome: every case of the outcome whose row is consistent stays covered.
    for row in result.table.rows where row.outcome == .present {
      #expect(result.solutions.allSatisfy { $0.models.allSatisfy { $0.terms.contains { $0.covers(row.configuration) } } })
    }
  }

  @Test("Terms stand by raw coverage, highest first, then in listing order", arguments: 1...60)
  func order(seed: UInt64) throws {
    guard let (table, conditions) = try draw(seed),
      let result = try? Sufficiency(table, conditions: conditions, outcome: Literal("Y"), options: options())
    else { return }
    for model in result.solutions.flatMap(\.models) {
      #expect(Set(model.terms) == Set(model.model.terms))
      for (first, second) in zip(model.fit.terms, model.fit.terms.dropFirst()) {
        let (a, b) = (first.rawCoverage ?? 0, second.rawCoverage ?? 0)
        #expect(a > b || (a == b && first.term < second.term))
      }
    }
  }

  @Test("Without a positive row, and where every row contradicts, there is an error that says so")
  func noPositiveRow() throws {
    func column(_ name: String, _ values: [Double], _ kind: SetKind = .crisp) throws -> SetColumn {
      try SetColumn(name: name, kind: kind, lower: values)
    }
    let conditions = try ConditionNames([.init(name: "A", kind: .crisp)])
    let table = try SetTable(cases: ["1", "2", "3"], columns: [column("A", [1, 1, 1]), column("Y", [1, 1, 0])])
    #expect(throws: SetTheoryError.noPositiveRow(outcome: "Y")) {
      try Sufficiency(table, conditions: conditions, outcome: Literal("Y"), options: options())
    }
    let contradictory = SufficiencyOptions(cuts: try TruthTableParameters(inclusionCut: 1, lowerInclusionCut: 0.5))
    #expect(throws: SetTheoryError.allContradictory(outcome: "Y")) {
      try Sufficiency(table, conditions: conditions, outcome: Literal("Y"), options: contradictory)
    }
  }
}
