import Statistics
import Testing

@Suite("Fisher’s exact test")
struct FisherExactTests {
  @Test("Every figure agrees with R’s fisher.test and dhyper, for all tables of up to 7 cases and some large ones")
  func agrees() throws {
    let rows = try AssociationReferences.read().fisher
    #expect(rows.count > 300)
    for row in rows {
      let test = FisherExact(
        try TwoByTwoTable(both: row.both, conditionOnly: row.conditionOnly, outcomeOnly: row.outcomeOnly, neither: row.neither))
      let place = "\(row.both) \(row.conditionOnly) \(row.outcomeOnly) \(row.neither)"
      #expect(agree(test.greater, row.greater), "\(place) greater")
      #expect(agree(test.less, row.less), "\(place) less")
      #expect(agree(test.twoSided, row.twoSided), "\(place) two-sided")
      #expect(agree(test.midGreater, row.midPGreater), "\(place) mid-p greater")
      #expect(agree(test.midLess, row.midPLess), "\(place) mid-p less")
      #expect(agree(test.midTwoSided, row.midPTwoSided), "\(place) mid-p two-sided")
      #expect(agree(test.smallestGreater, row.smallestGreater), "\(place) smallest")
    }
  }

  // Fisher (1935), The Design of Experiments, ch. II: three of four cups are (16 + 1)/70.
  @Test("The lady who tastes three of four cups right has p = 17/70")
  func teaTasting() throws {
    let test = FisherExact(try TwoByTwoTable(both: 3, conditionOnly: 1, outcomeOnly: 1, neither: 3))
    #expect(agree(test.greater, 17.0 / 70))
    #expect(agree(test.midGreater, 9.0 / 70))
    #expect(agree(test.smallestGreater, 1.0 / 70))
  }

  @Test(
    "Without variation p is 1 and mid-p is a half, whatever the data", arguments: [(4, 0, 0, 0), (2, 0, 2, 0), (0, 3, 0, 1), (1, 3, 0, 0)])
  func constant(counts: (Int, Int, Int, Int)) throws {
    let test = FisherExact(try TwoByTwoTable(both: counts.0, conditionOnly: counts.1, outcomeOnly: counts.2, neither: counts.3))
    #expect(test.greater == 1 && test.less == 1 && test.twoSided == 1 && test.smallestGreater == 1)
    #expect(test.midGreater == 0.5 && test.midLess == 0.5 && test.midTwoSided == 0.5)
  }

  @Test("The smallest p at the margins is that of perfect separation, 1/C(N, m)", arguments: [(1, 2), (3, 6), (4, 9), (10, 20)])
  func smallest(m: Int, n: Int) throws {
    let test = FisherExact(try TwoByTwoTable(both: m, conditionOnly: 0, outcomeOnly: 0, neither: n - m))
    let attainable = try SmallestAttainableP(casesWithOutcome: m, of: n).atObservedSplit
    #expect(agree(test.smallestGreater, attainable) && agree(test.greater, attainable))
  }

  @Test("A p below every floating-point number is never 0")
  func neverZero() throws {
    #expect(FisherExact(try TwoByTwoTable(both: 1_000, conditionOnly: 0, outcomeOnly: 0, neither: 1_000)).greater > 0)
  }

  @Test("Counts that are none are refused with the number")
  func errors() {
    #expect(throws: StatisticsError.negativeCount(-1)) { try TwoByTwoTable(both: -1, conditionOnly: 0, outcomeOnly: 3, neither: 1) }
    #expect(throws: StatisticsError.tooFewCases(0)) { try TwoByTwoTable(both: 0, conditionOnly: 0, outcomeOnly: 0, neither: 0) }
    #expect(throws: StatisticsError.tooManyCases(Int.max, largest: 100_000)) {
      try TwoByTwoTable(both: Int.max, conditionOnly: Int.max, outcomeOnly: 0, neither: 0)
    }
    #expect(throws: StatisticsError.lengthMismatch(1, 2)) { try OpenTwoByTwoTable(condition: [true], outcome: [true, nil]) }
    #expect(throws: StatisticsError.tooFewCases(0)) { try OpenTwoByTwoTable(condition: [], outcome: []) }
  }

  /// Every completion of up to seven open cells, one by one.
  @Test("Bounds over completions are those of all completions, listed one by one")
  func bounds() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<60 {
      let n = 3 + generator.index(below: 5)
      func cell() -> Bool? { [nil, true, false, true, false][generator.index(below: 5)] }
      let (condition, outcome) = ((0..<n).map { _ in cell() }, (0..<n).map { _ in cell() })
      let open =
        condition.indices.filter { condition[$0] == nil }.map { ($0, true) }
        + outcome.indices.filter { outcome[$0] == nil }.map { ($0, false) }
      guard open.count <= 7 else { continue }
      var tests: [FisherExact] = []
      for bits in 0..<(1 << open.count) {
        var (x, y) = (condition, outcome)
        for (place, cell) in open.enumerated() {
          if cell.1 { x[cell.0] = bits >> place & 1 == 1 } else { y[cell.0] = bits >> place & 1 == 1 }
        }
        tests.append(
          FisherExact(
            try TwoByTwoTable(
              both: zip(x, y).count { $0 == true && $1 == true }, conditionOnly: zip(x, y).count { $0 == true && $1 == false },
              outcomeOnly: zip(x, y).count { $0 == false && $1 == true }, neither: zip(x, y).count { $0 == false && $1 == false })))
      }
      let found = try #require(FisherBounds(try OpenTwoByTwoTable(condition: condition, outcome: outcome)))
      #expect(
        found.greater == CompletionRange(min: try #require(tests.map(\.greater).min()), max: try #require(tests.map(\.greater).max())))
      #expect(
        found.twoSided == CompletionRange(min: try #require(tests.map(\.twoSided).min()), max: try #require(tests.map(\.twoSided).max())))
      #expect(
        found.midLess == CompletionRange(min: try #require(tests.map(\.midLess).min()), max: try #require(tests.map(\.midLess).max())))
    }
  }

  @Test("With very many open cells there are no bounds, and one known case suffices")
  func manyOpen() throws {
    #expect(
      FisherBounds(try OpenTwoByTwoTable(condition: [Bool?](repeating: nil, count: 100), outcome: [Bool?](repeating: nil, count: 100)))
        == nil)
    let one = try #require(FisherBounds(try OpenTwoByTwoTable(condition: [true], outcome: [nil])))
    #expect(one.greater == CompletionRange(min: 1, max: 1) && one.difference == nil)
  }
}
