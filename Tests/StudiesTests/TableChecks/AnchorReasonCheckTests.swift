import Cases
import Studies
import Testing

@Suite("Whether anchors have reasons and do not come from the data")
struct AnchorReasonCheckTests {
  private func check(_ values: [Double], hasReason: Bool = true) throws -> StudyResult.Check {
    var study = TableFixture("case,A,Y\na,1,0\nb,2,0\nc,3,1\nd,4,0\ne,5,1\n")
    study.anchors = ["A": TableFixture.Anchors(values: values, hasReason: hasReason)]
    return try #require(try study.run().check("mechanical-anchors"))
  }

  // 3 is mean and median of 1 to 5.
  @Test("It names a set with an anchor that is a statistic of the data")
  func mechanical() throws {
    let check = try check([0.5, 3, 6])
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Without a reason, or equal to a statistic of the data: A (3 is the mean).")
    #expect(check.evidence.de == "Ohne Grund oder gleich einer Kennzahl der Daten: A (3 ist der Mittelwert).")
  }

  @Test("It names a set without a reason")
  func withoutReason() throws {
    #expect(try check([0.5, 3.3, 6], hasReason: false).status == .failed)
  }

  @Test("It is silent where anchors have reasons of their own, and where memberships are given")
  func passes() throws {
    #expect(try check([0.5, 3.3, 6]).status == .passed)
    #expect(try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run().check("mechanical-anchors")?.status == .notApplicable)
  }
}
