import Cases
import Studies
import Testing

@Suite("Whether an association stands out from chance")
struct ChanceAssociationCheckTests {
  private func table(_ each: Int) -> String {
    "case,A,Y\n" + (0..<each).map { "a\($0),1,1\nb\($0),0,0\n" }.joined()
  }

  // One condition apart perfectly: A and ~A are the terms, and 1 of C(6, 3) = 20 arrangements is as strong for A, one for ~A: 2 of 20.
  @Test("It fires where the search finds as much in one of ten arrangements")
  func fires() throws {
    let check = try #require(try TableFixture(table(3)).run().check("association-by-chance"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    let evidence = try #require(check.evidence.en)
    #expect(evidence.contains("A, p = 0.100") && evidence.contains("(all 20 arrangements)"), "\(evidence)")
  }

  // 2 of C(10, 5) = 252.
  @Test("It passes where hardly any arrangement is as strong")
  func passes() throws {
    let check = try TableFixture(table(5)).run().check("association-by-chance")
    #expect(check?.status == .passed)
    #expect(check?.evidence.de?.contains("A, p = 0,008") == true, "\(check?.evidence.de ?? "")")
  }

  @Test("The same table gives the same p")
  func repeats() throws {
    let study = TableFixture(table(8))
    #expect(try study.run().check("association-by-chance") == study.run().check("association-by-chance"))
  }
}
