import Cases
import Studies
import Testing

@Suite("Whether both sides assume the same")
struct ContradictoryAssumptionCheckTests {
  // 10 has Y, 01 has not. For Y the models A and ~B, for ~Y the models ~A and B: A and B both assume 11, ~B and ~A both 00.
  @Test("It names configurations that models of both sides assume")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,B,Y\none,1,0,1\ntwo,0,1,0\n").run().check("contradictory-assumptions"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Assumed on both sides: A*B, ~A*~B.")
  }

  // 11 and 10 have Y, 01 has not: A assumes nothing that ~A assumes.
  @Test("It is silent where no configuration is assumed twice, and where a side has no solution")
  func passes() throws {
    for csv in ["case,A,B,Y\none,1,1,1\ntwo,1,0,1\nthree,0,1,0\n", "case,A,Y\na,1,1\nb,1,0\n"] {
      #expect(try TableFixture(csv).run().check("contradictory-assumptions")?.status == .passed)
    }
  }
}
