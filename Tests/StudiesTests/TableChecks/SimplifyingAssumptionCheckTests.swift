import Cases
import Studies
import Testing

@Suite("What solutions assume of configurations that do not occur")
struct SimplifyingAssumptionCheckTests {
  // 11 has Y, 00 has not. A and B each cover one of the two configurations that do not occur, and so do ~A and ~B.
  @Test("It fires where a parsimonious model counts a remainder, and says how many")
  func fires() throws {
    let check = try #require(try TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n").run().check("simplifying-assumptions"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(
      check.evidence.en == "Configurations that do not occur and are assumed present – Y parsimonious: 1; ~Y parsimonious: 1.")
    #expect(check.reference.contains("Thomann") && check.reference.contains("Baumgartner"))
  }

  @Test("What is stated as impossible is not assumed, and counted apart")
  func excluded() throws {
    var study = TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n")
    study.impossible = ["A*~B", "~A*B"]
    let check = try study.run().check("simplifying-assumptions")
    #expect(check?.status == .passed)
  }

  @Test("It passes where every configuration occurs")
  func passes() throws {
    let table = "case,A,B,Y\na,1,1,1\nb,1,0,1\nc,0,1,0\nd,0,0,0\n"
    #expect(try TableFixture(table).run().check("simplifying-assumptions")?.status == .passed)
  }
}
