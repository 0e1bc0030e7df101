import Cases
import Studies
import Testing

@Suite("How much would be an echo")
struct EchoShareCheckTests {
  @Test(
    "It fires where a cell is known by a finding alone, or a count changes without findings",
    arguments: [
      ([.present, .absent], 0, 0), ([.present(by: .finding, FixtureClaim())], 0, 0), ([.echo, .present], 1, 1),
      // A finding against another source: the cell stays known, and the count moves from undecided to absent.
      ([FixtureCell(membership: "0.33..0.67", claims: [.finding, FixtureClaim(says: .absent)])], 0, 1),
      // A finding of absence changes the count of absent cases.
      ([FixtureCell(membership: "0", claims: [FixtureClaim(says: .absent, source: "brief", basis: .finding)])], 1, 1),
    ] as [([FixtureCell], Int, Int)])
  func fires(cells: [FixtureCell], echo: Int, touched: Int) throws {
    let check = try #require(try FixtureLibrary(trust: cells).run().check("echo-share"))
    #expect(check.status == (echo + touched == 0 ? .passed : .failed))
    #expect(check.severity == .warn)
    let words = try #require(check.evidence.en)
    #expect(words.hasPrefix("\(echo) of the study's \(cells.count) coded cells"))
    #expect(words.hasSuffix("changes for \(touched) conditions."))
  }

  @Test("A derived cell is an echo when it is unknown without findings, though one of its parts has another source")
  func derived() throws {
    let item = FixtureCase(id: "a", conditions: ["staff": .present, "money": .echo])
    let check = try FixtureLibrary(cases: [item], core: ["capacity"]).run().check("echo-share")
    #expect(check?.status == .failed)
    #expect(try #require(check?.evidence.en).hasPrefix("1 of the study's 1 coded cells"))
  }
}
