import Cases
import Studies
import Testing

@Suite("Whether a set tells cases apart")
struct SkewCheckTests {
  /// As many cases as asked for, in the condition or not; every other one has the outcome.
  private func table(_ present: Int, of count: Int, outcomeToo: Bool = false) -> String {
    let rows = (0..<count).map { "c\($0),\($0 < present ? 1 : 0),\(outcomeToo ? ($0 < present ? 1 : 0) : $0 % 2)" }
    return "case,A,Y\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test(
    "It fires above 80 per cent on one side, and not at 80",
    arguments: [(5, 6, .failed), (1, 6, .failed), (4, 5, .passed), (1, 5, .passed), (8, 10, .passed), (9, 10, .failed)]
      as [(Int, Int, StudyResult.Check.Status)])
  func fires(present: Int, count: Int, status: StudyResult.Check.Status) throws {
    let check = try #require(try TableFixture(table(present, of: count)).run().check("skewed-membership"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
    #expect((check.evidence.en?.contains("on one side: A.") == true) == (status == .failed))
  }

  @Test("The outcome is looked at too, and named as it is asked")
  func outcome() throws {
    var study = TableFixture(table(5, of: 6, outcomeToo: true))
    study.outcome = "~Y"
    #expect(try study.run().check("skewed-membership")?.evidence.en?.contains("A, ~Y.") == true)
  }

  // Level 2 holds three of six cases; its digits are all above 0.5.
  @Test("A level is a set of its own, whatever its digit")
  func level() throws {
    var study = TableFixture("case,A,Y\na,1,2\nb,1,2\nc,1,2\nd,0,1\ne,0,1\nf,0,1\n")
    study.kinds = ["Y": "3"]
    study.outcome = "Y[2]"
    #expect(try study.run().check("skewed-membership")?.status == .passed)
  }
}
