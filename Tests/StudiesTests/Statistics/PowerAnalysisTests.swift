import CaseFiles
import Statistics
import Testing

@testable import Studies

@Suite("What the shape of a study can show")
struct PowerAnalysisTests {
  private func analysis(_ text: String, outcome: String = "Y", request: PowerAnalysis.Request = .init()) throws -> PowerAnalysis {
    try PowerAnalysis(
      SetAnalysisInput(SetTableFile(DataFile(text: text, name: "data.csv")), outcome: outcome, conditions: nil), request)
  }

  /// Calculated beforehand by a recursion over occupied rows, checked by simulation; two decimals.
  @Test(
    "Random data of few cases and many conditions look clean",
    arguments: [
      (3, 4, 0.68), (3, 8, 0.18), (4, 4, 0.83), (5, 4, 0.91), (5, 12, 0.36), (5, 20, 0.05), (6, 8, 0.80), (7, 20, 0.48), (8, 12, 0.88),
    ])
  func noContradiction(conditions: Int, cases: Int, probability: Double) throws {
    let result = try PowerAnalysis(PowerAnalysis.Shape(cases: cases, conditions: conditions), .init())
    #expect(abs(result.noContradiction - probability) < 0.0051, "\(result.noContradiction)")
  }

  /// The same source: how many cases are needed for at most 10 %, and for the best of 3ᵏ − 1 conjunctions to survive Bonferroni at an even split.
  @Test(
    "How many cases would be needed",
    arguments: [(3, 10, 12), (4, 13, 13), (5, 18, 15), (6, 25, 17), (7, 35, 18), (8, 50, 20)])
  func needed(conditions: Int, clean: Int, terms: Int) throws {
    let result = try PowerAnalysis(PowerAnalysis.Shape(cases: 4, conditions: conditions), .init())
    #expect(result.planning.needed.noContradiction == clean)
    #expect(result.planning.needed.smallestPOfTerms == terms)
    // 1/C(6, 3) = 0.05 exactly.
    #expect(result.planning.needed.smallestP == 6)
  }

  // By hand: A*B holds a and b, both in Y; ~A*B holds c and d, one of them in Y; ~A*~B holds e. At a cut of 0.5 both first rows are present: 3 of 4 cases, all
  // three in Y.
  private static let table = "case,A,B,Y\na,1,1,1\nb,1,1,1\nc,0,1,1\nd,0,1,0\ne,0,0,0\n"

  @Test("A table’s own solution is held against chance")
  func observed() throws {
    let result = try analysis(Self.table, request: .init(inclusionCut: 0.5))
    let observed = try #require(result.observed)
    #expect(observed.rowSizes == [2, 2, 1] && observed.contradictions == 1)
    #expect(observed.consistency == 0.75 && observed.coverage == 1)
    // Of ten ways to choose three of five cases: one pair whole and the single case, 2 ways, have no contradiction.
    #expect(abs(observed.noContradiction - 0.2) < 1e-12)
    // At least 0.75 and all covered: both pairs hold a case each way, one of them whole (2 · 2 ways of three in the pairs), or one pair and the single case (2).
    #expect(abs(try #require(observed.atLeastThis) - 0.6) < 1e-12)
    let strict = try #require(try analysis(Self.table).observed)
    let coverage = try #require(strict.coverage)
    #expect(strict.consistency == 1 && abs(coverage - 2.0 / 3) < 1e-12)
    #expect(strict.atLeastThisInRandomRows?.standardError == 0)
  }

  @Test("Open cells leave the shape, and are named")
  func open() throws {
    let result = try analysis("case,A,Y\na,1,1\nb,?,0\nc,0.5,1\n")
    #expect(result.observed == nil && result.openCases == ["b", "c"] && result.shape.withOutcome == 2)
    #expect(try analysis("case,A,Y\na,1,1\nb,0,?\nc,0,1\nd,1,0\n").shape.withOutcome == 2)
  }

  @Test("Levels count as configurations, and many cases are estimated from a sample")
  func shapes() throws {
    #expect(try analysis("case,A,B,Y\na,0,1,1\nb,1,0,0\nc,2,1,0\n").shape.configurations == 6)
    let sample = try PowerAnalysis(PowerAnalysis.Shape(cases: 40, conditions: 4), .init(draws: 500))
    #expect(sample.chances.allSatisfy { $0.probability == 0 || $0.probability == 1 || $0.standardError > 0 })
    #expect(sample.noContradictionFixed != nil)
    let many = try PowerAnalysis(PowerAnalysis.Shape(cases: 150, conditions: 20), .init(draws: 20))
    #expect(many.noContradictionFixed == nil)
  }

  @Test("No row coded present, and an outcome that does not vary, have no solution or all of it")
  func edges() throws {
    let none = try #require(try analysis("case,A,Y\na,1,1\nb,1,0\nc,0,0\n").observed)
    #expect(none.consistency == nil && none.atLeastThis == nil)
    let all = try #require(try analysis("case,A,Y\na,1,1\nb,0,1\n").observed)
    #expect(all.noContradiction == 1 && all.coverage == 1 && all.atLeastThis == 1)
  }

  @Test("Shapes that are none are refused with the number")
  func errors() throws {
    #expect(throws: PowerError.casesOutOfRange(1, largest: 1_000)) { try PowerAnalysis.Shape(cases: 1, conditions: 3) }
    #expect(throws: PowerError.conditionsOutOfRange(0)) { try PowerAnalysis.Shape(cases: 4, conditions: 0) }
    #expect(throws: PowerError.conditionsOutOfRange(63)) { try PowerAnalysis.Shape(cases: 4, conditions: 63) }
    #expect(throws: PowerError.outcomeOutOfRange(5, cases: 4)) { try PowerAnalysis.Shape(cases: 4, conditions: 2, withOutcome: 5) }
    #expect(throws: PowerError.shareOutOfRange("share with the condition", 2)) {
      try PowerAnalysis(PowerAnalysis.Shape(cases: 4, conditions: 2), .init(shareWith: 2))
    }
  }
}
