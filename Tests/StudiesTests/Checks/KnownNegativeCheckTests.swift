import Cases
import Studies
import Testing

@Suite("Whether a case without the outcome is known")
struct KnownNegativeCheckTests {
  @Test(
    "Only a case that a source calls without the outcome counts; an open one does not",
    arguments: [
      ([.present, .absent], .passed), ([.absent], .passed), ([.present, .value("0.2")], .passed), ([.present, .unknown], .failed),
      ([.present, .mixed], .failed), ([.present, .present], .failed),
    ] as [([FixtureCell], StudyResult.Check.Status)])
  func fires(outcomes: [FixtureCell], status: StudyResult.Check.Status) throws {
    let check = try #require(try FixtureLibrary(outcomes: outcomes).run().check("known-negative"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
  }
}
