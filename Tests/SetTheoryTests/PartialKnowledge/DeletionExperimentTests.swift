import SetTheory
import TestSupport
import Testing

@Suite("What deleted cells do to conclusions")
struct DeletionExperimentTests {
  private func run(seed: UInt64, kinds: [SetKind], cases: Int = 12, shares: [Double] = [0.1, 0.4], draws: Int = 12) throws
    -> DeletionExperiment?
  {
    let complete = try RandomTable(seed: seed, cases: cases, kinds: kinds, outcomeKind: kinds[0] == .fuzzy ? .fuzzy : .crisp)
    return try? DeletionExperiment(
      complete.table, conditions: complete.conditions, outcome: PartialTable.outcome,
      options: .init(shares: shares, draws: draws, seed: seed, cuts: TruthTableParameters(inclusionCut: 0.7)))
  }

  @Test("The bounds never give a wrong conclusion, and the shortcuts sometimes do", arguments: 0..<Thorough.count(12))
  func boundsAreNeverWrong(seed: Int) throws {
    let kinds: [SetKind] = seed % 3 == 0 ? [.fuzzy, .fuzzy] : seed % 3 == 1 ? [.crisp, .crisp, .crisp] : [.multiValue(levels: 3), .crisp]
    guard let experiment = try run(seed: UInt64(seed), kinds: kinds) else { return }
    for result in experiment.results {
      #expect(
        result.claims.total == 12 * experiment.claimCount && result.rows.total == 12 * experiment.rowCount && result.models.total == 12)
      if result.method == .bounds { #expect(result.claims.wrong == 0 && result.rows.wrong == 0 && result.models.wrong == 0) }
    }
    // A test of the test: with 40 % deleted some shortcut is wrong somewhere.
    let others = experiment.results.filter { $0.method != .bounds && $0.share == 0.4 }
    #expect(others.contains { $0.claims.wrong + $0.rows.wrong + $0.models.wrong > 0 })
  }

  @Test("The same seed gives the same table, another one another")
  func seeds() throws {
    let first = try #require(try run(seed: 4, kinds: [.crisp, .crisp, .crisp]))
    #expect(try run(seed: 4, kinds: [.crisp, .crisp, .crisp]) == first)
    #expect(try run(seed: 4, kinds: [.crisp, .crisp, .crisp], shares: [0.1, 0.3])?.results != first.results)
  }

  @Test("A share outside of 0 to 1 and no draws are refused")
  func badOptions() throws {
    let complete = try RandomTable(seed: 1, cases: 8, kinds: [.crisp, .crisp])
    let cuts = try TruthTableParameters()
    for options in [DeletionExperiment.Options(shares: [1], cuts: cuts), .init(shares: [0], cuts: cuts), .init(draws: 0, cuts: cuts)] {
      #expect(throws: SetTheoryError.self) {
        try DeletionExperiment(complete.table, conditions: complete.conditions, outcome: PartialTable.outcome, options: options)
      }
    }
  }
}
