import Cases
import Studies
import Testing

@Suite("Whether cases agree with what is stated")
struct StatedKnowledgeCheckTests {
  private let table = "case,A,B,Y\na,1,1,1\nb,0,1,1\nc,0,0,0\n"

  @Test("It fires for a case in what is stated as impossible, and for a case with the outcome without what is stated as necessary")
  func fires() throws {
    var study = TableFixture(table)
    study.impossible = ["~A*B"]
    study.necessary = ["A"]
    let check = try #require(try study.run().check("stated-knowledge"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(
      check.evidence.en == "Stated as impossible and observed: ~A*B (b). Stated as necessary and missing in cases with the outcome: A (b).")
  }

  @Test("It passes where no case contradicts")
  func passes() throws {
    var study = TableFixture(table)
    study.impossible = ["A*~B"]
    study.necessary = ["B"]
    #expect(try study.run().check("stated-knowledge")?.status == .passed)
  }

  @Test("It has nothing to say where nothing is stated")
  func nothing() throws {
    #expect(try TableFixture(table).run().check("stated-knowledge")?.status == .notApplicable)
  }
}
