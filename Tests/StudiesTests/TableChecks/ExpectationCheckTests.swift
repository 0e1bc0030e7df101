import Cases
import Studies
import Testing

@Suite("Whether expectations are stated")
struct ExpectationCheckTests {
  private static let table = "case,A,B,Y\na,1,1,1\nb,0,0,0\n"

  @Test("It notes that there are none")
  func fires() throws {
    let check = try #require(try TableFixture(Self.table).run().check("directional-expectations"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
  }

  @Test("It names those without a source")
  func withoutSource() throws {
    var study = TableFixture(Self.table)
    study.expectations = ["A", .init("B", source: "report")]
    let check = try study.run().check("directional-expectations")
    #expect(check?.status == .failed)
    #expect(check?.evidence.en == "Expectations: 2; without a source: A.")
  }

  @Test("It is silent where all have one")
  func passes() throws {
    var study = TableFixture(Self.table)
    study.expectations = [.init("B", source: "report")]
    let check = try study.run().check("directional-expectations")
    #expect(check?.status == .passed)
    #expect(check?.evidence.de == "Erwartungen: 1, alle mit Quelle.")
  }
}
