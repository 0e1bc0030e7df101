import Cases
import Studies
import Testing

@Suite("Whether a second person has coded")
struct CoderCheckTests {
  @Test(
    "It passes only when every coded cell has two coders",
    arguments: [
      ([.present], .failed), ([.present(by: FixtureClaim(coder: "a"), FixtureClaim(coder: "b"))], .passed),
      ([.present(by: FixtureClaim(coder: "a"), FixtureClaim(coder: "b")), .present], .failed), ([.unknown], .failed),
      ([.present(by: FixtureClaim(coder: "a"), FixtureClaim(coder: "b")), .unknown], .passed),
    ] as [([FixtureCell], StudyResult.Check.Status)])
  func fires(cells: [FixtureCell], status: StudyResult.Check.Status) throws {
    let check = try #require(try FixtureLibrary(trust: cells).run().check("second-coder"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
  }
}
