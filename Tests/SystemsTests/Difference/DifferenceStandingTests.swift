import Membership
import Testing

@testable import Systems

private func sets(of size: Int, from elements: [Int]) -> [[Int]] {
  guard size > 0 else { return [[]] }
  guard let first = elements.first else { return [] }
  let rest = Array(elements.dropFirst())
  return sets(of: size - 1, from: rest).map { [first] + $0 } + sets(of: size, from: rest)
}

/// Cases with two blocks of numbers and dichotomous variables, some of them unknown.
private func pool(_ count: Int, unknown: Bool, _ generator: inout SeededGenerator) -> (profiles: [Profile], blocks: [ContextVariables]) {
  let blocks = [
    ContextVariables(block: "A", variables: [ContextVariable(id: "x", scale: 10), ContextVariable(id: "y", scale: 1)]),
    ContextVariables(block: "B", variables: [ContextVariable(id: "z", scale: 10)]),
  ]
  let profiles = (0..<count).map { index in
    let values = ["x": 10, "y": 1, "z": 10].sorted { $0.key < $1.key }.map { id, top -> (String, ContextValue) in
      let number = Double(Int.random(in: 0...top, using: &generator))
      return (id, unknown && Int.random(in: 0..<6, using: &generator) == 0 ? .unknown : .number(number...number))
    }
    return Profile(id: "c\(index)", values: Dictionary(uniqueKeysWithValues: values))
  }
  return (profiles, blocks)
}

/// A figure of a set, straight from its pairs: the smallest distance, or twice the sum for a mean.
private func figure(
  _ set: [Int], _ distances: ProfileDistances, _ block: Int?, isMean: Bool, _ end: KeyPath<DistanceRange, Int>
) -> Int {
  let pairs = set.indices.flatMap { i in set[(i + 1)...].map { (set[i], $0) } }
  let values = pairs.map { a, b in (block.map { distances.sum(ofBlock: $0, a, b) } ?? distances.total(a, b, .raw))[keyPath: end] }
  return isMean ? values.reduce(0, +) : values.min() ?? 0
}

@Suite("Where a chosen set stands, with unknown cells as ranges")
struct DifferenceStandingTests {
  @Test("Shares are those of a loop over all sets, whose certain and possible ends are compared one by one", arguments: 1...12)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (profiles, blocks) = pool(9, unknown: seed % 3 != 0, &generator)
    let distances = try ProfileDistances(profiles, blocks: blocks)
    let all = sets(of: 3, from: Array(0..<9))
    let chosen = all[Int.random(in: 0..<all.count, using: &generator)]
    let standings = try DifferenceStanding.of(chosen, in: distances, .raw, .full)
    #expect(standings.map(\.block) == [nil, "A", "B"])
    let others = all.filter { $0 != chosen }
    let n = Double(all.count)
    for (standing, block) in zip(standings, [nil, 0, 1] as [Int?]) {
      for (own, isMean) in [(standing.smallest, false), (standing.mean, true)] {
        func value(_ set: [Int], _ end: KeyPath<DistanceRange, Int>) -> Int { figure(set, distances, block, isMean: isMean, end) }
        let (low, high) = (value(chosen, \.min), value(chosen, \.max))
        #expect(own.shareSmaller.min == Double(others.count { value($0, \.max) < low }) / n)
        #expect(abs(own.shareSmaller.max - Double(others.count { value($0, \.min) < high }) / n) < 1e-12)
        // The set itself is at most as different as itself.
        #expect(abs(own.shareAtMost.min - Double(others.count { value($0, \.max) <= low } + 1) / n) < 1e-12)
        #expect(abs(own.shareAtMost.max - Double(others.count { value($0, \.min) <= high } + 1) / n) < 1e-12)
        #expect(own.isExact && own.standardError == 0 && own.sets == 84)
      }
    }
  }

  @Test("Every way to fill an unknown cell gives a share within the range", arguments: 1...6)
  func completions(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var (profiles, blocks) = pool(7, unknown: false, &generator)
    profiles[2].values["y"] = .unknown
    let chosen = seed % 2 == 0 ? [0, 2, 4] : [0, 1, 5]
    let open = try DifferenceStanding.of(chosen, in: ProfileDistances(profiles, blocks: blocks), .divided, .full)[0]
    for value in [0.0, 1.0] {
      profiles[2].values["y"] = .number(value...value)
      let filled = try DifferenceStanding.of(chosen, in: ProfileDistances(profiles, blocks: blocks), .divided, .full)[0]
      for (wide, narrow) in [(open.smallest, filled.smallest), (open.mean, filled.mean)] {
        #expect(wide.shareSmaller.min <= narrow.shareSmaller.min && narrow.shareSmaller.max <= wide.shareSmaller.max)
        #expect(wide.shareAtMost.min <= narrow.shareAtMost.min && narrow.shareAtMost.max <= wide.shareAtMost.max)
        #expect(wide.value.min <= narrow.value.min && narrow.value.max <= wide.value.max)
        #expect(narrow.value.isKnown)
      }
    }
  }

  @Test("A pool too large for a matrix is sampled, within five standard errors of the count", arguments: 1...4)
  func sampled(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (profiles, blocks) = pool(20, unknown: false, &generator)
    let distances = try ProfileDistances(profiles, blocks: blocks)
    let exact = try DifferenceStanding.of([1, 5, 9], in: distances, .raw, .full)
    let drawn = try DifferenceStanding.of([1, 5, 9], in: distances, .raw, .full, keeping: 0)
    for (whole, sample) in zip(exact, drawn) {
      #expect(sample.block == whole.block && !sample.mean.isExact && sample.mean.value == whole.mean.value)
      #expect(sample.smallest.value == whole.smallest.value)
      #expect(abs(sample.smallest.shareSmaller.min - whole.smallest.shareSmaller.min) <= 5 * sample.smallest.standardError)
      #expect(abs(sample.mean.shareSmaller.min - whole.mean.shareSmaller.min) <= 5 * sample.mean.standardError)
    }
  }

  @Test("One case and all cases are refused")
  func refused() throws {
    var generator = SeededGenerator(seed: 1)
    let (profiles, blocks) = pool(4, unknown: false, &generator)
    let distances = try ProfileDistances(profiles, blocks: blocks)
    #expect(throws: SystemsError.setTooSmall(1)) { try DifferenceStanding.of([0], in: distances, .raw, .quick) }
    #expect(throws: SystemsError.setOfAll(4)) { try DifferenceStanding.of([0, 1, 2, 3], in: distances, .raw, .quick) }
  }
}

@Suite("Alternative cuts")
struct CutAlternativesTests {
  private static let alternatives = CutAlternatives([
    CutAlternatives.Variable(id: "x", own: 4, others: [7, 2, 4, 7]), CutAlternatives.Variable(id: "y", own: 1, others: [1]),
    CutAlternatives.Variable(id: "z", own: nil, others: [5]),
  ])

  @Test("Choices are the chosen cut, or none, and the others: 3 × 2 = 6, the chosen ones first, each once")
  func choices() {
    #expect(Self.alternatives.variables.map(\.id) == ["x", "z"] && Self.alternatives.variables[0].others == [2, 7])
    #expect(Self.alternatives.count == 6 && Self.alternatives.choice(0) == [4, nil])
    #expect(Set(Self.alternatives.choices(limit: 6, seed: 1)).count == 6)
    #expect(CutAlternatives([]).count == 1)
  }

  @Test("Beyond the limit so many are drawn, the same for the same seed")
  func drawn() {
    let choices = Self.alternatives.choices(limit: 5, seed: 3)
    #expect(choices.count == 5 && choices == Self.alternatives.choices(limit: 5, seed: 3))
    #expect(choices.allSatisfy { [4, 2, 7].contains($0[0]) && [nil, 5].contains($0[1]) })
    // Over many draws each of the six comes about as often: 600 draws, 100 each, standard deviation 9.1.
    let many = CutAlternatives(
      Self.alternatives.variables + [CutAlternatives.Variable(id: "w", own: 0, others: (1...200).map(Double.init))])
    let counts = Dictionary(grouping: many.choices(limit: 600, seed: 1), by: { Array($0.prefix(2)) }).mapValues(\.count)
    #expect(counts.count == 6 && counts.values.allSatisfy { abs($0 - 100) < 50 })
  }

  @Test("Under every choice the standing is that of a pool divided by hand", arguments: 1...6)
  func standing(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (profiles, blocks) = pool(8, unknown: seed % 2 == 0, &generator)
    let chosen = [1, 3, 6]
    let found = try #require(
      try StandingUnderCuts.of(chosen, in: profiles, blocks, Self.alternatives, .raw, .full))
    #expect(found.choiceCount == 6 && found.examined == 6 && found.isExhaustive)
    #expect(found.scopes.map(\.block) == [nil, "A", "B"])
    var totals: [DifferenceStanding] = []
    for x in [4.0, 2, 7] {
      for z in [nil, 5.0] {
        let divided = profiles.map { profile in
          var profile = profile
          if case .number(let range)? = profile.values["x"] {
            let value = range.lowerBound >= x ? 1.0 : 0
            profile.values["x"] = .number(value...value)
          }
          if let z, case .number(let range)? = profile.values["z"] {
            let value = range.lowerBound >= z ? 1.0 : 0
            profile.values["z"] = .number(value...value)
          }
          return profile
        }
        let scaled = [
          ContextVariables(block: "A", variables: [ContextVariable(id: "x", scale: 1), ContextVariable(id: "y", scale: 1)]),
          ContextVariables(block: "B", variables: [ContextVariable(id: "z", scale: z == nil ? 10 : 1)]),
        ]
        totals.append(try DifferenceStanding.of(chosen, in: ProfileDistances(divided, blocks: scaled), .raw, .full)[0])
      }
    }
    let shares = totals.map(\.mean.shareSmaller)
    #expect(found.scopes[0].mean.shareSmaller.min == shares.map(\.min).min())
    #expect(found.scopes[0].mean.shareSmaller.max == shares.map(\.max).max())
    #expect(found.scopes[0].mean.aboveHalf.min == Double(shares.count { $0.min >= 0.5 }) / 6)
    #expect(found.scopes[0].mean.aboveHalf.max == Double(shares.count { $0.max >= 0.5 }) / 6)
    // In the order above: x at 4, 2, 7, each with z undivided and at 5.
    #expect(found.single.map(\.variable) == ["x", "x", "z"] && found.single.map(\.cut) == [2, 7, 5])
    #expect(found.single.map(\.standing) == [totals[2], totals[4], totals[1]])
  }

  @Test("Without another cut there is nothing to try")
  func none() throws {
    var generator = SeededGenerator(seed: 1)
    let (profiles, blocks) = pool(4, unknown: false, &generator)
    #expect(try StandingUnderCuts.of([0, 1], in: profiles, blocks, CutAlternatives([]), .raw, .quick) == nil)
  }
}
