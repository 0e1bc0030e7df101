import Statistics
import Testing

@Suite("Intervals of a proportion agree with R")
struct ProportionReferenceTests {
  @Test("Every interval agrees with binom.test, qbeta or prop.test to 1e-10")
  func intervalsAgree() throws {
    let rows = try ProportionReferences.read().intervals
    #expect(rows.count >= 400)
    for row in rows {
      let proportion = try Proportion(successes: row.successes, trials: row.trials)
      let pairs = [
        (try proportion.clopperPearson(level: row.level), row.clopperPearson, "Clopper-Pearson"),
        (try proportion.jeffreys(level: row.level), row.jeffreys, "Jeffreys"),
        (try proportion.uniform(level: row.level), row.uniform, "uniform"),
        (try proportion.wilson(level: row.level), row.wilson, "Wilson"),
      ]
      for (interval, expected, name) in pairs {
        #expect(agree(interval.lower, expected.lower), "\(name) lower, \(row.testDescription)")
        #expect(agree(interval.upper, expected.upper), "\(name) upper, \(row.testDescription)")
      }
    }
  }

  @Test("One-sided exact bounds agree with binom.test to 1e-10")
  func oneSidedBoundsAgree() throws {
    for row in try ProportionReferences.read().intervals {
      let proportion = try Proportion(successes: row.successes, trials: row.trials)
      let lower = try proportion.clopperPearsonLowerBound(level: row.level)
      let upper = try proportion.clopperPearsonUpperBound(level: row.level)
      #expect(agree(lower, row.lowerOneSided), "lower, \(row.testDescription)")
      #expect(agree(upper, row.upperOneSided), "upper, \(row.testDescription)")
    }
  }

  @Test("The references hold inputs at which GSL's own inverse fails")
  func referencesHoldFailures() throws {
    let rows = try ProportionReferences.read().intervals
    #expect(rows.count { $0.note?.contains("NaN") == true } >= 100)
    #expect(rows.count { $0.note?.contains("inexact") == true } >= 10)
    #expect(rows.contains { $0.successes == 60 && $0.trials == 1_000 && $0.level == 0.95 && $0.note != nil })
  }

  @Test("4 of 4 says little: at least 0.473 exactly, 0.56 under Jeffreys' prior, 0.48 under the uniform prior")
  func fourOfFour() throws {
    let proportion = try Proportion(successes: 4, trials: 4)
    // 0.05^(1/4), the closed form at k = n.
    #expect(agree(try proportion.clopperPearsonLowerBound(level: 0.95), 0.472_870_804_501_587_9))
    // R 4.2.2: qbeta(0.025, 4.5, 0.5)
    #expect(agree(try proportion.jeffreys(level: 0.95).lower, 0.555_237_382_342_360_4))
    // 0.025^(1/5), the closed form at k = n.
    #expect(agree(try proportion.uniform(level: 0.95).lower, 0.478_176_249_895_018_5))
  }
}
