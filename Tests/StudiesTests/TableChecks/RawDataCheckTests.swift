import Cases
import Studies
import Testing

@Suite("Whether raw values are kept")
struct RawDataCheckTests {
  private let table = "case,A,Y\na,10,1\nb,20,1\nc,30,0\nd,40,0\n"

  @Test("It names the sets that stand in the table as memberships")
  func fires() throws {
    var study = TableFixture(table)
    study.anchors = ["A": TableFixture.Anchors(values: [5, 22, 50])]
    let check = try #require(try study.run().check("raw-data-kept"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Memberships without raw values: Y (1 of 2 sets).")
  }

  @Test("It passes where every set is calibrated")
  func passes() throws {
    var study = TableFixture("case,A,Y\na,10,8\nb,20,9\nc,30,1\nd,40,2\n")
    study.anchors = ["A": TableFixture.Anchors(values: [5, 22, 50]), "Y": TableFixture.Anchors(values: [0, 5, 10])]
    #expect(try study.run().check("raw-data-kept")?.status == .passed)
  }
}
