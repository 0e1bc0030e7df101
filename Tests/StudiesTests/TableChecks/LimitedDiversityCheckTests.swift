import Cases
import Studies
import Testing

@Suite("How many configurations the cases show")
struct LimitedDiversityCheckTests {
  @Test("It notes what does not occur")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,B,Y\na,1,1,1\nb,0,1,0\n").run().check("limited-diversity"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(check.evidence.en == "Configurations that occur: 2; that do not: 2.")
  }

  @Test("It is silent where every configuration occurs")
  func passes() throws {
    let check = try TableFixture("case,A,B,Y\na,1,1,1\nb,0,1,0\nc,1,0,0\nd,0,0,1\n").run().check("limited-diversity")
    #expect(check?.status == .passed)
  }
}
