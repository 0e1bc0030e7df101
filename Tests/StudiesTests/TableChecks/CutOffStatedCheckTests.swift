import Cases
import Studies
import Testing

@Suite("Whether cut-offs are set by the study")
struct CutOffStatedCheckTests {
  private static let table = "case,A,B,Y\na,1,1,0.9\nb,0,0,0.2\n"

  @Test("It names those that are merely the program’s, PRI only where sets are fuzzy")
  func fires() throws {
    let check = try #require(try TableFixture(Self.table, fuzzy: ["Y"]).run().check("cut-offs-stated"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "Not set: incl-cut (1 holds), pri-cut (0 holds).")
    let crisp = try TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n").run().check("cut-offs-stated")
    #expect(crisp?.evidence.de == "Nicht gesetzt: incl-cut (es gilt 1).")
  }

  @Test("It passes where the study sets them")
  func passes() throws {
    var study = TableFixture(Self.table, fuzzy: ["Y"])
    study.cutOffs = [.inclCut: 0.8, .priCut: 0.5]
    #expect(try study.run().check("cut-offs-stated")?.status == .passed)
    study = TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n")
    study.cutOffs = [.inclCut: 1]
    #expect(try study.run().check("cut-offs-stated")?.status == .passed)
  }
}
