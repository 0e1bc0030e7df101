import Statistics
import Testing

@Suite("Permutation tests with the largest statistic of the whole search")
struct MaxTTests {
  private func effort(_ exactLimit: Int = 100_000, draws: Int = 1_000, seed: UInt64 = 1) throws -> PermutationEffort {
    try PermutationEffort(exactLimit: exactLimit, draws: draws, seed: seed)
  }

  @Test("Statistics, p and adjusted p agree with all permutations listed in R")
  func agrees() throws {
    let rows = try AssociationReferences.read().permutations
    #expect(rows.count == 24)
    for row in rows {
      let test = try MaxT(candidates: row.candidates, outcome: row.outcome, effort: effort())
      #expect(test.count.isExact && test.count.arrangements == row.arrangements && test.count.examined == row.arrangements)
      for (index, candidate) in test.candidates.enumerated() {
        let found = try #require(candidate)
        #expect(agree(found.statistic, row.statistic[index], floor: 1))
        #expect(agree(found.p, row.p[index]) && agree(found.adjustedP, row.adjustedP[index]))
      }
      #expect(agree(try #require(test.smallestAdjusted), row.smallestAdjusted))
    }
  }

  @Test("For crisp sets p is Fisher’s one-sided p")
  func isFisher() throws {
    let (x, y): ([Double], [Double]) = ([1, 1, 1, 0, 0, 0, 0, 1, 1], [1, 1, 1, 0, 1, 0, 0, 0, 1])
    let test = try MaxT(candidates: [x], outcome: y, effort: effort())
    let fisher = FisherExact(try TwoByTwoTable(both: 4, conditionOnly: 1, outcomeOnly: 1, neither: 3))
    #expect(agree(try #require(test.candidates[0]).p, fisher.greater))
    #expect(try #require(test.candidates[0]).adjustedP == test.candidates[0]?.p)
  }

  /// Every assignment of the outcome is as likely as another when it depends on nothing: so the family-wise error is a count, not an estimate.
  ///
  /// Eight designs of
  /// five drawn fuzzy conditions and ten cases, five of which have the outcome. Five independent tests at 5 % would reject in 1 − 0.95⁵ = 22.6 %.
  @Test(
    "On null data the smallest adjusted p rejects in at most 5 %, the best condition tested as if it had been fixed before in about 23 %")
  func familyWiseError() throws {
    var generator = SplitMix64(seed: 2_026)
    let outcomes = (0..<(1 << 10)).filter { $0.nonzeroBitCount == 5 }.map { bits in (0..<10).map { Double(bits >> $0 & 1) } }
    var (rejected, rejectedFixed, all) = (0, 0, 0)
    for _ in 0..<8 {
      let candidates = (0..<5).map { _ in (0..<10).map { _ in generator.unit() } }
      var rejectedHere = 0
      for outcome in outcomes {
        let test = try MaxT(candidates: candidates, outcome: outcome, effort: effort())
        let found = test.candidates.compactMap { $0 }
        if try #require(found.map(\.adjustedP).min()) <= 0.05 { rejectedHere += 1 }
        if try #require(found.map(\.p).min()) <= 0.05 { rejectedFixed += 1 }
      }
      #expect(Double(rejectedHere) <= 0.05 * Double(outcomes.count))
      rejected += rejectedHere
      all += outcomes.count
    }
    // Of 252 arrangements 12 may reject, 4.8 %; a test that never rejects would prove nothing.
    #expect(Double(rejected) > 0.04 * Double(all))
    #expect(Double(rejectedFixed) > 0.18 * Double(all) && Double(rejectedFixed) < 0.26 * Double(all), "\(rejectedFixed) of \(all)")
  }

  @Test("A sample’s p lies within five standard errors of the exact p, and the same seed gives the same p")
  func sample() throws {
    var generator = SplitMix64(seed: 5)
    let candidates = (0..<6).map { _ in (0..<9).map { _ in generator.unit() } }
    let outcome = (0..<9).map { $0 < 4 ? 1.0 : 0 }
    let exact = try MaxT(candidates: candidates, outcome: outcome, effort: effort())
    let sample = try MaxT(candidates: candidates, outcome: outcome, effort: effort(0, draws: 4_000))
    #expect(exact.count.arrangements == 126 && !sample.count.isExact && sample.count.examined == 4_001)
    for (left, right) in zip(exact.candidates, sample.candidates) {
      let (left, right) = (try #require(left), try #require(right))
      #expect(abs(left.p - right.p) <= 5 * sample.count.standardError(of: left.p) + 1e-3)
      #expect(abs(left.adjustedP - right.adjustedP) <= 5 * sample.count.standardError(of: left.adjustedP) + 1e-3)
    }
    #expect(exact.count.standardError(of: 0.5) == 0)
    #expect(sample == (try MaxT(candidates: candidates, outcome: outcome, effort: effort(0, draws: 4_000))))
    #expect(sample != (try MaxT(candidates: candidates, outcome: outcome, effort: effort(0, draws: 4_000, seed: 2))))
  }

  @Test("Words of bits and sums of products give the same figures")
  func bitsAndProducts() throws {
    var generator = SplitMix64(seed: 9)
    let crisp = (0..<5).map { _ in (0..<8).map { _ in Double(generator.index(below: 2)) } }
    let outcome: [Double] = [1, 0, 1, 1, 0, 0, 1, 0]
    let bits = try MaxT(candidates: crisp, outcome: outcome, effort: effort())
    // A fuzzy candidate makes all of them sums of products; its own T stays below the others' maximum.
    let products = try MaxT(candidates: crisp.map { $0.map { $0 / 2 } }, outcome: outcome, effort: effort())
    for (left, right) in zip(bits.candidates, products.candidates) {
      let (left, right) = (try #require(left), try #require(right))
      #expect(agree(left.statistic, right.statistic, floor: 1) && left.p == right.p && left.adjustedP == right.adjustedP)
    }
  }

  @Test("What does not vary has no figures, and wrong input is refused with its value")
  func edges() throws {
    let test = try MaxT(candidates: [[1, 1, 1], [1, 0, 0]], outcome: [1, 0, 0], effort: effort())
    #expect(test.candidates[0] == nil && test.candidates[1] != nil)
    let constant = try MaxT(candidates: [[1, 0, 1]], outcome: [1, 1, 1], effort: effort())
    #expect(constant.candidates == [nil] && constant.smallestAdjusted == nil && constant.count.arrangements == 1)
    #expect(throws: StatisticsError.tooFewCases(0)) { try MaxT(candidates: [], outcome: [], effort: effort()) }
    #expect(throws: StatisticsError.lengthMismatch(1, 2)) { try MaxT(candidates: [[1]], outcome: [1, 0], effort: effort()) }
    #expect(throws: StatisticsError.notFinite(.infinity)) { try MaxT(candidates: [[1, .infinity]], outcome: [1, 0], effort: effort()) }
    #expect(throws: StatisticsError.drawsOutOfRange(0)) { try PermutationEffort(draws: 0) }
    #expect(throws: StatisticsError.drawsOutOfRange(-1)) { try PermutationEffort(exactLimit: -1) }
  }

  @Test("The number of arrangements is the multinomial coefficient, and none where it is beyond counting")
  func arrangements() throws {
    func count(_ values: [Double]) throws -> Int? {
      try MaxT(candidates: [values], outcome: values, effort: effort(10, draws: 1)).count.arrangements
    }
    #expect(try count([0, 0, 1, 1]) == 6)
    #expect(try count([0.1, 0.2, 0.3, 0.3]) == 12)
    #expect(try count((0..<20).map { $0 < 10 ? 0 : 1 }) == 184_756)
    #expect(try count((0..<70).map(Double.init)) == nil)
  }
}
