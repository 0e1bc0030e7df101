import Cases
import Studies
import Testing

@Suite("How many cases there are for how many conditions")
struct CaseCountCheckTests {
  @Test(
    "It fires while there are fewer cases than configurations, two to the number of conditions",
    arguments: [
      (1, ["trust"], .failed), (2, ["trust"], .passed), (3, ["trust", "money"], .failed), (4, ["trust", "money"], .passed),
      (7, ["trust", "money", "staff"], .failed), (8, ["trust", "money", "staff"], .passed),
    ] as [(Int, [String], StudyResult.Check.Status)])
  func fires(cases: Int, core: [String], status: StudyResult.Check.Status) throws {
    let result = try FixtureLibrary(outcomes: Array(repeating: .present, count: cases), core: core).run()
    let check = try #require(result.check("case-count"))
    #expect(check.status == status)
    #expect(check.severity == .inform)
    #expect(try #require(check.evidence.en).contains("\(cases) cases, \(core.count) conditions"))
  }
}
