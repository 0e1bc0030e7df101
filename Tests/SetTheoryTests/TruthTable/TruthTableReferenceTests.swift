import SetTheory
import Testing

@Suite("Truth tables as R's QCA prints them")
struct TruthTableReferenceTests {
  private static let codes: [RowOutcome: Character] = [.present: "1", .absent: "0", .contradiction: "C", .remainder: "?"]

  @Test("Rows, cases, consistency, PRI and codes equal those of R's QCA, where it does not depart from its own definitions")
  func rows() throws {
    var compared = 0
    for reference in try QCAReference.tables() {
      for answer in reference.answers where answer.part == "truthTable" && answer.failed == nil {
        let table = try TruthTable(
          reference.table(), conditions: reference.names(), outcome: Literal(parsing: answer.outcome), parameters: reference.parameters())
        let departs = Set(answer.departs ?? [])
        let rows = table.rows
        let count = reference.conditions.count
        let label = "\(reference.id) \(answer.outcome) \(answer.versions)"
        #expect(rows.map { $0.configuration.values(count).map(String.init).joined() } == answer.row, "\(label)")
        #expect(rows.map(\.n) == answer.n, "\(label)")
        #expect(rows.map { $0.cases.map { $0 + 1 } } == answer.cases, "\(label)")
        #expect(departs.contains("incl") || zip(rows, answer.incl ?? []).allSatisfy { agree($0.consistency, $1) }, "\(label)")
        #expect(departs.contains("pri") || zip(rows, answer.pri ?? []).allSatisfy { agree($0.pri, $1) }, "\(label)")
        let out = String(rows.compactMap { Self.codes[$0.outcome] })
        #expect(departs.contains("out") || out == answer.out, "\(label)")
        compared += rows.count
      }
    }
    #expect(compared > 500)
  }
}
