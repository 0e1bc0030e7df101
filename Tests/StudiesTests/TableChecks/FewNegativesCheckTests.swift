import Cases
import Studies
import Testing

@Suite("Whether enough cases lie out of the outcome")
struct FewNegativesCheckTests {
  private func table(_ absent: Int, of count: Int) -> TableFixture {
    TableFixture("case,A,Y\n" + (0..<count).map { "c\($0),\($0 % 2),\($0 < absent ? 0 : 1)" }.joined(separator: "\n") + "\n")
  }

  // A third is enough, one case never: 1/C(6, 2) = 0.067, 1/C(3, 1) = 0.333.
  @Test(
    "It fires below a third and for a single case, and names the smallest p",
    arguments: [
      (2, 6, .passed, "0.067"), (1, 3, .failed, "0.333"), (2, 7, .failed, "0.048"), (3, 6, .passed, "0.050"),
    ]
      as [(Int, Int, StudyResult.Check.Status, String)])
  func fires(absent: Int, count: Int, status: StudyResult.Check.Status, p: String) throws {
    let check = try #require(try table(absent, of: count).run().check("few-negative-cases"))
    #expect(check.status == status && check.severity == .warn)
    #expect(
      check.evidence.en
        == "\(absent) of \(count) cases lie out of the outcome; the smallest one-sided p that a condition can reach with them: \(p).")
  }

  @Test("A p that is hardly above 0 is not printed as 0")
  func tiny() throws {
    #expect(try table(10, of: 20).run().check("few-negative-cases")?.evidence.de?.contains("unter 0,001") == true)
  }
}
