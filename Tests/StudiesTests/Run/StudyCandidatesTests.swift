import CaseFiles
import Cases
import Membership
import Testing

@testable import Studies

@Suite("Which projects are cases of a study")
struct StudyCandidatesTests {
  /// A programme with three projects: one meets both criteria, one leaves one open, one misses one.
  private func fixture() -> FixtureLibrary {
    var fixture = FixtureLibrary(
      cases: [
        FixtureCase(id: "frame", kind: .programme),
        FixtureCase(id: "full", partOf: "frame", conditions: ["novel": .present, "wide": .value("0.67..1")]),
        FixtureCase(id: "half", partOf: "frame", conditions: ["novel": .present]),
        FixtureCase(id: "narrow", partOf: "frame", conditions: ["novel": .present, "wide": .value("0..0.33")]),
        FixtureCase(id: "other"),
      ])
    fixture.studied = []
    fixture.programme = "frame"
    fixture.criteria = ["novel", "wide"]
    fixture.leftOut = ["other"]
    return fixture
  }

  @Test(
    "An open criterion excludes only where the study says so",
    arguments: [(StudyInclusion.Undecided.include, ["full", "half"]), (.exclude, ["full"])])
  func undecided(choice: StudyInclusion.Undecided, cases: [String]) throws {
    var fixture = fixture()
    fixture.undecided = choice
    let result = try fixture.run()
    #expect(result.cases.map(\.id) == cases)
    let inclusion = try #require(result.inclusion)
    #expect(inclusion.candidates.map(\.standing) == [.meets, .open, .misses, .leftOut])
    #expect(inclusion.candidates.filter(\.isCase).map(\.id) == cases)
    #expect(inclusion.programme == "frame")
    #expect(inclusion.candidates.last?.reason?.en == "For a reason.")
  }

  @Test("What a comparison concludes about its cases meets no criterion")
  func findings() throws {
    var fixture = fixture()
    fixture.cases[1].conditions["wide"] = .echo
    #expect(try fixture.run().inclusion?.candidates.first?.standing == .open)
  }

  @Test("No project left is an error, not an empty study")
  func nobody() throws {
    var fixture = fixture()
    fixture.cases = [fixture.cases[0], fixture.cases[3], fixture.cases[4]]
    #expect(throws: StudyError.noCases(study: "study")) { try fixture.run() }
  }

  @Test("A study that lists its cases says nothing about inclusion")
  func listed() throws {
    let result = try FixtureLibrary(outcomes: [.present, .absent]).run()
    #expect(result.inclusion == nil && result.laterOutcomes == nil)
  }

  @Test("The second wave takes what the latest source says, and what stands beside the conditions where nothing later does")
  func laterOutcomes() throws {
    let fixture = {
      var fixture = FixtureLibrary(cases: [
        FixtureCase(
          id: "a", outcomes: ["done": .present, "lasting": .mixed],
          later: [("2022", ["lasting": .present]), ("2020", ["lasting": .absent])], asOf: "2019"),
        FixtureCase(id: "b", outcomes: ["done": .present, "lasting": .present], asOf: "2019"),
        // What is only announced later does not undo what was coded.
        FixtureCase(id: "c", outcomes: ["lasting": .absent], later: [("2021", ["lasting": .planned])], asOf: "2019"),
        FixtureCase(id: "d", asOf: "2019"),
      ])
      fixture.laterOutcomes = ["lasting"]
      return fixture
    }()
    let later = try #require(try fixture.run().laterOutcomes?.first)
    #expect(later.outcome.byCase == ["a": .known(1), "b": .known(1), "c": .known(0), "d": .unknown])
    #expect(later.asOf == ["a": "2022", "b": "2019", "c": "2019"])
    #expect((later.outcome.counts.present, later.outcome.counts.absent, later.outcome.counts.unknown) == (2, 1, 1))
  }
}
