import CaseFiles
import Cases
import Testing

@testable import Studies

@Suite("The claims and sources behind a result")
struct StudyRunSourcesTests {
  @Test("The claims are those behind the study's conditions and outcomes, each once, and no others")
  func claims() throws {
    let item = FixtureCase(
      id: "a", conditions: ["staff": .present, "money": .present, "trust": .planned, "network": .present],
      outcomes: ["done": .present, "lasting": .mixed])
    // staff stands behind capacity and in the second list; network is no condition of the study, lasting no outcome of it.
    let result = try FixtureLibrary(cases: [item], core: ["capacity", "trust"], further: ["staff"], otherOutcomes: ["done"]).run()
    #expect(result.claims.map(\.id) == ["a-staff-0", "a-money-0", "a-trust-0", "a-done-0"])
    #expect(result.claims.allSatisfy { $0.caseID == "a" })
    #expect(result.claims.map(\.condition) == ["staff", "money", "trust", "done"])
  }

  @Test("Every source that a shown claim names is listed, with the number of claims that rest on it")
  func sources() throws {
    var fixture = FixtureLibrary(cases: [
      FixtureCase(
        id: "a", logic: .bottomUp, originClaims: [FixtureClaim(source: "brief")],
        conditions: ["trust": .present(by: FixtureClaim(), FixtureClaim()), "network": .present(by: FixtureClaim(source: "brief"))])
    ])
    fixture.targets = [FixtureTarget(conditions: ["trust": .present(by: FixtureClaim(source: "second-report"))])]
    let alone = try fixture.run()
    // Two claims on trust and one on the outcome; the origin's claim; the network is not part of the study.
    #expect(alone.sources.map(\.id) == ["brief", "report"])
    #expect(alone.sources.map(\.claims) == [1, 3])
    let advised = try fixture.run(target: "region")
    #expect(advised.sources.map(\.id) == ["brief", "report", "second-report"])
    #expect(advised.sources.map(\.claims) == [1, 3, 1])
  }

  @Test("The publications are those whose statements are tested and whose measures are used")
  func publications() throws {
    let result = try FixtureLibrary(trust: [.present]).run()
    #expect(result.publications == ["brief": StudyResult.Publication(title: "The brief", kind: .report)])
  }
}
