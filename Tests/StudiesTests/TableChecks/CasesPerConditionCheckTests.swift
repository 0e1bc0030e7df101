import Cases
import Studies
import Testing

@Suite("How many cases a table has for how many conditions")
struct CasesPerConditionCheckTests {
  @Test(
    "It fires while there are fewer cases than configurations",
    arguments: [(3, nil, .failed), (4, nil, .passed), (5, "3", .failed), (6, "3", .passed)] as [(Int, String?, StudyResult.Check.Status)])
  func fires(cases: Int, levels: String?, status: StudyResult.Check.Status) throws {
    let rows = (0..<cases).map { "c\($0),\($0 % 2),\($0 / 2 % 2),\($0 == 0 ? 1 : 0)" }
    var study = TableFixture("case,A,B,Y\n" + rows.joined(separator: "\n") + "\n")
    if let levels { study.kinds = ["A": levels] }
    let check = try #require(try study.run().check("cases-per-condition"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Cases: \(cases); conditions: 2; possible configurations: \(levels == nil ? 4 : 6).")
  }
}
