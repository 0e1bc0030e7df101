import Cases
import Studies
import Testing

@Suite("Whether necessary conditions are in every term")
struct HiddenNecessityCheckTests {
  // 11 has Y, 10 and 00 have not, 01 does not occur. The parsimonious model is B; A, which every case with Y has, is not in it.
  private static let table = TableFixture("case,A,B,Y\none,1,1,1\ntwo,1,0,0\nthree,0,0,0\n")

  @Test("It names a necessary condition that the parsimonious solution lacks")
  func fires() throws {
    let check = try #require(try Self.table.run().check("hidden-necessary-conditions"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en?.contains("A (Y)") == true)
    #expect(check.evidence.en?.contains("B") != true)
  }

  @Test("It is silent once the study states the necessity")
  func passes() throws {
    var study = Self.table
    study.necessary = ["A"]
    #expect(try study.run().check("hidden-necessary-conditions")?.status == .passed)
  }
}
