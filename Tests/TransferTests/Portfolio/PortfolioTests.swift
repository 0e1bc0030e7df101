import Cases
import TestSupport
import Testing
import Transfer

@Suite("Which support unlocks most regions")
struct PortfolioTests {
  private static let conditions = ["a", "b", "c", "d", "e"]

  private static func codebook() throws -> Codebook {
    Codebook(conditions: try conditions.map { try Fixtures.condition($0) }, lists: [], blocks: [], challengeFields: [])
  }

  /// Random measures and regions.
  private static func random(_ generator: inout SeededGenerator) throws -> (regions: [PortfolioRegion], measures: [Measure]) {
    func some(_ share: Double) -> [String] { conditions.filter { _ in Double.random(in: 0..<1, using: &generator) < share } }
    let costs = ["unknown", "3", "2..5", "7.."]
    var measures: [Measure] = []
    for index in 0..<Int.random(in: 1...7, using: &generator) {
      let audiences = Measure.Audience.allCases.filter { _ in Bool.random(using: &generator) }
      let cost = costs.randomElement(using: &generator) ?? "unknown"
      let kind: Measure.Kind = Int.random(in: 0..<6, using: &generator) == 0 ? .principle : .measure
      measures.append(
        try Fixtures.measure(
          "m\(index)", code: "M\(index)", kind: kind, for: audiences.isEmpty ? [.combination] : audiences, actsOn: some(0.4), cost: cost))
    }
    let regions = (0..<Int.random(in: 1...10, using: &generator)).map { index in
      PortfolioRegion(
        id: "r\(index)", origin: Origin.Logic.allCases.randomElement(using: &generator) ?? .hybrid,
        ways: (0..<Int.random(in: 1...2, using: &generator)).map { _ in some(0.5) })
    }
    return (regions, measures)
  }

  /// The regions that a choice of measures unlocks, by the definition.
  private static func unlocked(_ choice: [Measure], _ regions: [PortfolioRegion]) -> [String] {
    regions.filter { region in
      let own = MeasureChoice.measures(choice, for: region.origin).filter { $0.kind == .measure }
      return region.ways.contains { way in
        way.allSatisfy { condition in own.contains { $0.actsOn.contains { $0.condition == condition } } }
      }
    }.map(\.id)
  }

  private static func subsets(_ measures: [Measure]) -> [[Measure]] {
    (0..<(1 << measures.count)).map { set in measures.indices.filter { set >> $0 & 1 == 1 }.map { measures[$0] } }
  }

  @Test("Curves, effects and what is out of reach agree with trying every programme", arguments: 1...120)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (regions, measures) = try Self.random(&generator)
    let portfolio = Portfolio(of: regions, measures: measures, codebook: try Self.codebook())
    let options = measures.filter { $0.kind == .measure }
    let all = Self.subsets(options).map { (choice: $0.map(\.id), unlocked: Self.unlocked($0, regions)) }
    for programme in portfolio.programmes {
      let ids = Set(regions.filter { programme.group == nil || $0.group == programme.group }.map(\.id))
      #expect(programme.regions == ids.count)
      #expect(programme.complete)
      for count in 0...options.count {
        let most = all.filter { $0.choice.count <= count }.map { $0.unlocked.count(where: ids.contains) }.max()
        #expect(programme.covered(by: count) == most)
        #expect(programme.coveredStepByStep(by: count) <= programme.covered(by: count))
      }
      for step in programme.steps {
        let chosen = options.filter { step.measures.contains($0.id) }
        #expect(Self.unlocked(chosen, regions).count(where: ids.contains) == step.unlocked)
        #expect(step.cost == chosen.reduce(Amount.zero) { $0 + $1.cost })
      }
    }
    let reachable = Set(all.flatMap(\.unlocked))
    #expect(portfolio.outOfReach == regions.map(\.id).filter { !reachable.contains($0) })
    #expect(portfolio.settled == regions.filter { $0.ways.contains([]) }.map(\.id))
    for effect in portfolio.effects {
      #expect(effect.alone == regions.map(\.id).filter { hasWay($0, regions, effect, options) })
      let without = Set(all.filter { !$0.choice.contains(effect.measure) }.flatMap(\.unlocked))
      #expect(effect.needed == regions.map(\.id).filter { reachable.contains($0) && !without.contains($0) })
    }
  }

  /// Whether a measure by itself covers a way that needs something.
  private func hasWay(_ id: String, _ regions: [PortfolioRegion], _ effect: Portfolio.Effect, _ options: [Measure]) -> Bool {
    guard let region = regions.first(where: { $0.id == id }), let measure = options.first(where: { $0.id == effect.measure }) else {
      return false
    }
    let narrowed = PortfolioRegion(id: id, origin: region.origin, ways: region.ways.filter { !$0.isEmpty })
    return Self.unlocked([measure], [narrowed]) == [id]
  }

  @Test("A blocker is a condition that a region needs on every way and that no measure for it acts on")
  func blockers() throws {
    let measures = [try Fixtures.measure("m", for: [.bottomUp], actsOn: ["a"])]
    let regions = [
      PortfolioRegion(id: "both", origin: .bottomUp, ways: [["a", "b"], ["b", "c"]]),
      PortfolioRegion(id: "other", origin: .topDown, ways: [["a"]]),
      PortfolioRegion(id: "fine", origin: .hybrid, ways: [["a"]]),
    ]
    let portfolio = Portfolio(of: regions, measures: measures, codebook: try Self.codebook())
    #expect(portfolio.outOfReach == ["both", "other"])
    #expect(portfolio.blockers.map(\.condition) == ["a", "b"])
    #expect(portfolio.blockers.map(\.regions) == [["other"], ["both"]])
    #expect(portfolio.programmes.map(\.group) == [.bottomUp, .topDown, .either, nil])
  }

  @Test("Unknown costs order nothing; a known cost that is surely no higher does")
  func order() throws {
    let measures = [
      try Fixtures.measure("dear", code: "1", actsOn: ["a"], cost: "10..20"),
      try Fixtures.measure("cheap", code: "2", actsOn: ["a"], cost: "5..10"),
      try Fixtures.measure("unknown", code: "3", actsOn: ["a", "b"]),
      try Fixtures.measure("broad", code: "4", actsOn: ["a", "b"], cost: "0..5"),
    ]
    let regions = [PortfolioRegion(id: "r", origin: .bottomUp, ways: [["a", "b"]])]
    let portfolio = Portfolio(of: regions, measures: measures, codebook: try Self.codebook())
    #expect(portfolio.effects.map(\.outdoneBy) == [["cheap", "broad"], ["broad"], [], []])
    let programme = try #require(portfolio.programmes.first)
    #expect(programme.withoutCost == ["unknown"])
    #expect(programme.budget.map(\.budget) == [0, 5])
    #expect(programme.budget.map(\.unlocked) == [0, 1])
  }

  @Test("With more features than a table holds the curve is the best found, within a limit that holds")
  func large() throws {
    let conditions = (0..<14).map { "c\($0)" }
    let codebook = Codebook(
      conditions: try conditions.map { try Fixtures.condition($0) }, lists: [], blocks: [], challengeFields: [])
    var generator = SeededGenerator(seed: 3)
    func some(_ share: Double) -> [String] { conditions.filter { _ in Double.random(in: 0..<1, using: &generator) < share } }
    var measures: [Measure] = []
    for index in 0..<30 {
      let audience = Measure.Audience.allCases[index % 3]
      measures.append(try Fixtures.measure("m\(index)", code: "M\(index)", for: [audience], actsOn: some(0.25)))
    }
    let logics: [Origin.Logic] = [.bottomUp, .topDown]
    let regions = (0..<60).map { PortfolioRegion(id: "r\($0)", origin: logics[$0 % 2], ways: [some(0.4)]) }
    let portfolio = Portfolio(of: regions, measures: measures, codebook: codebook)
    let all = try #require(portfolio.programmes.last)
    #expect(all.group == nil)
    for step in all.steps {
      let chosen = measures.filter { step.measures.contains($0.id) }
      #expect(Self.unlocked(chosen, regions).count == step.unlocked)
      #expect(step.atMost >= step.unlocked)
    }
    #expect(all.complete == all.steps.allSatisfy { $0.atMost == $0.unlocked })
    #expect(portfolio.programmes.dropLast().allSatisfy { $0.complete })
  }
}
