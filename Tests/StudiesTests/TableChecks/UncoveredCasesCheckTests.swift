import Cases
import Studies
import Testing

@Suite("Whether the solution covers every case with the outcome")
struct UncoveredCasesCheckTests {
  // The row ~A holds c with and d without Y, so that it is no positive row on either side: c and d lie in no term.
  @Test("It names cases in the outcome that lie in no term")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,1\nd,0,0\n").run().check("uncovered-cases"))
    #expect(check.status == .failed && check.severity == .inform)
    #expect(check.evidence.en == "In the outcome, but in no term of the parsimonious solution – Y: c.")
  }

  // Fuzzy, so that the solution exists although no case lies out of Y; c lies in no term of it.
  @Test("While the solutions are withheld it says so and names no case")
  func withheld() throws {
    let study = TableFixture("case,A,Y\na,0.9,0.9\nb,0.8,0.9\nc,0.3,0.6\n", fuzzy: ["A", "Y"])
    for id in ["uncovered-cases", "terms-of-one-case"] {
      let check = try study.run().check(id)
      #expect(check?.status == .notApplicable && check?.evidence.en == "The solutions are withheld.")
    }
  }

  @Test("It is silent where all are covered")
  func passes() throws {
    #expect(try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,0\n").run().check("uncovered-cases")?.status == .passed)
    #expect(
      try TableFixture("case,A,Y\na,1,1\nb,1,0\nc,0,1\nd,0,0\n").run().check("uncovered-cases")?.evidence.en == "There is no solution.")
  }
}
