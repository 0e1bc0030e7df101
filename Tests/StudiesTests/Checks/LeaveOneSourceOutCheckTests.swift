import Cases
import Studies
import Testing

@Suite("Whether cells hang on one source")
struct LeaveOneSourceOutCheckTests {
  @Test("It counts the settled cells that a source alone carries, the source with most first")
  func fires() throws {
    let other = FixtureCell.present(by: FixtureClaim(source: "second-report"))
    let both = FixtureCell.present(by: FixtureClaim(), FixtureClaim(source: "second-report"))
    let check = try #require(try FixtureLibrary(trust: [.present, .absent, other, both]).run().check("leave-one-source-out"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(
      check.evidence.en
        == "Settled cells of the study: 4. Without one of these sources there would be open or coded otherwise – report: 2; second-report: 1."
    )
  }

  @Test("It passes where two sources carry each cell, and leaves findings out")
  func passes() throws {
    let both = FixtureCell.present(by: FixtureClaim(), FixtureClaim(source: "second-report"))
    #expect(try FixtureLibrary(trust: [both, both]).run().check("leave-one-source-out")?.status == .passed)
    #expect(try FixtureLibrary(trust: [.echo, .unknown]).run().check("leave-one-source-out")?.status == .notApplicable)
  }
}
