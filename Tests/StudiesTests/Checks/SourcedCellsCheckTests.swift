import Cases
import Studies
import Testing

@Suite("Whether sources say what cells say")
struct SourcedCellsCheckTests {
  // Each case has one more coded cell, its outcome.
  @Test("It fires for a cell that rests on judgement alone, and counts quotes")
  func fires() throws {
    let judged = FixtureCell.present(by: FixtureClaim(basis: .judged))
    let quoted = FixtureCell.present(by: FixtureClaim(quote: "so it was"))
    let check = try #require(try FixtureLibrary(trust: [judged, quoted]).run().check("sourced-cells"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(
      check.evidence.en
        == "Each of the 4 coded cells names source and place, 1 of them with a literal quote. Resting only on our judgement or a derivation: "
        + "Case a: trust.")
  }

  @Test("It passes where a source stands beside the judgement")
  func passes() throws {
    let both = FixtureCell.present(by: FixtureClaim(basis: .judged), FixtureClaim(basis: .stated))
    #expect(try FixtureLibrary(trust: [both, .unknown]).run().check("sourced-cells")?.status == .passed)
  }
}
