import Cases
import Studies
import Testing

@Suite("Whether sets are called by adjective phrases")
struct SetLabelCheckTests {
  // The fixture’s labels are English only.
  @Test("It names sets labelled in one language")
  func fires() throws {
    let check = try #require(try FixtureLibrary(trust: [.present]).run().check("set-labels"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Labelled in one language only: trust, done.")
  }

  @Test("A table’s sets without a label are named")
  func table() throws {
    let check = try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run().check("set-labels")
    #expect(check?.evidence.en == "Without a label: A, Y.")
  }

  @Test("A German noun is told from an adjective phrase")
  func noun() throws {
    var study = TableFixture("case,A,Y\na,1,1\nb,0,0\n")
    study.labels = ["A": ("Wohlstand", "wealth"), "Y": ("als Demokratie bestehend", "surviving as a democracy")]
    let check = try study.run().check("set-labels")
    #expect(check?.status == .failed)
    #expect(check?.evidence.de == "Auf Deutsch mit einem Substantiv beginnend: A.")
  }

  @Test("The repository’s studies pass")
  func passes() throws {
    #expect(try TableStudyRun.run("lipset", in: Repository.library(), version: "test").check("set-labels")?.status == .passed)
    #expect(try Repository.study().check("set-labels")?.status == .passed)
  }
}
