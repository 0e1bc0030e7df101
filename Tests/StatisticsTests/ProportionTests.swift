import Statistics
import Testing

/// One of the four intervals, so that a test can run over all of them.
enum IntervalKind: String, CaseIterable, CustomTestStringConvertible {
  case clopperPearson = "Clopper-Pearson"
  case jeffreys = "Jeffreys"
  case uniform = "uniform"
  case wilson = "Wilson"

  var testDescription: String { rawValue }

  func interval(_ successes: Int, of trials: Int, level: Double) throws -> Interval {
    let proportion = try Proportion(successes: successes, trials: trials)
    return switch self {
    case .clopperPearson: try proportion.clopperPearson(level: level)
    case .jeffreys: try proportion.jeffreys(level: level)
    case .uniform: try proportion.uniform(level: level)
    case .wilson: try proportion.wilson(level: level)
    }
  }
}

@Suite("Properties of intervals of a proportion")
struct ProportionTests {
  @Test("The estimate is k/n", arguments: [(0, 4, 0.0), (1, 4, 0.25), (4, 4, 1.0), (60, 1_000, 0.06)])
  func estimate(successes: Int, trials: Int, expected: Double) throws {
    #expect(try Proportion(successes: successes, trials: trials).estimate == expected)
  }

  @Test(
    "0 ≤ lower ≤ estimate ≤ upper ≤ 1 for every k of n up to 60, but credible intervals leave out 0 of n and n of n",
    arguments: IntervalKind.allCases)
  func holdsEstimate(kind: IntervalKind) throws {
    for level in [0.5, 0.8, 0.9, 0.95, 0.99, 0.999_999] {
      for trials in 1...60 {
        for successes in 0...trials {
          let interval = try kind.interval(successes, of: trials, level: level)
          let estimate = Double(successes) / Double(trials)
          let holds = interval.lower <= estimate && estimate <= interval.upper
          let isCertain = successes == 0 || successes == trials
          let leavesOut = isCertain && (kind == .jeffreys || kind == .uniform)
          #expect(0 <= interval.lower && interval.lower <= interval.upper && interval.upper <= 1)
          #expect(holds != leavesOut, "\(successes) of \(trials) at \(level): \(interval)")
        }
      }
    }
  }

  @Test("The interval of n − k is the mirror image of that of k", arguments: IntervalKind.allCases)
  func mirrors(kind: IntervalKind) throws {
    for trials in [1, 2, 3, 4, 10, 25, 237, 1_000] {
      for successes in 0...trials {
        let interval = try kind.interval(successes, of: trials, level: 0.95)
        let mirrored = try kind.interval(trials - successes, of: trials, level: 0.95)
        #expect(agree(mirrored.lower, 1 - interval.upper, within: 1e-12, floor: 1))
        #expect(agree(mirrored.upper, 1 - interval.lower, within: 1e-12, floor: 1))
      }
    }
  }

  @Test("Both ends rise with the number of successes", arguments: IntervalKind.allCases)
  func risesWithSuccesses(kind: IntervalKind) throws {
    for trials in [1, 4, 25, 300, 1_000] {
      let intervals = try (0...trials).map { try kind.interval($0, of: trials, level: 0.95) }
      for (fewer, more) in zip(intervals, intervals.dropFirst()) {
        #expect(fewer.lower < more.lower && fewer.upper < more.upper)
      }
    }
  }

  @Test("A higher level never gives a narrower interval", arguments: IntervalKind.allCases)
  func widensWithLevel(kind: IntervalKind) throws {
    let levels = [0.1, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 1 - 1e-9, 1.0.nextDown]
    for (successes, trials) in [(0, 4), (1, 4), (4, 4), (60, 1_000)] {
      let intervals = try levels.map { try kind.interval(successes, of: trials, level: $0) }
      for (narrow, wide) in zip(intervals, intervals.dropFirst()) {
        #expect(wide.lower <= narrow.lower && narrow.upper <= wide.upper)
      }
    }
  }

  @Test("The exact lower bound of k of k rises with k")
  func risesWithAgreement() throws {
    let bounds = try (1...100).map { try Proportion(successes: $0, trials: $0).clopperPearsonLowerBound(level: 0.95) }
    #expect(zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 })
    // 14 of 14 is the first above 0.80 and 29 of 29 the first above 0.90: ⌈ln 0.05 / ln 0.80⌉ and ⌈ln 0.05 / ln 0.90⌉.
    #expect(bounds.firstIndex { $0 > 0.80 } == 13)
    #expect(bounds.firstIndex { $0 > 0.90 } == 28)
  }

  @Test("One-sided bounds are the ends of the two-sided exact interval that leaves out twice as much")
  func oneSidedIsHalfOfTwoSided() throws {
    for trials in 1...25 {
      for successes in 0...trials {
        let proportion = try Proportion(successes: successes, trials: trials)
        let interval = try proportion.clopperPearson(level: 0.90)
        #expect(agree(try proportion.clopperPearsonLowerBound(level: 0.95), interval.lower, within: 1e-12))
        #expect(agree(try proportion.clopperPearsonUpperBound(level: 0.95), interval.upper, within: 1e-12))
      }
    }
  }

  @Test("Every end exists at every number of trials and the most extreme levels", arguments: IntervalKind.allCases)
  func alwaysExists(kind: IntervalKind) throws {
    for trials in [1, 135, 219, 1_000, 9_999, Proportion.largestTrials] {
      for successes in [0, 1, trials / 3, trials / 2, trials - 1, trials] {
        for level in [Double.leastNonzeroMagnitude, 0.5, 0.95, 1.0.nextDown] {
          let interval = try kind.interval(successes, of: trials, level: level)
          #expect(0 <= interval.lower && interval.lower <= interval.upper && interval.upper <= 1)
        }
      }
    }
  }
}
