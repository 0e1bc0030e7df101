import Cases
import Studies
import Testing

@Suite("Whether a case lies exactly at 0.5")
struct CrossoverCheckTests {
  @Test(
    "It names cases that are neither in nor out of a condition or of the outcome",
    arguments: [("0.5", "0.8", .failed), ("0.6", "0.5", .failed), ("0.6", "0.8", .passed)] as [(String, String, StudyResult.Check.Status)])
  func fires(condition: String, outcome: String, status: StudyResult.Check.Status) throws {
    let result = try TableFixture("case,A,Y\nAda,\(condition),\(outcome)\nBea,0.2,0.1\nCleo,0.9,0.7\n", fuzzy: ["A", "Y"]).run()
    let check = try #require(result.check("membership-at-crossover"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
    #expect((check.evidence.en?.contains("Ada") == true) == (status == .failed))
    #expect(check.evidence.en?.contains("Cleo") != true)
  }
}
