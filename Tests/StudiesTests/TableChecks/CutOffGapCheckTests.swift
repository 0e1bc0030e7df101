import Cases
import Studies
import Testing

@Suite("Whether the cut-off lies in a gap")
struct CutOffGapCheckTests {
  /// Two rows of crisp cases: of ten with A, so many have Y; of ten without, one has.
  private func table(_ with: Int) -> TableFixture {
    let rows = (0..<10).map { "a\($0),1,\($0 < with ? 1 : 0)" } + (0..<10).map { "b\($0),0,\($0 < 1 ? 1 : 0)" }
    return TableFixture("case,A,Y\n" + rows.joined(separator: "\n") + "\n")
  }

  // Consistencies 0.8 and 0.1 for Y, 0.2 and 0.9 for ~Y.
  @Test("It fires for a row within 0.05, names its cases and says when the cut-off equals it")
  func fires() throws {
    var study = table(8)
    study.cutOffs = [.inclCut: 0.8]
    let check = try #require(try study.run().check("gap-at-cut-off"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    let evidence = try #require(check.evidence.en)
    #expect(evidence.hasPrefix("Within 0.05 of the cut-off 0.80 (gap from 0.200 to 0.800): Y 0.800 (a0, a1,"))
    #expect(evidence.hasSuffix("The cut-off equals the consistency of a row."))
  }

  @Test("It passes where the cut-off is far from every row, and names the gap")
  func passes() throws {
    var study = table(8)
    study.cutOffs = [.inclCut: 0.7]
    let check = try study.run().check("gap-at-cut-off")
    #expect(check?.status == .passed)
    #expect(check?.evidence.de == "Keine Zeile liegt näher als 0,05 an der Schwelle 0,70 (Lücke von 0,200 bis 0,800).")
  }

  @Test("A row without any inconsistency is near to no cut-off")
  func perfect() throws {
    #expect(try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run().check("gap-at-cut-off")?.status == .passed)
  }
}
