import Cases
import Studies
import Testing

@Suite("Whether the consistency cut-off is high enough")
struct InclusionCutCheckTests {
  @Test(
    "It fires below 0.75", arguments: [(0.74, .failed), (0.75, .passed), (1, .passed)] as [(Double, StudyResult.Check.Status)])
  func fires(cut: Double, status: StudyResult.Check.Status) throws {
    var study = TableFixture("case,A,Y\na,1,1\nb,0,0\n")
    study.cutOffs = [.inclCut: cut]
    let check = try #require(try study.run().check("inclusion-cut"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
    if status == .failed {
      #expect(check.evidence.de?.contains("0,74") == true && check.evidence.en?.contains("0.74") == true)
    }
  }
}
