import Cases
import Studies
import Testing

@Suite("Whether the solution stands when a case is left out")
struct LeaveOneCaseOutCheckTests {
  // By hand. Rows 11 (a, b) with Y, 10 (c, d) and 00 (e, f) without: Y is B. Without any one case each row still has one.
  @Test("It passes where each row keeps a case")
  func passes() throws {
    let table = "case,A,B,Y\na,1,1,1\nb,1,1,1\nc,1,0,0\nd,1,0,0\ne,0,0,0\nf,0,0,0\n"
    let check = try #require(try TableFixture(table).run().check("leave-one-case-out"))
    #expect(check.status == .passed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Whichever of the 6 cases is left out, the interpreted solution stays the same.")
  }

  // By hand. Y is B, ~Y is ~B. Without c the row 10 is open: A fits Y as well as B, and ~A fits ~Y as well as ~B.
  @Test("It names the cases without which it changes, on each side")
  func fires() throws {
    let table = "case,A,B,Y\na,1,1,1\nb,1,1,1\nc,1,0,0\ne,0,0,0\nf,0,0,0\n"
    let check = try TableFixture(table).run().check("leave-one-case-out")
    #expect(check?.status == .failed)
    #expect(check?.evidence.en == "Cases without which the interpreted solution changes – Y: 1 of 5 (c); ~Y: 1 of 5 (c).")
    #expect(check?.evidence.de == "Fälle, ohne die sich die gedeutete Lösung ändert – Y: 1 von 5 (c); ~Y: 1 von 5 (c).")
  }

  @Test("The solution that vanishes has changed")
  func vanishing() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,0,0\nc,0,0\n").run().check("leave-one-case-out")
    #expect(check?.evidence.en?.contains("Y: 1 of 3 (a)") == true)
  }
}
