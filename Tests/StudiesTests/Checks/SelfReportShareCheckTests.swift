import Cases
import Studies
import Testing

@Suite("How much rests on self-report only")
struct SelfReportShareCheckTests {
  private static let own = FixtureClaim(isSelfReport: true)

  @Test(
    "It fires where every claim of a known cell is the case's own",
    arguments: [
      (.present(by: own), 1), (.present(by: own, own), 1), (.present(by: own, FixtureClaim()), 0), (.present, 0),
      // A plan that another source reports does not confirm what the case says of itself.
      (.present(by: own, FixtureClaim(says: .planned)), 1),
    ] as [(FixtureCell, Int)])
  func fires(cell: FixtureCell, count: Int) throws {
    let check = try #require(try FixtureLibrary(trust: [cell]).run().check("self-report-share"))
    #expect(check.status == (count == 0 ? .passed : .failed))
    #expect(check.severity == .warn)
    #expect(try #require(check.evidence.en).contains("\(count) of the study's 1 coded cells"))
  }
}
