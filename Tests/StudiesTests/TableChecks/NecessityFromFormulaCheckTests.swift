import Cases
import Studies
import Testing

@Suite("Whether a condition in every term is necessary")
struct NecessityFromFormulaCheckTests {
  // A*B has Y in one case; the row 00 holds one case with Y and two without, so it is in no term: A is there in one of two cases with Y.
  @Test("It fires for a condition of the only term that a covered solution does not need")
  func fires() throws {
    let table = "case,A,Y\na,1,1\nb,0,1\nc,0,0\nd,0,0\n"
    let check = try #require(try TableFixture(table).run().check("necessity-from-formula"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "In every term of a model, but not necessary: A (Y: consistency 0.50).")
    #expect(check.evidence.de == "In jedem Term eines Modells, aber nicht notwendig: A (Y: Konsistenz 0,50).")
  }

  @Test("It passes where the condition is in every case with the outcome")
  func passes() throws {
    #expect(try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,0\n").run().check("necessity-from-formula")?.status == .passed)
  }

  // A + B: no condition is common to the terms.
  @Test("It passes where terms share nothing")
  func alternatives() throws {
    let table = "case,A,B,Y\na,1,0,1\nb,0,1,1\nc,0,0,0\n"
    let check = try TableFixture(table).run().check("necessity-from-formula")
    #expect(check?.evidence.en?.contains("A (Y") != true)
  }
}
