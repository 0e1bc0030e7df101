import Statistics
import Testing

@Suite("The difference of two shares under beta priors")
struct BetaDifferenceTests {
  @Test("Probabilities and quantiles agree with double-exponential quadrature in R to 1e-9")
  func agrees() throws {
    let rows = try AssociationReferences.read().differences
    #expect(rows.count == 16)
    for row in rows {
      let prior = try #require(BetaDifference.Prior(rawValue: row.prior))
      let difference = BetaDifference(
        try Proportion(successes: row.firstSuccesses, trials: row.firstTrials),
        minus: try Proportion(successes: row.secondSuccesses, trials: row.secondTrials), prior: prior)
      let place = "\(row.firstSuccesses)/\(row.firstTrials) − \(row.secondSuccesses)/\(row.secondTrials), \(row.prior)"
      let interval = try difference.interval(level: 0.95)
      for (value, expected) in [
        (1 - difference.probability(atMost: 0), row.aboveZero), (difference.probability(atMost: 0.25), row.atMostAQuarter),
        (difference.probability(atMost: -0.5), row.atMostMinusHalf), (interval.lower, row.lower), (interval.upper, row.upper),
      ] {
        #expect(agree(value, expected, within: 1e-9, floor: 1), "\(place): \(value) and \(expected)")
      }
    }
  }

  // Two uniform shares: the difference has the triangular distribution, P(D ≤ d) = (1 + d)²/2 below 0 and 1 − (1 − d)²/2 above. One of one against none of
  // one under the uniform prior: densities 2p and 2(1 − q), and P(p > q) = ∫ 2p (1 − (1 − p)²) dp = 5/6.
  @Test("Closed forms hold")
  func closedForms() throws {
    let difference = BetaDifference(
      try Proportion(successes: 1, trials: 1), minus: try Proportion(successes: 0, trials: 1), prior: .uniform)
    #expect(agree(1 - difference.probability(atMost: 0), 5.0 / 6, within: 1e-12, floor: 1))
    #expect(difference.probability(atMost: -1) == 0 && difference.probability(atMost: 1) == 1)
  }

  @Test("The distribution of a difference mirrors that of the difference the other way round", arguments: BetaDifference.Prior.allCases)
  func mirrors(prior: BetaDifference.Prior) throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<40 {
      let (n1, n0) = (1 + generator.index(below: 30), 1 + generator.index(below: 2_000))
      let first = try Proportion(successes: generator.index(below: n1 + 1), trials: n1)
      let second = try Proportion(successes: generator.index(below: n0 + 1), trials: n0)
      let d = 2 * generator.unit() - 1
      let here = BetaDifference(first, minus: second, prior: prior).probability(atMost: d)
      let there = BetaDifference(second, minus: first, prior: prior).probability(atMost: -d)
      #expect(agree(here + there, 1, within: 1e-9, floor: 1), "\(first) \(second) at \(d): \(here) and \(there)")
    }
  }

  /// Coverage by enumeration of all pairs of counts, at shares drawn from the uniform prior: on average over the prior it is the level, by construction of
  /// credible intervals.
  @Test("Averaged over the prior, the interval covers with its level; enumerated for 6 and 5 cases on a grid of shares")
  func covers() throws {
    let (n1, n0, grid) = (6, 5, 60)
    var intervals: [[Interval]] = []
    for k1 in 0...n1 {
      intervals.append(
        try (0...n0).map { k0 in
          try BetaDifference(
            try Proportion(successes: k1, trials: n1), minus: try Proportion(successes: k0, trials: n0), prior: .uniform
          ).interval(level: 0.9)
        })
    }
    var coverage = 0.0
    for i in 0..<grid {
      for j in 0..<grid {
        let (p1, p0) = ((Double(i) + 0.5) / Double(grid), (Double(j) + 0.5) / Double(grid))
        let first = BinomialEnumeration(trials: n1, share: p1).probabilities
        let second = BinomialEnumeration(trials: n0, share: p0).probabilities
        for k1 in 0...n1 {
          for k0 in 0...n0 where intervals[k1][k0].lower <= p1 - p0 && p1 - p0 <= intervals[k1][k0].upper {
            coverage += first[k1] * second[k0]
          }
        }
      }
    }
    coverage /= Double(grid * grid)
    #expect(abs(coverage - 0.9) < 0.003, "\(coverage)")
  }

  @Test("A summary carries its assumption")
  func summary() throws {
    let summary = try DifferenceSummary(try Proportion(successes: 4, trials: 4), minus: try Proportion(successes: 0, trials: 3))
    #expect(summary.estimate == 1 && summary.level == 0.95)
    #expect(summary.jeffreys.lower < 1 && summary.jeffreys.probabilityAboveZero > 0.99)
    #expect(summary.assumption.rawValue == "as if the cases were a random draw; they were chosen")
    #expect(throws: StatisticsError.levelOutOfRange(1)) {
      try DifferenceSummary(try Proportion(successes: 1, trials: 1), minus: try Proportion(successes: 1, trials: 1), level: 1)
    }
  }
}
