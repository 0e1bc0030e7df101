import Cases
import Studies
import Testing

@Suite("Whether a table without contradictions would be more than chance")
struct ChanceOfNoContradictionCheckTests {
  private func table(_ count: Int, conditions: Int) -> TableFixture {
    let names = (0..<conditions).map { "C\($0)" }.joined(separator: ",")
    let rows = (0..<count).map { row in "c\(row)," + (0..<conditions).map { "\((row >> $0) & 1)" }.joined(separator: ",") + ",\(row % 2)" }
    return TableFixture("case,\(names),Y\n" + rows.joined(separator: "\n") + "\n")
  }

  // Recursion over occupied rows, checked by simulation: 0.91 for 4 cases and 5 conditions.
  @Test("It fires where random data look clean, and names all camps")
  func fires() throws {
    let check = try #require(try table(4, conditions: 5).run().check("no-contradiction-by-chance"))
    #expect(check.status == .failed && check.severity == .inform)
    #expect(
      check.evidence.en == "Random data with 4 cases and 32 configurations would show no contradiction with a probability of 91 per cent.")
    for name in ["Marx", "Thiem", "Glaesser"] {
      #expect(check.advice.en?.contains(name) == true && check.advice.de?.contains(name) == true && check.reference.contains(name))
    }
  }

  // Ten cases suffice for three conditions (10 % at most), nine do not.
  @Test("It is silent from 10 per cent down", arguments: [(9, .failed), (10, .passed)] as [(Int, StudyResult.Check.Status)])
  func passes(count: Int, status: StudyResult.Check.Status) throws {
    #expect(try table(count, conditions: 3).run().check("no-contradiction-by-chance")?.status == status)
  }
}

@Suite("Whether case files of a study could show contradictions")
struct ChanceOfNoContradictionOfCasesTests {
  // The design’s table: 4 cases with 5 conditions .91, with 3 conditions .68; 20 cases with 3 conditions .00.
  @Test(
    "The chance counts the study’s own conditions, and it fires above 10 per cent",
    arguments: [
      (4, ["trust", "priority", "network", "staff", "money"], "91", .failed), (4, ["trust", "priority", "network"], "68", .failed),
      (20, ["trust", "priority", "network"], "less than 1", .passed),
    ] as [(Int, [String], String, StudyResult.Check.Status)])
  func fires(cases: Int, core: [String], hundredths: String, status: StudyResult.Check.Status) throws {
    let library = FixtureLibrary(outcomes: Array(repeating: .present, count: cases), core: core)
    let check = try #require(try library.run().check("no-contradiction-by-chance"))
    #expect(check.status == status)
    #expect(check.severity == .inform)
    #expect(check.evidence.en?.hasSuffix("with a probability of \(hundredths) per cent.") == true, "\(check.evidence.en ?? "")")
  }
}
