import Cases
import Studies
import Testing

@Suite("Whether the solution stays the same when a cut-off moves a little")
struct CutRangeCheckTests {
  /// Two rows of crisp cases: of ten with A, eight have Y; of ten without, one has.
  ///
  /// Their consistencies are 0.8 and 0.1 for Y, 0.2 and 0.9 for ~Y. At or below 0.1 both rows are present, so that the solution is 1; in
  /// (0.1, 0.8] it is A; above 0.8 there is none. For ~Y it is ~A in (0.2, 0.9].
  private func table(_ cut: Double) -> TableFixture {
    let rows = (0..<10).map { "a\($0),1,\($0 < 8 ? 1 : 0)" } + (0..<10).map { "b\($0),0,\($0 < 1 ? 1 : 0)" }
    var table = TableFixture("case,A,Y\n" + rows.joined(separator: "\n") + "\n")
    table.cutOffs = [.inclCut: cut]
    return table
  }

  @Test("It fires where 0.05 more would be another solution, and says within what range it stays")
  func fires() throws {
    let check = try #require(try table(0.78).run().check("robust-to-cut-offs"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(
      check.evidence.en == "Within 0.05 of a cut-off the interpreted solution changes. It stays the same – "
        + "Y: inclusion cut-off above 0.100 to 0.800; ~Y: inclusion cut-off above 0.200 to 0.900.")
    #expect(check.advice.en?.hasPrefix("Report the solutions on both sides") == true)
  }

  @Test("It passes where every solution stays within 0.05 on both sides", arguments: [0.3, 0.5, 0.74])
  func passes(cut: Double) throws {
    let check = try #require(try table(cut).run().check("robust-to-cut-offs"))
    #expect(check.status == .passed)
    #expect(
      check.evidence.de == "Die gedeutete Lösung bleibt dieselbe – "
        + "Y: Konsistenzschwelle über 0,100 bis 0,800; ~Y: Konsistenzschwelle über 0,200 bis 0,900.")
  }

  @Test("Exactly 0.05 away is not within 0.05")
  func edge() throws {
    #expect(try table(0.75).run().check("robust-to-cut-offs")?.status == .passed)
    #expect(try table(0.751).run().check("robust-to-cut-offs")?.status == .failed)
  }
}
