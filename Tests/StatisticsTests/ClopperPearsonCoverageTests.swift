import Statistics
import Testing

@Suite("The exact interval against enumerated binomial distributions")
struct ClopperPearsonCoverageTests {
  @Test("Its coverage is never below the level, for n up to 25", arguments: [0.8, 0.9, 0.95, 0.99])
  func covers(level: Double) throws {
    for trials in 1...25 {
      let intervals = try (0...trials).map {
        try Proportion(successes: $0, trials: trials).clopperPearson(level: level)
      }
      // Coverage is smallest just outside an end, so the shares beside every end are tried as well as a grid.
      let besideEnds = intervals.flatMap { [$0.lower - 1e-9, $0.lower + 1e-9, $0.upper - 1e-9, $0.upper + 1e-9] }
      let shares = (1...199).map { Double($0) / 200 } + besideEnds.filter { 0 < $0 && $0 < 1 }
      for share in shares {
        let distribution = BinomialEnumeration(trials: trials, share: share)
        let coverage = zip(intervals, distribution.probabilities)
          .reduce(0) { $0 + ($1.0.lower <= share && share <= $1.0.upper ? $1.1 : 0) }
        #expect(coverage >= level - 1e-12, "n = \(trials), share \(share)")
      }
    }
  }

  @Test("One-sided bounds cover at least with their level, for n up to 25", arguments: [0.8, 0.95, 0.99])
  func oneSidedCovers(level: Double) throws {
    for trials in 1...25 {
      let proportions = try (0...trials).map { try Proportion(successes: $0, trials: trials) }
      let lower = try proportions.map { try $0.clopperPearsonLowerBound(level: level) }
      let upper = try proportions.map { try $0.clopperPearsonUpperBound(level: level) }
      let besideBounds = (lower + upper).flatMap { [$0 - 1e-9, $0 + 1e-9] }.filter { 0 < $0 && $0 < 1 }
      for share in (1...199).map({ Double($0) / 200 }) + besideBounds {
        let probabilities = BinomialEnumeration(trials: trials, share: share).probabilities
        let above = zip(lower, probabilities).reduce(0) { $0 + ($1.0 <= share ? $1.1 : 0) }
        let below = zip(upper, probabilities).reduce(0) { $0 + ($1.0 >= share ? $1.1 : 0) }
        #expect(above >= level - 1e-12 && below >= level - 1e-12, "n = \(trials), share \(share)")
      }
    }
  }

  /// At an end the observed number or a more extreme one has probability (1 − level)/2; this is its definition.
  @Test("Its ends leave out exactly half of 1 − level each", arguments: [1, 4, 25, 135, 237, 300, 1_000])
  func endsAreExact(trials: Int) throws {
    for level in [0.9, 0.95, 0.99] {
      for successes in 0...trials {
        let interval = try Proportion(successes: successes, trials: trials).clopperPearson(level: level)
        let tail = (1 - level) / 2
        if successes > 0 {
          let left = BinomialEnumeration(trials: trials, share: interval.lower).atLeast(successes)
          #expect(agree(left, tail), "lower, \(successes) of \(trials) at \(level)")
        }
        if successes < trials {
          let left = BinomialEnumeration(trials: trials, share: interval.upper).atMost(successes)
          #expect(agree(left, tail), "upper, \(successes) of \(trials) at \(level)")
        }
      }
    }
  }
}
