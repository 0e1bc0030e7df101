import SetTheory
import TestSupport
import Testing

@Suite("Terms and configurations")
struct TermTests {
  /// The literals as condition → value, drawn at random.
  private func literals(_ generator: inout SeededGenerator) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for condition in 0..<6 where Bool.random(using: &generator) {
      result[condition * 12] = Int.random(in: 0...3, using: &generator)
    }
    return result
  }

  @Test("A configuration gives back its values")
  func values() {
    let values = (0..<64).map { $0 % 16 }
    #expect(Configuration(values).values(64) == values)
  }

  @Test("Covering, inclusion and intersection agree with the definition", arguments: 1...50)
  func definitions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (first, second) = (literals(&generator), literals(&generator))
    let (a, b) = (Term(first), Term(second))
    let values = (0..<61).map { _ in Int.random(in: 0...3, using: &generator) }
    #expect(a.covers(Configuration(values)) == first.allSatisfy { values[$0.key] == $0.value })
    #expect(a.includes(b) == first.allSatisfy { second[$0.key] == $0.value })
    let agree = first.allSatisfy { second[$0.key] == nil || second[$0.key] == $0.value }
    let merged = agree ? Term(first.merging(second) { left, _ in left }) : nil
    #expect(a.intersection(b) == merged)
    #expect(a.literals.map(\.condition) == first.keys.sorted())
    #expect(a.literals.allSatisfy { first[$0.condition] == $0.value })
  }

  @Test("Terms print with conditions in table order")
  func text() throws {
    let names = try ConditionNames([
      .init(name: "A", kind: .crisp), .init(name: "B", kind: .fuzzy), .init(name: "C", kind: .multiValue(levels: 3)),
    ])
    #expect(names.text([Term([1: 0, 0: 1]), Term([2: 2]), Term([:])]) == "A*~B + C[2] + 1")
    #expect(names.text([Term]()) == "0")
  }
}
