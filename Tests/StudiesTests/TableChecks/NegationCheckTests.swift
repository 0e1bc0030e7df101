import Cases
import Studies
import Testing

@Suite("Whether the negation is analysed")
struct NegationCheckTests {
  @Test("It passes where the negation has rows of its own, and counts them")
  func passes() throws {
    let check = try #require(try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,0\n").run().check("negation-analysed"))
    #expect(check.status == .passed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "~Y is analysed from its own rows of the truth table (present: 1), not by inverting the formula.")
  }

  // The row 0 holds c and d, one with Y and one without: it is present for neither side.
  @Test("It fires where no row stands for the negation")
  func fires() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,0\nd,0,1\n").run().check("negation-analysed")
    #expect(check?.status == .failed)
    #expect(check?.evidence.de == "Für ~Y gibt es keine Lösung.")
  }

  @Test("It has nothing to say where solutions are withheld")
  func withheld() throws {
    #expect(try TableFixture("case,A,Y\na,1,0.6\nb,0,0.9\n", fuzzy: ["Y"]).run().check("negation-analysed")?.status == .notApplicable)
  }
}
