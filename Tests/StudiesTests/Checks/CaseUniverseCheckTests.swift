import Cases
import Studies
import Testing

@Suite("Whether universe and unit of analysis are stated")
struct CaseUniverseCheckTests {
  private static let table = "case,A,B,Y\na,1,1,1\nb,0,0,0\n"

  @Test("It names what a study over case files leaves unsaid")
  func firesForCases() throws {
    let check = try #require(try FixtureLibrary(trust: [.present]).run().check("case-universe"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(check.evidence.en == "Not stated: the universe of cases (universe), the unit of analysis (unit_of_analysis).")
  }

  @Test("It names the one that is missing")
  func firesForOne() throws {
    var library = FixtureLibrary(trust: [.present])
    library.unitOfAnalysis = "A mission."
    #expect(try library.run().check("case-universe")?.evidence.de == "Nicht genannt: die Grundgesamtheit (universe).")
    var table = TableFixture(Self.table)
    table.universe = "All states."
    let check = try table.run().check("case-universe")
    #expect(check?.status == .failed)
    #expect(check?.evidence.en == "Not stated: the unit of analysis (unit_of_analysis).")
  }

  @Test("It repeats what is stated where both are")
  func passes() throws {
    var library = FixtureLibrary(trust: [.present])
    (library.universe, library.unitOfAnalysis) = ("All missions", "A mission.")
    let check = try library.run().check("case-universe")
    #expect(check?.status == .passed)
    #expect(check?.evidence.en == "One case: A mission. Universe: All missions.")
    var table = TableFixture(Self.table)
    (table.universe, table.unitOfAnalysis) = ("All states.", "A state.")
    #expect(try table.run().check("case-universe")?.status == .passed)
  }
}
