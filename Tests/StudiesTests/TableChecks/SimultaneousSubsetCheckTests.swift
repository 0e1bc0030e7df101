import Cases
import Studies
import Testing

@Suite("Whether a row stands for the outcome and for its negation")
struct SimultaneousSubsetCheckTests {
  // A row of two cases with x 0.6 beside one with 0.3; y 0.55, 0.4, 0.3. Consistency 0.833 for Y and 0.9 for ~Y, PRI 0.286 and 0.571.
  private func check(_ cuts: [TableStudyFile.CutOff.Parameter: Double]) throws -> StudyResult.Check {
    var study = TableFixture("case,A,Y\none,0.6,0.55\ntwo,0.6,0.4\nthree,0.3,0.3\n", fuzzy: ["A", "Y"])
    study.cutOffs = cuts
    return try #require(try study.run().check("simultaneous-subset"))
  }

  @Test("It fires where the cut-offs let a row through on both sides")
  func fires() throws {
    let check = try check([.inclCut: 0.8])
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en?.contains("one, two") == true)
  }

  @Test("A PRI cut-off sets it apart")
  func passes() throws {
    #expect(try check([.inclCut: 0.8, .priCut: 0.5]).status == .passed)
  }
}
