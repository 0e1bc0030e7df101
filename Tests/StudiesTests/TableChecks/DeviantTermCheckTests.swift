import Cases
import Studies
import Testing

@Suite("Deviant cases in terms")
struct DeviantTermCheckTests {
  // Four of five with A have Y: consistency 0.8.
  @Test("It names a case in the solution and out of the outcome, beside typical ones")
  func fires() throws {
    var study = TableFixture("case,A,Y\na,1,1\nb,1,1\nc,1,1\nd,1,1\ne,1,0\nf,0,0\ng,0,0\n")
    study.cutOffs = [.inclCut: 0.8]
    let check = try #require(try study.run().check("deviant-cases-in-terms"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(check.evidence.en == "In the interpreted solution, but out of the outcome – Y: e. Typical cases – Y: a, b, c, d; ~Y: f, g.")
  }

  @Test("It passes where every case in the solution has the outcome")
  func passes() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run().check("deviant-cases-in-terms")
    #expect(check?.status == .passed)
    #expect(check?.evidence.de?.hasSuffix("Typische Fälle – Y: a; ~Y: b.") == true)
  }
}
