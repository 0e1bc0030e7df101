import Foundation
import Statistics
import Testing

@Suite("The smallest p a Fisher exact test can attain")
struct SmallestAttainablePTests {
  @Test("It agrees with fisher.test and choose of R to 1e-10")
  func agreesWithR() throws {
    let rows = try ProportionReferences.read().smallestAttainableP
    #expect(rows.count >= 150)
    for row in rows {
      let smallest = try SmallestAttainableP(casesWithOutcome: row.casesWithOutcome, of: row.cases)
      #expect(agree(smallest.atObservedSplit, row.atObservedSplit), "\(row.testDescription)")
      #expect(agree(smallest.atBestSplit, row.atBestSplit), "\(row.testDescription)")
    }
  }

  @Test("It is the smallest p over all 2×2 tables, for N up to 14", arguments: 1...14)
  func agreesWithBruteForce(cases: Int) throws {
    let brute = (0...cases).map { smallestP(casesWithOutcome: $0, of: cases) }
    for (casesWithOutcome, expected) in brute.enumerated() {
      let smallest = try SmallestAttainableP(casesWithOutcome: casesWithOutcome, of: cases)
      #expect(agree(smallest.atObservedSplit, expected, within: 1e-14))
      #expect(agree(smallest.atBestSplit, try #require(brute.min()), within: 1e-14))
    }
  }

  @Test("Without variation of the outcome p is 1", arguments: [1, 4, 20, 1_000_000])
  func noVariation(cases: Int) throws {
    #expect(try SmallestAttainableP(casesWithOutcome: 0, of: cases).atObservedSplit == 1)
    #expect(try SmallestAttainableP(casesWithOutcome: cases, of: cases).atObservedSplit == 1)
  }

  /// C(N, m) by Pascal's rule.
  @Test(
    "Small numbers of cases give the closed form", arguments: [(4, 2, 6.0), (4, 3, 4), (7, 3, 35), (20, 10, 184_756)])
  func closedForm(cases: Int, casesWithOutcome: Int, combinations: Double) throws {
    #expect(try SmallestAttainableP(casesWithOutcome: casesWithOutcome, of: cases).atObservedSplit == 1 / combinations)
  }

  @Test("The smallest p is never 0, however many cases there are", arguments: [1_030, 100_000, Int.max])
  func neverZero(cases: Int) throws {
    // C(1030, 515) = 2.85e308 is the first even split above the largest floating-point number, 1.80e308.
    let smallest = try SmallestAttainableP(casesWithOutcome: cases / 2, of: cases)
    #expect(smallest.atObservedSplit == 1 / Double.greatestFiniteMagnitude)
    #expect(smallest.atBestSplit == 1 / Double.greatestFiniteMagnitude)
  }

  @Test("The largest combinations that are floating-point numbers are still computed")
  func largestCombinations() throws {
    // Python 3.11: math.comb(1029, 514)
    #expect(agree(try SmallestAttainableP(casesWithOutcome: 514, of: 1_029).atObservedSplit, 1 / 1.429820686498904e308))
  }

  @Test(
    "Cases that cannot be counted are refused with the offending number",
    arguments: [
      (0, 0, StatisticsError.tooFewCases(0)),
      (0, -1, .tooFewCases(-1)),
      (5, 4, .casesWithOutcomeOutOfRange(5, cases: 4)),
      (-1, 4, .casesWithOutcomeOutOfRange(-1, cases: 4)),
    ])
  func refusesCounts(casesWithOutcome: Int, cases: Int, expected: StatisticsError) {
    #expect(throws: expected) { try SmallestAttainableP(casesWithOutcome: casesWithOutcome, of: cases) }
  }

  @Test("Its JSON has keys in snake_case")
  func encodes() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try encoder.encode(try SmallestAttainableP(casesWithOutcome: 3, of: 4))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Double])
    #expect(json == ["cases": 4, "cases_with_outcome": 3, "at_observed_split": 0.25, "at_best_split": 1.0 / 6])
  }

  /// The smallest one-sided p over every condition, by enumerating all tables with this number of cases with the outcome.
  private func smallestP(casesWithOutcome: Int, of cases: Int) -> Double {
    var smallest = 1.0
    for casesWithCondition in 0...cases {
      let overlaps = max(0, casesWithOutcome + casesWithCondition - cases)...min(casesWithOutcome, casesWithCondition)
      let tables = Dictionary(
        uniqueKeysWithValues: overlaps.map { overlap in
          let inside = choose(overlap, from: casesWithOutcome)
          return (overlap, inside * choose(casesWithCondition - overlap, from: cases - casesWithOutcome))
        })
      let total = tables.values.reduce(0, +)
      for overlap in overlaps {
        let atLeast = tables.filter { $0.key >= overlap }.values.reduce(0, +)
        smallest = min(smallest, Double(atLeast) / Double(total))
      }
    }
    return smallest
  }

  private func choose(_ chosen: Int, from total: Int) -> Int {
    if chosen == 0 || chosen == total { return 1 }
    return choose(chosen - 1, from: total - 1) + choose(chosen, from: total - 1)
  }
}
