import Membership
import Testing

@testable import Systems

@Suite("Which pairs stay extreme under other cuts")
struct ExtremesUnderCutsTests {
  private static let blocks = [
    ContextVariables(block: "A", variables: [ContextVariable(id: "x", scale: 10), ContextVariable(id: "y", scale: 1)]),
    ContextVariables(block: "B", variables: [ContextVariable(id: "z", scale: 10)]),
  ]
  private static let alternatives = CutAlternatives([
    CutAlternatives.Variable(id: "x", own: 5, others: [3, 8]), CutAlternatives.Variable(id: "z", own: nil, others: [5]),
  ])

  private static func pool(_ count: Int, _ generator: inout SeededGenerator) -> (profiles: [Profile], outcomes: [Presence]) {
    let profiles = (0..<count).map { index in
      var values: [String: ContextValue] = [:]
      for (id, top) in [("x", 10), ("y", 1), ("z", 10)] where Int.random(in: 0..<9, using: &generator) > 0 {
        let number = Double(Int.random(in: 0...top, using: &generator))
        values[id] = .number(number...number)
      }
      return Profile(id: "c\(index)", values: values)
    }
    return (profiles, (0..<count).map { _ in Bool.random(using: &generator) ? .present : .absent })
  }

  private static func compare(_ choice: [Double?], _ profiles: [Profile], _ outcomes: [Presence]) throws -> SystemsComparison {
    let divided = alternatives.divide(choice, profiles, blocks)
    return SystemsComparison.run(try ProfileDistances(divided.profiles, blocks: divided.blocks), outcomes: outcomes)
  }

  @Test("Shares are those of comparisons run one by one for each of the 3 × 2 choices", arguments: 1...15)
  func oneByOne(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (profiles, outcomes) = Self.pool(8, &generator)
    let own = try Self.compare([5, nil], profiles, outcomes)
    let found = try #require(
      try ExtremesUnderCuts.of(own, profiles, Self.blocks, Self.alternatives, outcomes: outcomes, limit: 100, seed: 1))
    #expect(found.choiceCount == 6 && found.examined == 6 && found.isExhaustive)
    let choices: [[Double?]] = [[5, nil], [5, 5], [3, nil], [3, 5], [8, nil], [8, 5]]
    let runs: [SystemsComparison] = try choices.map { try Self.compare($0, profiles, outcomes) }
    for kind in OutcomeZone.allCases {
      let pairs = runs.flatMap { $0.zone(kind)?.extremePairs ?? [] }.map { [$0.a, $0.b] }
      #expect(Set(found.pairs.filter { $0.zone == kind }.map { [$0.a, $0.b] }) == Set(pairs))
    }
    for pair in found.pairs {
      let extremities = runs.map { run -> SystemsComparison.Extremity in
        let pairs = run.zone(pair.zone)?.extremePairs ?? []
        return pairs.first { $0.a == pair.a && $0.b == pair.b }?.extremity ?? .no
      }
      #expect(pair.share.min == Double(extremities.count { $0 == .certain }) / 6)
      #expect(pair.share.max == Double(extremities.count { $0 != .no }) / 6)
      #expect(pair.own == extremities[0])
    }
    let order = found.pairs.map { ($0.zone, $0.own == .no) }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0.0 != $1.0 || !$0.1 || $1.1 })
  }

  @Test("Names and the order of cases change nothing but places")
  func order() throws {
    var generator = SeededGenerator(seed: 7)
    let (profiles, outcomes) = Self.pool(9, &generator)
    func shares(_ profiles: [Profile], _ outcomes: [Presence]) throws -> [[String]: Bounds] {
      let own = try Self.compare([5, nil], profiles, outcomes)
      let found = try ExtremesUnderCuts.of(own, profiles, Self.blocks, Self.alternatives, outcomes: outcomes, limit: 4, seed: 2)
      let pairs = try #require(found).pairs.map { ([$0.a, $0.b].map { own.ids[$0] }.sorted(), $0.share) }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    #expect(try shares(profiles, outcomes) == shares(profiles.reversed(), outcomes.reversed()))
  }

  @Test("Without another cut there is nothing, and a limit of 0 tries none")
  func none() throws {
    var generator = SeededGenerator(seed: 1)
    let (profiles, outcomes) = Self.pool(4, &generator)
    let own = try Self.compare([5, nil], profiles, outcomes)
    #expect(try ExtremesUnderCuts.of(own, profiles, Self.blocks, CutAlternatives([]), outcomes: outcomes, limit: 9, seed: 1) == nil)
    let none = try ExtremesUnderCuts.of(own, profiles, Self.blocks, Self.alternatives, outcomes: outcomes, limit: 0, seed: 1)
    #expect(none?.examined == 0 && none?.pairs.isEmpty == true && none?.isExhaustive == false)
  }
}
