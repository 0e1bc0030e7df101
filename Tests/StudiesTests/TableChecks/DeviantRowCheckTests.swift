import Cases
import Studies
import Testing

@Suite("Whether a case contradicts its row")
struct DeviantRowCheckTests {
  // Three of four cases with A have Y: consistency 0.75.
  private static let table = "case,A,Y\none,1,1\ntwo,1,1\nthree,1,1\nfour,1,0\nfive,0,0\n"

  @Test(
    "It names cases out of the outcome in a row that the cut-off codes present, whatever the consistency",
    arguments: [(0.75, .failed), (0.8, .passed)] as [(Double, StudyResult.Check.Status)])
  func fires(cut: Double, status: StudyResult.Check.Status) throws {
    var study = TableFixture(Self.table)
    study.cutOffs = [.inclCut: cut]
    let check = try #require(try study.run().check("deviant-cases-in-rows"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
    #expect((check.evidence.en?.contains("four") == true) == (status == .failed))
    #expect(check.evidence.en?.contains("three") != true)
  }
}
