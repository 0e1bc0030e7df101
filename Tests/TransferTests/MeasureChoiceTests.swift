import Cases
import Testing
import Transfer

@Suite("Which support statements are for an origin logic")
struct MeasureChoiceTests {
  @Test(
    "One logic takes its own and the combination; a hybrid and a logic nobody states take all",
    arguments: [
      (.bottomUp, [.bottomUp, .combination]), (.topDown, [.topDown, .combination]),
      (.hybrid, [.bottomUp, .topDown, .combination]), (.notStated, [.bottomUp, .topDown, .combination]),
    ] as [(Origin.Logic, Set<Measure.Audience>)])
  func audiences(logic: Origin.Logic, expected: Set<Measure.Audience>) throws {
    #expect(MeasureChoice.audiences(for: logic) == expected)
    let all = try Measure.Audience.allCases.map { try Fixtures.measure($0.rawValue, for: [$0]) }
    #expect(Set(MeasureChoice.measures(all, for: logic).map(\.id)) == Set(expected.map(\.rawValue)))
  }

  @Test("Every origin logic has a choice, and none is empty", arguments: Origin.Logic.allCases)
  func complete(logic: Origin.Logic) {
    #expect(MeasureChoice.audiences(for: logic).contains(.combination))
    #expect(MeasureChoice.audiences(for: logic).count >= 2)
  }

  @Test("A statement for both logics is for each of them", arguments: [Origin.Logic.bottomUp, .topDown])
  func shared(logic: Origin.Logic) throws {
    let both = try Fixtures.measure("both", for: [.bottomUp, .topDown])
    #expect(MeasureChoice.measures([both], for: logic).map(\.id) == ["both"])
  }

  @Test("Statements come in the order of their codes, then of their ids, principles and limits among them")
  func order() throws {
    let all = [
      try Fixtures.measure("z", code: "B", kind: .limit), try Fixtures.measure("b", code: "A", kind: .principle),
      try Fixtures.measure("a", code: "B"), try Fixtures.measure("other", code: "A", for: [.topDown]),
    ]
    #expect(MeasureChoice.measures(all, for: .bottomUp).map(\.id) == ["b", "a", "z"])
  }
}
