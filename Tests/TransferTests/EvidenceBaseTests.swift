import SetTheory
import TestSupport
import Testing
import Transfer

@Suite("What a bundle's configuration rests on")
struct EvidenceBaseTests {
  /// Two cases with A*B and the outcome, one with A*~B and the outcome, one with ~A*B without, a deviant row ~A*~B.
  private static func table(_ rows: [(String, [Double], Double)]) throws -> SetTable {
    let names = ["A", "B", "C"].prefix(rows[0].1.count)
    return try SetTable(
      cases: rows.map(\.0),
      columns: names.enumerated().map { index, name in
        try SetColumn(name: name, kind: .crisp, lower: rows.map { $0.1[index] })
      } + [SetColumn(name: "Y", kind: .crisp, lower: rows.map(\.2))])
  }

  @Test("Labels A, B, C, D, E and X, each from its definition; the target is no evidence for itself")
  func labels() throws {
    let data = try Self.table([
      ("a1", [1, 1, 1], 1), ("a2", [1, 1, 1], 1), ("b", [1, 0, 1], 1), ("c1", [0, 1, 1], 1), ("c2", [0, 1, 1], 1), ("c3", [0, 1, 1], 0),
      ("x", [0, 0, 1], 0),
    ])
    let names = try ConditionNames(["A", "B", "C"].map { ConditionNames.Condition(name: $0, kind: .crisp) })
    let table = try TruthTable(
      data, conditions: names, outcome: Literal("Y"), parameters: TruthTableParameters(inclusionCut: 0.6))
    let base = EvidenceBase(table, easy: [Term([0: 1, 2: 0])], untenable: [Term([0: 0, 1: 0])])
    let expected: [([Int], EvidenceLabel)] = [
      ([1, 1, 1], .a), ([1, 0, 1], .b), ([0, 1, 1], .c), ([1, 1, 0], .d), ([0, 1, 0], .e), ([0, 0, 1], .x), ([0, 0, 0], .x),
    ]
    for (values, label) in expected { #expect(base.label(of: Configuration(values)) == label, "\(values)") }
    let without = EvidenceBase(table, easy: [], untenable: [], ownCase: 2)
    #expect(without.label(of: Configuration([1, 0, 1])) == .e)
    #expect(without.cases(in: Configuration([1, 0, 1])).isEmpty)
  }

  @Test("Of random tables no bundle ever rests on an untenable configuration, and each label is the worst over what is not known")
  func neverUntenable() throws {
    var (random, bundles) = (SeededGenerator(seed: 3), 0)
    for round in 0..<150 {
      let rows = (0..<Int.random(in: 5...12, using: &random)).map { index in
        ("c\(index)", (0..<3).map { _ in Double(Int.random(in: 0...1, using: &random)) }, Double(Int.random(in: 0...1, using: &random)))
      }
      let data = try Self.table(rows)
      let names = try ConditionNames(["A", "B", "C"].map { ConditionNames.Condition(name: $0, kind: .crisp) })
      let options = try SufficiencyOptions(cuts: TruthTableParameters(inclusionCut: 0.8), types: [.parsimonious])
      guard let found = try? Sufficiency(data, conditions: names, outcome: Literal("Y"), options: options) else { continue }
      let negated = try? Sufficiency(data, conditions: names, outcome: Literal("Y").negated, options: options)
      let cells = (0..<3).map { _ in
        Bool.random(using: &random) ? TargetProfile.unknown(.crisp) : TargetProfile.Cell(Double(Int.random(in: 0...1, using: &random)))
      }
      let changes = (0..<3).flatMap { condition in [0, 1].map { ActionableCondition(condition: condition, value: $0) } }
      let problem = try BundleProblem(
        target: TargetProfile(names, cells: cells), models: found.solutions[0].models.map(\.terms),
        negatedModels: negated?.solutions[0].models.map(\.terms) ?? [], options: changes)
      let base = EvidenceBase(found.table, easy: [], untenable: [Term([0: 1, 1: 0, 2: 1])])
      let analysis = try BundleAnalysis(problem, evidence: base)
      for bundle in analysis.bundles + analysis.robust {
        #expect(bundle.evidence != nil && bundle.evidence?.label != .x, "round \(round)")
        bundles += 1
      }
    }
    #expect(bundles > 100)
  }
}
