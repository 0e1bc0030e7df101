import Cases
import Membership
import Statistics
import Studies
import Testing

@Suite("In how many cases a condition is present")
struct StudyRunAgreementTests {
  @Test("A condition is counted with findings and without, each with intervals at both ends of what is open")
  func readings() throws {
    let result = try FixtureLibrary(trust: [.present, .echo, .absent, .mixed, .unknown, .planned]).run()
    let row = try #require(result.agreement(on: "trust"))
    #expect((row.present, row.absent, row.undecided, row.unknown, row.total) == (2, 1, 1, 2, 6))
    let own = row.withoutFindings
    #expect((own.present, own.absent, own.undecided, own.unknown) == (1, 1, 1, 3))
    #expect((row.intervals.atLeast.successes, row.intervals.atMost.successes) == (2, 5))
    #expect((own.intervals.atLeast.successes, own.intervals.atMost.successes) == (1, 5))
    #expect([row.intervals, own.intervals].allSatisfy { $0.atLeast.trials == 6 && $0.atMost.trials == 6 })
    #expect(own.counts.atMost == 5)
  }

  @Test("Intervals have the study's level", arguments: [("0.95", 0.95), ("0.8", 0.8)])
  func level(text: String, level: Double) throws {
    var fixture = FixtureLibrary(trust: [.present])
    fixture.confidenceLevel = text
    let result = try fixture.run()
    #expect(result.agreement(on: "trust")?.intervals.atLeast.level == level)
    #expect(result.parameters.confidenceLevel == level)
  }

  @Test("A row has the statements about its condition and about those it is derived from")
  func statements() throws {
    var fixture = FixtureLibrary(
      cases: [FixtureCase(id: "a", conditions: ["staff": .present, "money": .absent])], core: ["capacity", "trust"])
    fixture.statements = [
      FixtureStatement(condition: "staff", claims: .all), FixtureStatement(condition: "capacity", claims: .all),
      FixtureStatement(condition: nil, claims: .untested), FixtureStatement(outcome: "done", claims: .all),
    ]
    let result = try fixture.run()
    let tests = try #require(result.agreement(on: "capacity")?.statements)
    #expect(tests.map(\.condition) == ["staff", "capacity"])
    // Each is tested on its own cells: staff 1, the smaller one of both 0.
    #expect(tests.map(\.verdict) == [.supported, .contradicted])
    #expect(result.agreement(on: "trust")?.statements.isEmpty == true)
    #expect(result.statements.count == 4)
  }
}
