import CaseFiles
import Membership
import TestSupport
import Testing

@testable import Studies

@Suite("Rival lists")
struct RivalListsTests {
  private static let conditions = ["trust", "priority", "network", "staff", "money"]
  private static let values: [FixtureCell] = [.present, .absent, .mixed, .unknown]

  private func lists(_ cases: [FixtureCase], _ core: [String], _ further: [String]) throws -> RivalLists {
    let library = try FixtureLibrary(cases: cases, core: core, further: further).read()
    return try RivalLists("study", lists: [], in: library, on: nil)
  }

  /// Whether every condition is above 0.5 in a completion.
  private func holds(_ list: [String], _ completion: [String: Double]) -> Bool { list.allSatisfy { completion[$0, default: 0] > 0.5 } }

  /// The ends of what each cell may be; whether a list holds depends on nothing else.
  private func completions(_ item: FixtureCase) -> [[String: Double]] {
    Self.conditions.reduce([[:]]) { before, condition in
      let ends: [Double] =
        switch item.conditions[condition]?.membership ?? "unknown" {
        case "1": [1]
        case "0": [0]
        case "0.33..0.67": [0.33, 0.67]
        default: [0, 1]
        }
      return before.flatMap { completion in ends.map { completion.merging([condition: $0]) { _, new in new } } }
    }
  }

  @Test("Holds, fails, apart and open are what all completions of the open cells say", arguments: 0..<6)
  func bruteForce(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let cases = ["a", "b", "c"].map { id in
      let pairs = Self.conditions.map { ($0, Self.values.randomElement(using: &random) ?? .unknown) }
      return FixtureCase(id: id, conditions: Dictionary(uniqueKeysWithValues: pairs.filter { $0.1.membership != "unknown" }))
    }
    func some() -> [String] { Self.conditions.filter { _ in Bool.random(using: &random) } }
    let (core, further) = (["trust"] + some().filter { $0 != "trust" }, ["money"] + some().filter { $0 != "money" })
    let result = try lists(cases, core, further)
    for (index, item) in cases.enumerated() {
      let all = completions(item)
      for (row, list) in zip(result.rows, [core, further]) {
        let said = Set(all.map { holds(list, $0) })
        let value = row.values[index]
        #expect((value.lower > 0.5) == (said == [true]) && (value.upper < 0.5) == (said == [false]))
      }
      // A case tells them apart for certain where one list holds in every completion and the other in none.
      let (first, second) = (Set(all.map { holds(core, $0) }), Set(all.map { holds(further, $0) }))
      let apart = first.count == 1 && second.count == 1 && first != second
      #expect(result.pairs[0].apart.contains(item.id) == apart)
      let possible = all.contains { holds(core, $0) != holds(further, $0) }
      #expect(result.pairs[0].open.contains(item.id) == (possible && !apart))
    }
    let verdict: RivalLists.Pair.Verdict = !result.pairs[0].apart.isEmpty ? .apart : result.pairs[0].open.isEmpty ? .same : .open
    #expect(result.pairs[0].verdict == verdict)
  }

  @Test("Lists with the same conditions cannot be told apart, and one within the other is said to be")
  func same() throws {
    let item = FixtureCase(id: "a", conditions: ["trust": .present])
    let pair = try #require(try lists([item], ["trust", "network"], ["network", "trust"]).pairs.first)
    #expect(pair.verdict == .same && pair.isNested)
    #expect(try lists([item], ["trust"], ["trust", "network"]).pairs.first?.verdict == .open)
  }

  @Test("A derived condition stands for those it is derived from")
  func derived() throws {
    let item = FixtureCase(id: "a", conditions: ["staff": .present, "money": .absent])
    let result = try lists([item], ["capacity"], ["staff", "money"])
    #expect(result.rows[0].conditions == ["staff", "money"] && result.pairs[0].verdict == .same)
    #expect(result.rows[0].absent == [["money"]])
  }

  @Test("A list or study that is not there is an error that says so")
  func missing() throws {
    let library = try FixtureLibrary(cases: [FixtureCase(id: "a")]).read()
    #expect(throws: StudyError.self) { try RivalLists("study", lists: ["nobody"], in: library, on: nil) }
    #expect(throws: StudyError.self) { try RivalLists("nobody", lists: [], in: library, on: nil) }
  }
}
