import CaseFiles
import Cases
import Membership
import SetTheory
import Studies
import Testing

@Suite("What is settled and open in a study")
struct StudyRunPartialTests {
  @Test("No open cell, no section: the result is what it was")
  func complete() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .absent])
    for index in fixture.cases.indices { fixture.cases[index].conditions["trust"] = .present }
    #expect(try fixture.run().partial == nil)
  }

  @Test("One case is no comparison")
  func single() throws {
    #expect(try FixtureLibrary(outcomes: [.present]).run().partial == nil)
  }

  @Test("A known case with the condition and without the outcome excludes that the condition suffices")
  func excluded() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .absent, .unknown])
    fixture.cases[0].conditions["trust"] = .present
    fixture.cases[1].conditions["trust"] = .present
    let analysis = try #require(try fixture.run().partial?.first?.analysis)
    // x = 1, 1, ?; y = 1, 0, ?: with the third at 1 and 1 the consistency is 2/3, below 1.
    let claim = try #require(analysis.claims.first { $0.relation == .sufficient && !$0.set.hasPrefix("~") && !$0.outcome.hasPrefix("~") })
    #expect(claim.status == .fails)
    #expect(abs((claim.consistency?.max ?? 0) - 2.0 / 3) < 1e-9 && abs((claim.consistency?.min ?? 0) - 1.0 / 3) < 1e-9)
  }

  @Test("A derived condition beside one of its bases is left out, with the reason")
  func derivedBeside() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .absent], core: ["staff", "capacity", "trust"])
    fixture.cases[0].conditions["trust"] = .present
    let part = try #require(try fixture.run().partial?.first)
    #expect(part.leftOut.map(\.condition) == ["capacity"] && part.leftOut.map(\.beside) == [["staff"]])
    #expect(part.columns.map(\.id) == ["staff", "trust", "done"])
  }

  @Test("Findings do not count")
  func findings() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .absent])
    fixture.cases[0].conditions["trust"] = .echo
    fixture.cases[1].conditions["trust"] = .present
    #expect(try fixture.run().partial?.first?.analysis.openCells == 1)
  }

  @Test("An outcome that no open cell can change asks nothing of sufficiency")
  func constant() throws {
    let fixture = FixtureLibrary(outcomes: [.present, .present])
    let analysis = try #require(try fixture.run().partial?.first?.analysis)
    #expect(analysis.notes == [.outcomeCannotVary] && analysis.sides.isEmpty)
    #expect(analysis.claims.allSatisfy { $0.relation == .necessary } && analysis.unknownConditions.count == 1)
  }
}
