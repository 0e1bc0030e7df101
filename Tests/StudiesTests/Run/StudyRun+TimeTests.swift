import Cases
import Studies
import Testing

@Suite("When conditions mattered, and how others got them")
struct StudyRunTimeTests {
  @Test("A case counts in each phase that a claim or an event on the condition names, and not by plans or findings")
  func phases() throws {
    let cases = [
      FixtureCase(
        id: "a", conditions: ["trust": .present(by: FixtureClaim(phase: .design), FixtureClaim(phase: .design))],
        events: [FixtureEvent(phase: .consolidation), FixtureEvent(phase: .implementation, conditions: ["money"])]),
      FixtureCase(
        id: "b",
        conditions: [
          "trust": .present(
            by: FixtureClaim(), FixtureClaim(says: .planned, phase: .design), FixtureClaim(source: "brief", basis: .finding, phase: .design)
          )
        ]),
      FixtureCase(id: "c"),
    ]
    let row = try FixtureLibrary(cases: cases).run().phases[0]
    #expect(row.condition == "trust")
    #expect(row.casesByPhase == ["design": ["a"], "consolidation": ["a"]])
    #expect(row.withoutPhase == ["b"])
  }

  @Test("A derived condition takes what concerns its parts")
  func derived() throws {
    let item = FixtureCase(
      id: "a", conditions: ["staff": .present(by: FixtureClaim(phase: .formulation))],
      events: [FixtureEvent(phase: .design, conditions: ["money", "trust"])])
    let row = try FixtureLibrary(cases: [item], core: ["capacity"]).run().phases[0]
    #expect(row.casesByPhase == ["formulation": ["a"], "design": ["a"]])
  }

  private func advised(_ cases: [FixtureCase], sameAs: [String] = [], units: StudyFile.Units = .whole) throws -> StudyResult {
    var fixture = FixtureLibrary(cases: cases, core: ["trust", "money"])
    fixture.targets = [FixtureTarget(sameAs: sameAs, conditions: ["money": .present])]
    return try fixture.run(units: units, target: "region")
  }

  @Test("Examples are the events of cases that have what is open, by time; setbacks and hidden events are none")
  func examples() throws {
    let events = [
      FixtureEvent(when: "2015-03", words: "Later"), FixtureEvent(when: "2012", source: "second-report", words: "First"),
      FixtureEvent(when: "2013", kind: .setback, words: "Setback"), FixtureEvent(when: "2014", release: "internal", words: "Hidden"),
      FixtureEvent(when: "2014", conditions: ["money"], words: "Not open"),
    ]
    let result = try advised([
      FixtureCase(id: "a", conditions: ["trust": .present], events: events),
      FixtureCase(id: "b", conditions: ["trust": .echo], events: events), FixtureCase(id: "c", events: events),
    ])
    let examples = try #require(result.target?.examples)
    #expect(examples.map(\.text.en) == ["First", "Later"])
    #expect(examples.map(\.when) == ["2012", "2015-03"])
    #expect(examples.allSatisfy { $0.condition == "trust" && $0.caseID == "a" })
    // The source of an event that is shown is listed: one event beside no claim.
    #expect(result.sources.first { $0.id == "second-report" }?.claims == 1)
  }

  @Test(
    "A target is never an example for itself, be it the case, its whole or one of its parts",
    arguments: [
      ([], .parts, ["east", "west"]), (["whole"], .parts, []), (["west"], .parts, ["east"]), (["west"], .whole, []),
      ([], .whole, ["whole"]),
    ] as [([String], StudyFile.Units, [String])])
  func sameInitiative(sameAs: [String], units: StudyFile.Units, expected: [String]) throws {
    let cases = ["whole", "east", "west"].map { id in
      FixtureCase(
        id: id, partOf: id == "whole" ? nil : "whole", conditions: ["trust": .present], events: [FixtureEvent()])
    }
    let examples = try #require(try advised(cases, sameAs: sameAs, units: units).target).examples
    #expect(examples.map(\.caseID) == expected)
  }
}
