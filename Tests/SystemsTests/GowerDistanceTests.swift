import Membership
import Testing

@testable import Systems

private func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-12 }

private func isClose(_ a: Bounds?, _ b: Bounds?) -> Bool {
  guard let a, let b else { return false }
  return isClose(a.min, b.min) && isClose(a.max, b.max) && a.mayBeUndefined == b.mayBeUndefined
}

/// Two values of one variable and the distance worked out by hand.
struct WorkedDistance: Sendable, CustomTestStringConvertible {
  var name: String
  var first: ContextValue
  var second: ContextValue
  var scale: Double?
  var min: Double
  var max: Double

  var testDescription: String { name }

  static let all = [
    // |100 − 400| / 1000 = 0.3
    WorkedDistance(name: "points", first: .number(100...100), second: .number(400...400), scale: 1000, min: 0.3, max: 0.3),
    // The ranges share 30 to 40; furthest apart are 20 and 70: 50 / 100.
    WorkedDistance(name: "ranges that overlap", first: .number(20...40), second: .number(30...70), scale: 100, min: 0, max: 0.5),
    // Nearest are 20 and 50: 30 / 100; furthest 10 and 60: 50 / 100.
    WorkedDistance(name: "ranges apart", first: .number(10...20), second: .number(50...60), scale: 100, min: 0.3, max: 0.5),
    // 20 to 40 lies in 0 to 100: nearest 0, furthest 40 − 0 = 40 or 100 − 20 = 80, of 100.
    WorkedDistance(name: "a range in a range", first: .number(0...100), second: .number(20...40), scale: 100, min: 0, max: 0.8),
    // 300 / 200 exceeds the pool's range; a distance ends at 1.
    WorkedDistance(name: "beyond the pool", first: .number(0...0), second: .number(300...300), scale: 200, min: 1, max: 1),
    // 0 / R = 0 for every R > 0.
    WorkedDistance(name: "equal points without a scale", first: .number(7...7), second: .number(7...7), scale: nil, min: 0, max: 0),
    // |7 − 8| / R is anything above 0 while R is not known.
    WorkedDistance(name: "points without a scale", first: .number(7...7), second: .number(8...8), scale: nil, min: 0, max: 1),
    WorkedDistance(name: "a scale of nothing", first: .number(7...7), second: .number(8...8), scale: 0, min: 0, max: 1),
    WorkedDistance(name: "the same category", first: .category(["BY"]), second: .category(["BY"]), scale: nil, min: 0, max: 0),
    WorkedDistance(name: "other categories", first: .category(["BY"]), second: .category(["NI"]), scale: nil, min: 1, max: 1),
    // HE with HE is 0, HE with NW is 1.
    WorkedDistance(name: "one of several", first: .category(["HE", "NW"]), second: .category(["HE"]), scale: nil, min: 0, max: 1),
    // Both are one of two, and need not be the same one.
    WorkedDistance(
      name: "the same several", first: .category(["HE", "NW"]), second: .category(["HE", "NW"]), scale: nil, min: 0, max: 1),
    WorkedDistance(
      name: "several and others", first: .category(["HE", "NW"]), second: .category(["BY", "NI"]), scale: nil, min: 1, max: 1),
    // One label of three is shared: 1 − 1/3.
    WorkedDistance(
      name: "labels", first: .labels(["energy", "climate"]), second: .labels(["climate", "health"]), scale: nil, min: 2.0 / 3,
      max: 2.0 / 3),
    WorkedDistance(name: "no label beside one", first: .labels([]), second: .labels(["energy"]), scale: nil, min: 1, max: 1),
    WorkedDistance(name: "no label at all", first: .labels([]), second: .labels([]), scale: nil, min: 0, max: 1),
    WorkedDistance(name: "unknown", first: .unknown, second: .number(5...5), scale: 10, min: 0, max: 1),
    WorkedDistance(name: "two unknowns", first: .unknown, second: .unknown, scale: nil, min: 0, max: 1),
    WorkedDistance(name: "values of two kinds", first: .category(["a"]), second: .labels(["a"]), scale: nil, min: 0, max: 1),
  ]
}

@Suite("The distance of two contexts after Gower")
struct GowerDistanceTests {
  @Test("One variable's distance is what arithmetic by hand gives", arguments: WorkedDistance.all)
  func oneVariable(worked: WorkedDistance) {
    let distance = GowerDistance.distance(worked.first, worked.second, scale: worked.scale)
    #expect(isClose(distance, Bounds(min: worked.min, max: worked.max)))
    #expect(GowerDistance.distance(worked.second, worked.first, scale: worked.scale) == distance)
  }

  @Test("Variables are averaged in their block, then blocks, so that a large block does not outweigh a small one")
  func worked() throws {
    let blocks = [
      ContextVariables(
        block: "settlement",
        variables: [ContextVariable(id: "density", scale: 1000), ContextVariable(id: "rurality", scale: 100)]),
      ContextVariables(block: "institutions", variables: [ContextVariable(id: "land"), ContextVariable(id: "type")]),
      ContextVariables(block: "field", variables: [ContextVariable(id: "fields")]),
    ]
    let first = Profile(
      id: "a",
      values: [
        "density": .number(100...100), "rurality": .number(20...40), "land": .category(["BY"]), "type": .unknown,
        "fields": .labels(["energy", "climate"]),
      ])
    let second = Profile(
      id: "b",
      values: [
        "density": .number(400...400), "rurality": .number(30...70), "land": .category(["NI"]), "type": .category(["city"]),
        "fields": .labels(["climate", "health"]),
      ])
    let distance = try #require(GowerDistance(first, second, blocks: blocks))
    // settlement: (0.3 + 0)/2 to (0.3 + 0.5)/2; institutions: (1 + 0)/2 to (1 + 1)/2; field: 1 − 1/3.
    #expect(isClose(distance.byBlock["settlement"], Bounds(min: 0.15, max: 0.4)))
    #expect(isClose(distance.byBlock["institutions"], Bounds(min: 0.5, max: 1)))
    #expect(isClose(distance.byBlock["field"], Bounds(min: 2.0 / 3, max: 2.0 / 3)))
    // (0.15 + 0.5 + 0.6667)/3 = 0.4389 and (0.4 + 1 + 0.6667)/3 = 0.6889; a mean over all five variables would give 0.3933.
    #expect(isClose(distance.total, Bounds(min: (0.15 + 0.5 + 2.0 / 3) / 3, max: (0.4 + 1 + 2.0 / 3) / 3)))
  }

  @Test("Without a block, or with an empty one, there is no distance")
  func nothingToCompare() {
    let profile = Profile(id: "a", values: ["x": .number(1...1)])
    let empty = ContextVariables(block: "empty", variables: [])
    let full = ContextVariables(block: "full", variables: [ContextVariable(id: "x", scale: 1)])
    #expect(GowerDistance(profile, profile, blocks: []) == nil)
    #expect(GowerDistance(profile, profile, blocks: [full, empty]) == nil)
    #expect(GowerDistance(profile, profile, blocks: [full]) != nil)
  }

  @Test(
    "The bounds are the smallest and the largest distance over all completions, and lie in [0, 1]",
    arguments: 1...200 as ClosedRange<UInt64>)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator)
    let first = contexts.profile("a", using: &generator)
    let second = contexts.profile("b", using: &generator)
    let distance = try #require(GowerDistance(first, second, blocks: contexts.blocks))
    let expected = BruteForceDistance(first, second, in: contexts)
    #expect(isClose(distance.total, Bounds(min: expected.total.min, max: expected.total.max)))
    #expect(Set(distance.byBlock.keys) == Set(contexts.blocks.map(\.block)))
    for (block, bounds) in distance.byBlock {
      let brute = try #require(expected.byBlock[block])
      #expect(isClose(bounds, Bounds(min: brute.min, max: brute.max)), "\(block)")
      #expect(0 <= bounds.min && bounds.min <= bounds.max && bounds.max <= 1)
    }
    #expect(0 <= distance.total.min && distance.total.min <= distance.total.max && distance.total.max <= 1)
  }

  @Test("It is the same in both directions", arguments: 1...50 as ClosedRange<UInt64>)
  func symmetry(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator)
    let first = contexts.profile("a", using: &generator)
    let second = contexts.profile("b", using: &generator)
    #expect(GowerDistance(first, second, blocks: contexts.blocks) == GowerDistance(second, first, blocks: contexts.blocks))
  }

  @Test("A context of which all is known has the distance 0 to itself", arguments: 1...50 as ClosedRange<UInt64>)
  func identity(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator)
    let profile = contexts.knownProfile("a", using: &generator)
    #expect(try #require(GowerDistance(profile, profile, blocks: contexts.blocks)).total == Bounds(min: 0, max: 0))
  }

  @Test("Neither the order of variables and blocks nor their names matter", arguments: 1...50 as ClosedRange<UInt64>)
  func orderAndNames(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator)
    let first = contexts.profile("a", using: &generator)
    let second = contexts.profile("b", using: &generator)
    let distance = try #require(GowerDistance(first, second, blocks: contexts.blocks))
    let renamed = contexts.blocks.shuffled(using: &generator).map { block in
      ContextVariables(
        block: "new-\(block.block)",
        variables: block.variables.shuffled(using: &generator).map { ContextVariable(id: "new-\($0.id)", scale: $0.scale) })
    }
    func rename(_ profile: Profile) -> Profile {
      Profile(id: "x", values: Dictionary(uniqueKeysWithValues: profile.values.map { ("new-\($0)", $1) }))
    }
    let other = try #require(GowerDistance(rename(first), rename(second), blocks: renamed))
    #expect(isClose(distance.total, other.total))
    for (block, bounds) in distance.byBlock { #expect(isClose(bounds, other.byBlock["new-\(block)"])) }
  }

  @Test("The way over a third known context is never shorter", arguments: 1...100 as ClosedRange<UInt64>)
  func triangle(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator, kinds: [.number, .category])
    let profiles = ["a", "b", "c"].map { contexts.knownProfile($0, using: &generator) }
    func distance(_ a: Int, _ b: Int) throws -> Double {
      let total = try #require(GowerDistance(profiles[a], profiles[b], blocks: contexts.blocks)).total
      #expect(total.min == total.max)
      return total.min
    }
    #expect(try distance(0, 2) <= distance(0, 1) + distance(1, 2) + 1e-12)
  }

  @Test("Knowing less never narrows the bounds, and knowing more never widens them", arguments: 1...100 as ClosedRange<UInt64>)
  func knowledge(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let contexts = RandomContexts(using: &generator)
    let first = contexts.profile("a", using: &generator)
    let second = contexts.profile("b", using: &generator)
    let before = try #require(GowerDistance(first, second, blocks: contexts.blocks)).total
    for variable in contexts.variables {
      var less = first
      less.values[variable] = generator.oneIn(2) ? .unknown : nil
      let wide = try #require(GowerDistance(less, second, blocks: contexts.blocks)).total
      #expect(wide.min <= before.min + 1e-12 && before.max <= wide.max + 1e-12)
      var more = first
      more.values[variable] = contexts.learned(first.values[variable] ?? .unknown, variable, using: &generator)
      let narrow = try #require(GowerDistance(more, second, blocks: contexts.blocks)).total
      #expect(before.min <= narrow.min + 1e-12 && narrow.max <= before.max + 1e-12)
    }
  }
}
