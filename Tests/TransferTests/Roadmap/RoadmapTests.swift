import Cases
import Testing
import Transfer

@Suite("Who does what in which quarter")
struct RoadmapTests {
  @Test("A measure begins when all that comes first is in place; months become quarters")
  func order() throws {
    let roadmap = try #require(
      Roadmap(of: [
        try Fixtures.measure("late", code: "C", actors: [.land], after: ["first", "other"], leadTime: "3"),
        try Fixtures.measure("first", code: "A", actors: [.municipality, .land], leadTime: "3..6"),
        try Fixtures.measure("other", code: "B", actors: [.bund], leadTime: "1..7"),
      ]))
    // By hand: A is in place after 3 to 6 months, B after 1 to 7; C begins after 3 to 7 months and takes 3.
    #expect(roadmap.steps.map(\.measure) == ["first", "other", "late"])
    #expect(roadmap.steps.map(\.begins) == [0, 0, 1])
    #expect(roadmap.steps.map(\.beginsAtLatest) == [0, 0, 2])
    #expect(roadmap.steps.map(\.inPlace) == [0, 0, 1])
    #expect(roadmap.steps.map(\.inPlaceAtLatest) == [1, 2, 3])
    #expect(roadmap.quarters == 4)
    #expect((0..<4).map { roadmap.steps[2].state(in: $0) } == [nil, .possibly, .possibly, .possibly])
    #expect((0..<3).map { roadmap.steps[0].state(in: $0) } == [.surely, .possibly, nil])
    #expect(roadmap.byAgent.map(\.agent) == [.municipality, .land, .bund])
    #expect(roadmap.byAgent[1].steps.map(\.measure) == ["first", "late"])
  }

  @Test("An unknown lead time leaves open when a measure is in place and when what follows begins")
  func unknown() throws {
    let roadmap = try #require(
      Roadmap(of: [
        try Fixtures.measure("first", code: "A"), try Fixtures.measure("next", code: "B", after: ["first"], leadTime: "6"),
      ]))
    #expect(roadmap.steps[0].inPlaceAtLatest == nil)
    #expect(roadmap.steps[1].beginsAtLatest == nil)
    #expect(roadmap.steps[1].inPlace == 1)
    #expect(roadmap.steps[0].state(in: 0) == .surely)
    #expect(roadmap.steps[1].state(in: 0) == .possibly)
  }

  @Test("A circle has no plan; what comes first and is not in the plan is named")
  func circle() throws {
    let circle = [try Fixtures.measure("a", after: ["b"]), try Fixtures.measure("b", after: ["a"])]
    #expect(Roadmap(of: circle) == nil)
    #expect(Roadmap(of: [circle[0]])?.steps.map(\.missing) == [["b"]])
    #expect(Roadmap(of: [])?.quarters == 1)
  }

  @Test("Very long lead times do not make an endless table")
  func long() throws {
    let roadmap = try #require(Roadmap(of: [try Fixtures.measure("a", leadTime: "999999999..9999999999")]))
    #expect(roadmap.quarters == Roadmap.quarterLimit)
  }

  @Test(
    "A quarter is written 2027-Q1",
    arguments: [("2027-Q1", true), ("2027-Q5", false), ("2027", false), ("27-Q1", false), ("2027-Q0", false), ("٢٠٢٧-Q1", false)])
  func quarters(text: String, isValid: Bool) {
    #expect((Quarter(text) != nil) == isValid)
    #expect(Quarter(text)?.description ?? text == text)
    #expect(Quarter("2027-Q3")?.later(by: 2).description == "2028-Q1")
    #expect(Quarter("2027-Q3")?.later(by: 0).description == "2027-Q3")
  }
}
