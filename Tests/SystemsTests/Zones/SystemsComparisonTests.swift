import Combinatorics
import Membership
import Testing

@testable import Systems

private let one = DistanceUnit.one

@Suite("Most different and most similar systems")
struct SystemsComparisonTests {
  // The numbers of this test are worked out by hand from the data; no published table of these distances could be had.
  @Test("Lipset's countries: zones of 28, 45 and 80 pairs, with 8 and 20, 2 and 13, 0 and 20 pairs in all counted blocks")
  func lipset() throws {
    let comparison = SystemsComparison.run(try Lipset.distances(), outcomes: Lipset.outcomes)
    let expected: [(OutcomeZone, Int, [Int], [Int])] = [
      (.samePresent, 28, [2, 0], [8, 20]), (.sameAbsent, 45, [4, 1], [2, 13]), (.different, 80, [0, 0], [0, 20]),
    ]
    for (kind, pairs, extremes, inAll) in expected {
      let zone = try #require(comparison.zone(kind))
      #expect(zone.pairCount == pairs)
      #expect(zone.extremes == extremes.map { DistanceRange(min: $0 * one, max: $0 * one) })
      #expect(zone.levels.prefix(2).map(\.pairsInAll) == inAll)
      #expect(zone.levels.allSatisfy { $0.pairsByBlocks.reduce(0, +) == pairs })
    }
  }

  @Test("Lipset's extreme pairs: four against two, DE against IT and RO, eight pairs one variable apart")
  func lipsetExtremes() throws {
    let comparison = SystemsComparison.run(try Lipset.distances(), outcomes: Lipset.outcomes)
    func extreme(_ kind: OutcomeZone) throws -> [String] { comparison.names(try #require(comparison.zone(kind)).extremePairs) }
    #expect(try extreme(.samePresent) == ["BE-FI", "BE-IE", "CZ-FI", "CZ-IE", "FI-NL", "FI-UK", "IE-NL", "IE-UK"])
    #expect(try extreme(.sameAbsent) == ["DE-IT", "DE-RO"])
    #expect(try extreme(.different) == ["AU-FR", "AU-SE", "BE-DE", "CZ-DE", "DE-NL", "DE-UK", "EE-FI", "EE-IE"])
    let pair = try #require(comparison.zone(.sameAbsent)?.pairs.first)
    #expect(pair.levels == [0, 0] && pair.blocksAt.prefix(2) == [2, 1] && pair.distance == DistanceRange(min: 5 * one, max: 5 * one))
  }

  @Test("What Lipset's most different survivors share, and what tells the most similar of both outcomes apart")
  func lipsetConditions() throws {
    let comparison = SystemsComparison.run(try Lipset.distances(), outcomes: Lipset.outcomes)
    func pairs(_ kind: OutcomeZone) -> [(Int, Int)] { (comparison.zone(kind)?.extremePairs ?? []).map { ($0.a, $0.b) } }
    let shared = SharedCondition.of(pairs(.samePresent), Lipset.columns).filter(\.isInAll)
    #expect(shared.map(\.condition) == ["DEV", "LIT", "STB"] && shared.allSatisfy { $0.value == 1 })
    let distinguishing = DistinguishingCondition.of(pairs(.different), Lipset.columns)
    // Six of the eight pairs differ in STB alone, two (EE with FI and IE) in DEV alone.
    #expect(distinguishing.map(\.condition) == ["STB", "DEV"])
    #expect(distinguishing.map(\.isolating) == [6, 2] && distinguishing.map(\.pairs) == [6, 2])
  }

  @Test("Recurring cases: FI and IE with four partners each; no three survivors are all extreme to one another")
  func recurrence() throws {
    let comparison = SystemsComparison.run(try Lipset.distances(), outcomes: Lipset.outcomes)
    let pairs = try #require(comparison.zone(.samePresent)).extremePairs.map { ($0.a, $0.b) }
    let graph = ExtremeGraph(pairs, ids: comparison.ids)
    #expect(graph.stars.prefix(2).map { comparison.ids[$0.center] } == ["FI", "IE"])
    #expect(graph.stars[0].partners.map { comparison.ids[$0] } == ["BE", "CZ", "NL", "UK"])
    #expect(graph.cliques.isEmpty)
    #expect(ExtremeGraph([(0, 1), (1, 2), (0, 2), (2, 3)], ids: ["a", "b", "c", "d"]).cliques == [[0, 1, 2]])
  }

  @Test("Complete random data agree with the definition, pair by pair", arguments: 1...40)
  func definition(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let data = RandomSystems(cases: Int.random(in: 3...12, using: &generator), known: 1, using: &generator)
    let comparison = SystemsComparison.run(try data.distances(), outcomes: data.outcomes)
    for kind in OutcomeZone.allCases {
      let zone = try #require(comparison.zone(kind))
      let pairs = data.pairs(kind)
      #expect(zone.pairCount == pairs.count)
      guard !pairs.isEmpty else { continue }
      let naive = pairs.map { NaiveLevels($0, among: pairs, kind, data) }
      for pair in zone.pairs {
        let own = try #require(naive.first { $0.pair == (min(pair.a, pair.b), max(pair.a, pair.b)) })
        #expect(pair.levels == own.levels && pair.blocksAt == own.blocksAt)
        #expect(pair.possibleLevels == own.levels && pair.possibleBlocksAt == own.blocksAt)
        let isBest = naive.allSatisfy { !own.blocksAt.lexicographicallyPrecedes($0.blocksAt) }
        #expect(pair.extremity == (isBest ? .certain : .no))
      }
    }
  }

  @Test("With unknown cells, certain levels hold in every completion and no completion exceeds possible ones", arguments: 1...25)
  func completions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let data = RandomSystems(cases: 5, known: 8, using: &generator)
    let comparison = SystemsComparison.run(try data.distances(), outcomes: data.outcomes)
    for complete in data.completions(limit: 256, using: &generator) {
      for kind in OutcomeZone.allCases {
        let zone = try #require(comparison.zone(kind))
        let pairs = complete.pairs(kind)
        let naive = pairs.map { NaiveLevels($0, among: pairs, kind, complete) }
        for pair in zone.pairs {
          let own = try #require(naive.first { $0.pair == (min(pair.a, pair.b), max(pair.a, pair.b)) })
          for level in pair.blocksAt.indices {
            let actual = level < own.blocksAt.count ? own.blocksAt[level] : 0
            #expect(pair.blocksAt[level] <= actual && actual <= pair.possibleBlocksAt[level])
          }
          let isBest = naive.allSatisfy { !own.blocksAt.lexicographicallyPrecedes($0.blocksAt) }
          if pair.extremity == .certain { #expect(isBest) }
          if pair.extremity == .no { #expect(!isBest) }
        }
      }
    }
  }

  @Test("Another order of cases, blocks and variables, or other names, change nothing but names", arguments: 1...20)
  func invariance(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let data = RandomSystems(cases: 9, known: 6, using: &generator)
    let comparison = SystemsComparison.run(try data.distances(), outcomes: data.outcomes)
    let order = data.profiles.indices.shuffled(using: &generator)
    let blocks = data.blocks.shuffled(using: &generator).map { block in
      ContextVariables(block: block.block, variables: block.variables.shuffled(using: &generator))
    }
    let shuffled = SystemsComparison.run(
      try ProfileDistances(order.map { data.profiles[$0] }, blocks: blocks), outcomes: order.map { data.outcomes[$0] })
    for (first, second) in zip(comparison.zones, shuffled.zones) {
      #expect(comparison.names(first.extremePairs) == shuffled.names(second.extremePairs))
      #expect(first.levels == second.levels)
      #expect(comparison.names(first.pairs) == shuffled.names(second.pairs) && first.pairs.map(\.rank) == second.pairs.map(\.rank))
    }
  }

  @Test("Over bit sets the same zones come out as pair by pair", arguments: 1...12)
  func lanes(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let data = RandomSystems(cases: 30, known: 1, largestBlock: seed % 2 == 0 ? 20 : 4, using: &generator)
    let distances = try data.distances()
    let lanes = try #require(ByteLanes(distances))
    let comparison = SystemsComparison.run(distances, outcomes: data.outcomes)
    let sorted = data.profiles.indices.sorted { data.profiles[$0].id < data.profiles[$1].id }
    for zone in comparison.zones {
      let pairs = ZonePairs(
        zone: zone.zone, present: sorted.filter { data.outcomes[$0] == .present },
        absent: sorted.filter { data.outcomes[$0] == .absent }, ids: distances.ids)
      let streamed = LaneZonePass(lanes: lanes, distances: distances, pairs: pairs, options: comparison.options).run()
      #expect(streamed.pairCount == zone.pairCount && streamed.extremes == zone.extremes)
      #expect(streamed.levels == Array(zone.levels.prefix(LaneZonePass.countedLevels)))
      #expect(streamed.extremeCount == zone.extremeCount)
      #expect(comparison.names(streamed.extremePairs) == comparison.names(zone.extremePairs))
      let slow = ZonePass(distances: distances, pairs: pairs, options: comparison.options).run(extremesOver: [pairs], isRanked: false)
      #expect(slow.extremeCount == zone.extremeCount && slow.levels == zone.levels)
      #expect(comparison.names(slow.extremePairs) == comparison.names(zone.extremePairs))
    }
  }

  @Test("A case whose outcome is not known is in no zone and is named; a zone without pairs is empty")
  func openOutcomes() throws {
    var outcomes = [Presence](repeating: .present, count: 18)
    outcomes[0] = .unknown
    outcomes[5] = .undecided
    let comparison = SystemsComparison.run(try Lipset.distances(), outcomes: outcomes)
    #expect(comparison.withoutOutcome.map { comparison.ids[$0] } == ["AU", "FR"])
    #expect(comparison.zones.map(\.pairCount) == [120, 0, 0])
    #expect(comparison.zones[1].extremes.isEmpty && comparison.zones[1].extremePairs.isEmpty)
  }

  @Test("Extremes over all pairs, divided distances and counted vacuous levels are options that change what they say")
  func options() throws {
    let distances = try Lipset.distances()
    let all = SystemsComparison.run(distances, outcomes: Lipset.outcomes, .init(extremes: .all))
    // Over all 153 pairs somebody differs on all of S (4) and on P (1).
    #expect(all.zones[0].extremes == [4, 1].map { DistanceRange(min: $0 * one, max: $0 * one) })
    let divided = SystemsComparison.run(distances, outcomes: Lipset.outcomes, .init(measure: .divided))
    let pair = try #require(divided.zone(.samePresent)?.pairs.first)
    // Two of four in S, none of one in P: 1/2 and 0, their mean 1/4.
    #expect(pair.byBlock.map(\.min) == [one / 2, 0] && pair.distance.min == one / 4)
    let counted = SystemsComparison.run(distances, outcomes: Lipset.outcomes, .init(vacuousLevels: .count))
    #expect(counted.zones.map { $0.levels.prefix(2).map { $0.pairsByBlocks[2] } } == [[8, 20], [2, 13], [0, 20]])
  }

  @Test("What cannot be compared is refused in a sentence with the name")
  func refused() {
    let profile = Profile(id: "a", values: [:])
    let block = ContextVariables(block: "S", variables: [ContextVariable(id: "x", scale: 1)])
    #expect(throws: SystemsError.tooFewCases(1)) { try ProfileDistances([profile], blocks: [block]) }
    #expect(throws: SystemsError.duplicateCase("a")) { try ProfileDistances([profile, profile], blocks: [block]) }
    let two = [profile, Profile(id: "b", values: [:])]
    #expect(throws: SystemsError.noBlocks) { try ProfileDistances(two, blocks: []) }
    #expect(throws: SystemsError.emptyBlock("P")) { try ProfileDistances(two, blocks: [block, .init(block: "P", variables: [])]) }
    #expect(throws: SystemsError.variableTwice(variable: "x", first: "S", second: "P")) {
      try ProfileDistances(two, blocks: [block, .init(block: "P", variables: block.variables)])
    }
    #expect(SystemsError.emptyBlock("P").description == "The block “P” has no variables. Name its variables, or leave the block out.")
  }
}

@Suite("Distances of profiles")
struct ProfileDistancesTests {
  private static func random(_ generator: inout SeededGenerator) -> ([Profile], [ContextVariables]) {
    let blocks = [
      ContextVariables(block: "n", variables: [ContextVariable(id: "x", scale: 7), ContextVariable(id: "bit", scale: 1)]),
      ContextVariables(block: "c", variables: [ContextVariable(id: "c"), ContextVariable(id: "l"), ContextVariable(id: "known")]),
    ]
    let profiles = (0..<12).map { index -> Profile in
      let low = Double(Int.random(in: 0...6, using: &generator))
      let high = low + Double(Int.random(in: 0...3, using: &generator))
      let bit = Double(Int.random(in: 0...1, using: &generator))
      var values: [String: ContextValue] = [
        "x": .number(low...high), "bit": .number(bit...bit), "c": .category([generator.pick(["a", "b"])]),
        "l": .labels([generator.pick(["p", "q"]), generator.pick(["q", "r"])]), "known": .category([generator.pick(["a", "b", "c"])]),
      ]
      if generator.oneIn(4) { values["x"] = nil }
      if generator.oneIn(4) { values["c"] = nil }
      return Profile(id: "p\(index)", values: values)
    }
    return (profiles, blocks)
  }

  @Test("Divided, they are Gower's, at both ends, pair by pair and as matrices", arguments: 1...20)
  func gower(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (profiles, blocks) = Self.random(&generator)
    let distances = try ProfileDistances(profiles, blocks: blocks)
    let least = distances.matrices(.divided, .min)
    let most = distances.matrices(.divided, .max)
    for i in profiles.indices {
      for j in profiles.indices where i != j {
        let gower = try #require(GowerDistance(profiles[i], profiles[j], blocks: blocks))
        let total = distances.total(i, j, .divided)
        #expect(
          abs(DistanceUnit.decimal(total.min) - gower.total.min) < 1e-8 && abs(DistanceUnit.decimal(total.max) - gower.total.max) < 1e-8)
        #expect(least.total[i, j] == total.min && most.total[i, j] == total.max)
        for (block, name) in blocks.map(\.block).enumerated() {
          let bounds = try #require(gower.byBlock[name])
          #expect(abs(DistanceUnit.decimal(least.byBlock[block][i, j]) - bounds.min) < 1e-8)
          #expect(abs(DistanceUnit.decimal(most.byBlock[block][i, j]) - bounds.max) < 1e-8)
        }
      }
    }
  }

  @Test("Over complete data they are a metric: zero for equals, symmetric, no detour is shorter", arguments: 1...10)
  func metric(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let data = RandomSystems(cases: 9, known: 1, using: &generator)
    let matrix = try data.distances().matrix(.raw, .min)
    for i in 0..<9 {
      #expect(matrix[i, i] == 0)
      for j in 0..<9 {
        #expect(matrix[i, j] == matrix[j, i])
        #expect((0..<9).allSatisfy { matrix[i, j] <= matrix[i, $0] + matrix[$0, j] })
      }
    }
  }

  @Test("A variable with one known value for all is constant; an unknown cell leaves it open")
  func constant() throws {
    let block = [ContextVariables(block: "b", variables: [ContextVariable(id: "x", scale: 1), ContextVariable(id: "y", scale: 1)])]
    let profiles = [
      Profile(id: "a", values: ["x": .number(1...1), "y": .number(1...1)]), Profile(id: "b", values: ["x": .number(1...1)]),
    ]
    let distances = try ProfileDistances(profiles, blocks: block)
    #expect(distances.isConstant(0, ofBlock: 0) && !distances.isConstant(1, ofBlock: 0))
  }
}
