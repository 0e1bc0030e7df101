import Cases
import Studies
import Testing

@Suite("Whether a solution has several models")
struct AmbiguityCheckTests {
  // 10 has Y, 01 has not: A and ~B fit alike, as do ~A and B.
  @Test("It fires where models fit alike, and says how many, on which side and of which solution")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,B,Y\none,1,0,1\ntwo,0,1,0\n").run().check("model-ambiguity"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Several models: Y parsimonious: 2; ~Y parsimonious: 2.")
    #expect(check.evidence.de == "Mehrere Modelle: Y sparsam: 2; ~Y sparsam: 2.")
  }

  @Test("It is silent where each solution has one model")
  func passes() throws {
    #expect(try TableFixture("case,A,B,Y\none,1,1,1\ntwo,1,0,1\nthree,0,1,0\n").run().check("model-ambiguity")?.status == .passed)
  }

  @Test("It says so where there is no solution at all")
  func withoutSolution() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,1,0\n").run().check("model-ambiguity")
    #expect(check?.status == .notApplicable)
    #expect(check?.evidence.en == "There is no solution.")
  }
}
