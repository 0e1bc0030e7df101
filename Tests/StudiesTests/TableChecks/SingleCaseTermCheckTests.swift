import Cases
import Studies
import Testing

@Suite("Whether every term stands for several cases")
struct SingleCaseTermCheckTests {
  @Test("It names terms that rest on one case, with the case")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,B,Y\none,1,1,1\ntwo,0,0,0\nthree,0,0,0\n").run().check("terms-of-one-case"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en?.contains("A*B (Y: one)") == true)
    #expect(check.evidence.en?.contains("two") == false)
  }

  @Test("It is silent where each has two")
  func passes() throws {
    let check = try TableFixture("case,A,B,Y\none,1,1,1\nfour,1,1,1\ntwo,0,0,0\nthree,0,0,0\n").run().check("terms-of-one-case")
    #expect(check?.status == .passed)
  }

  @Test("Without a solution there is nothing to ask")
  func noSolution() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,1,0\nc,0,1\nd,0,0\n").run().check("terms-of-one-case")
    #expect(check?.status == .notApplicable && check?.evidence.en == "There is no solution.")
  }
}
