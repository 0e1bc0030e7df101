import Cases
import Studies
import Testing

@Suite("Whether cells stand without one coder")
struct LeaveOneCoderOutCheckTests {
  @Test("It names the coders with the number of cells that need them")
  func fires() throws {
    let second = FixtureCell.present(by: FixtureClaim(coder: "b"))
    let both = FixtureCell.present(by: FixtureClaim(), FixtureClaim(coder: "b"))
    let check = try #require(try FixtureLibrary(trust: [.present, .absent, second, both]).run().check("leave-one-coder-out"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(
      check.evidence.en == "Settled cells of the study: 4. Without one of these coders there would be open or coded otherwise – a: 2; b: 1."
    )
  }

  @Test("It passes where two coders carry each cell, and one alone cannot be left out")
  func passes() throws {
    let both = FixtureCell.present(by: FixtureClaim(), FixtureClaim(coder: "b"))
    #expect(try FixtureLibrary(trust: [both, both]).run().check("leave-one-coder-out")?.status == .passed)
    #expect(try FixtureLibrary(trust: [.present, .absent]).run().check("leave-one-coder-out")?.status == .notApplicable)
  }
}
