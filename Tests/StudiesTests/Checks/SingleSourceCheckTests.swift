import Cases
import Studies
import Testing

@Suite("How many sources stand behind a cell")
struct SingleSourceCheckTests {
  private static let second = FixtureClaim(source: "second-report")

  @Test(
    "It fires where a known cell has one source; a plan supports nothing, and an unknown cell needs no source",
    arguments: [
      (.present, 1, 1), (.present(by: FixtureClaim(), second), 0, 1), (.present(by: FixtureClaim(), FixtureClaim()), 1, 1),
      (.present(by: FixtureClaim(), FixtureClaim(says: .planned, source: "second-report")), 1, 1), (.planned, 0, 0),
      (.unknown, 0, 0), (.mixed, 1, 1),
    ] as [(FixtureCell, Int, Int)])
  func fires(cell: FixtureCell, single: Int, known: Int) throws {
    let check = try #require(try FixtureLibrary(trust: [cell]).run().check("single-source"))
    #expect(check.status == (single == 0 ? .passed : .failed))
    #expect(check.severity == .warn)
    #expect(try #require(check.evidence.en).contains("\(single) of the study's \(known) coded cells"))
  }
}
