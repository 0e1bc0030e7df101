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
