import CaseFiles
import Cases
import Membership
import Studies
import Testing
import Transfer

@Suite("Advice for a target")
struct StudyRunTargetTests {
  private static let blocks = ["settlement", "institutions"]

  private func advice(
    _ target: FixtureTarget, cases: [FixtureCase] = [FixtureCase(id: "a")], core: [String] = ["trust"], further: [String]? = nil,
    measures: [FixtureMeasure] = [], units: StudyFile.Units = .whole
  ) throws -> StudyResult.TargetResult {
    var fixture = FixtureLibrary(cases: cases, core: core, further: further)
    fixture.blocks = Self.blocks
    fixture.measures = measures
    fixture.targets = [target]
    return try #require(try fixture.run(units: units, target: target.id).target)
  }

  @Test("Without a target there is no advice")
  func none() throws {
    #expect(try FixtureLibrary(trust: [.present]).run().target == nil)
  }

  @Test(
    "A target has, lacks or may lack a condition; what is planned is not there",
    arguments: [
      (.present, .has, false), (.absent, .lacks, false), (.mixed, .partly, false), (.unknown, .unknown, false),
      (.planned, .unknown, true), (.value("0.5..0.9"), .partly, false),
    ] as [(FixtureCell, Gap.Standing, Bool)])
  func standing(cell: FixtureCell, standing: Gap.Standing, isPlanned: Bool) throws {
    let advice = try advice(FixtureTarget(conditions: ["trust": cell]))
    #expect(advice.gaps.map(\.condition) == ["trust"])
    #expect(advice.gaps[0].gap.standing == standing)
    #expect(advice.gaps[0].gap.isPlanned == isPlanned)
    #expect(advice.gaps[0].claims.count == cell.claims.count)
    // Whatever is not surely there and has no measure is named.
    #expect(advice.unserved == (standing == .has ? [] : ["trust"]))
    #expect(advice.evidenceLabel == .g)
  }

  @Test("A derived condition stands where its weakest part stands")
  func derived() throws {
    let target = FixtureTarget(conditions: ["staff": .present, "money": .planned])
    let gap = try advice(target, core: ["capacity"]).gaps[0]
    #expect(gap.gap.standing == .unknown)
    #expect(gap.gap.isPlanned)
    #expect(gap.claims.map(\.id) == ["region-staff-0", "region-money-0"])
  }

  private static let catalogue = [
    FixtureMeasure(id: "up", audiences: [.bottomUp], actsOn: ["trust"]),
    FixtureMeasure(id: "down", audiences: [.topDown], actsOn: ["priority", "staff"]),
    FixtureMeasure(id: "both", kind: .principle, audiences: [.combination], actsOn: ["network"]),
    FixtureMeasure(id: "other", actsOn: ["network"], source: "report"),
  ]

  @Test(
    "Measures are those for the target's origin logic; where no source states it, all",
    arguments: [
      (.bottomUp, ["both", "up"], ["trust"]), (.topDown, ["both", "down"], ["priority", "capacity"]),
      (.hybrid, ["both", "down", "up"], ["trust", "priority", "capacity"]),
      (.notStated, ["both", "down", "up"], ["trust", "priority", "capacity"]),
    ] as [(Origin.Logic, [String], [String])])
  func measures(logic: Origin.Logic, chosen: [String], served: [String]) throws {
    let core = ["trust", "priority", "network", "capacity"]
    let advice = try advice(FixtureTarget(logic: logic), core: core, measures: Self.catalogue)
    // The whole catalogue of the study's source is shown, in the order of codes; a measure of another source is not.
    #expect(advice.support.map(\.id) == ["both", "down", "up"])
    #expect(advice.support.filter(\.isForOrigin).map(\.id) == chosen)
    #expect(advice.gaps.filter { !$0.gap.measures.isEmpty }.map(\.condition) == served)
    #expect(advice.unserved == core.filter { !served.contains($0) })
    // Of any logic: only a principle acts on the network, and a principle is no measure.
    #expect(advice.unservedByAny == ["network"])
    for item in advice.support {
      #expect(item.evidenceLabel == (item.kind == .measure ? .g : nil))
      #expect(item.actsOnOpen == served.filter { advice.gaps.first(for: $0)?.gap.measures.contains(item.id) ?? false })
    }
  }

  @Test("A measure does nothing for what is already there")
  func nothingOpen() throws {
    let advice = try advice(
      FixtureTarget(logic: .bottomUp, conditions: ["trust": .present]), measures: Self.catalogue)
    #expect(advice.support.allSatisfy { $0.actsOnOpen.isEmpty })
    #expect(advice.unserved.isEmpty && advice.unservedByAny.isEmpty)
  }

  @Test("Conditions of the second list are shown and are not called unserved")
  func further() throws {
    let advice = try advice(FixtureTarget(), further: ["network"])
    #expect(advice.gaps.map(\.condition) == ["trust", "network"])
    #expect(advice.gaps.map(\.isCore) == [true, false])
    #expect(advice.unserved == ["trust"])
  }

  private static let family = [
    FixtureCase(id: "whole", conditions: ["trust": .present]), FixtureCase(id: "west", partOf: "whole", conditions: ["trust": .present]),
    FixtureCase(id: "east", partOf: "whole", conditions: ["trust": .present]), FixtureCase(id: "alone", conditions: ["trust": .absent]),
  ]

  @Test(
    "A target is never its own peer and no evidence for itself, be it the case, its whole or one of its parts",
    arguments: [
      (["whole"], .whole, ["alone"]), (["whole"], .parts, ["alone"]), (["west"], .whole, ["alone"]),
      (["west"], .parts, ["alone", "east"]), (["alone"], .whole, ["whole"]), ([], .whole, ["alone", "whole"]),
      ([], .parts, ["alone", "east", "west"]),
    ] as [([String], StudyFile.Units, [String])])
  func sameInitiative(sameAs: [String], units: StudyFile.Units, peers: [String]) throws {
    let advice = try advice(FixtureTarget(sameAs: sameAs), cases: Self.family, units: units)
    #expect(advice.peers.map(\.caseID).sorted() == peers)
    #expect(advice.gaps[0].agreement.total == peers.count)
  }

  @Test("Agreement is what the cases with the outcome share, without findings")
  func agreement() throws {
    let cases = [
      FixtureCase(id: "a", conditions: ["trust": .present]), FixtureCase(id: "b", conditions: ["trust": .echo]),
      FixtureCase(id: "failed", conditions: ["trust": .present], outcomes: ["done": .absent]),
      FixtureCase(id: "open", conditions: ["trust": .present], outcomes: [:]),
    ]
    let counts = try advice(FixtureTarget(), cases: cases).gaps[0].agreement
    #expect((counts.present, counts.unknown, counts.total) == (1, 1, 2))
  }

  @Test("Peers are sorted by distance, with what they have that is open in the target")
  func peers() throws {
    let cases = [
      FixtureCase(id: "far", conditions: ["trust": .present, "money": .present], places: [.kassel]),
      FixtureCase(id: "near", conditions: ["trust": .echo, "money": .present], places: [.allgaeu]),
    ]
    let target = FixtureTarget(conditions: ["money": .present])
    let advice = try advice(target, cases: cases, core: ["trust", "money"])
    #expect(advice.peers.map(\.caseID) == ["near", "far"])
    // The same district: 0. Another Land, and a city: density 1800 of 1800 and twice 1.
    #expect(advice.peers.map(\.distance) == [Bounds(min: 0, max: 0), Bounds(min: 1, max: 1)])
    #expect(advice.peers.map(\.mayBeNearest) == [true, false])
    #expect(advice.isNearestDecided)
    // What near has of trust is a finding; money is not open.
    #expect(advice.peers.map(\.hasOpenConditions) == [[], ["trust"]])
  }

  @Test("Where ranges overlap it is not decided who is nearest")
  func undecided() throws {
    let cases = [FixtureCase(id: "a", places: [.allgaeu, .kassel]), FixtureCase(id: "b", places: [.emsland])]
    let advice = try advice(FixtureTarget(), cases: cases)
    #expect(advice.peers.map(\.mayBeNearest) == [true, true])
    #expect(!advice.isNearestDecided)
  }
}

extension [StudyResult.TargetGap] {
  /// The gap of a condition.
  fileprivate func first(for condition: String) -> StudyResult.TargetGap? { first { $0.condition == condition } }
}
