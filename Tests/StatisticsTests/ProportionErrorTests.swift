import Statistics
import Testing

@Suite("Wrong arguments of a proportion")
struct ProportionErrorTests {
  @Test(
    "A proportion that cannot be counted is refused with the offending number",
    arguments: [
      (0, 0, StatisticsError.tooFewTrials(0)),
      (0, -3, .tooFewTrials(-3)),
      (5, 4, .successesOutOfRange(5, trials: 4)),
      (-1, 4, .successesOutOfRange(-1, trials: 4)),
      (1, 100_001, .tooManyTrials(100_001, largest: 100_000)),
      (Int.max, Int.max, .tooManyTrials(Int.max, largest: 100_000)),
    ])
  func refusesCounts(successes: Int, trials: Int, expected: StatisticsError) {
    #expect(throws: expected) { try Proportion(successes: successes, trials: trials) }
  }

  @Test(
    "A level outside 0 to 1 is refused by every interval and bound",
    arguments: [0, 1, -0.1, 1.5, 95, Double.infinity, -Double.infinity, Double.nan])
  func refusesLevels(level: Double) throws {
    let proportion = try Proportion(successes: 3, trials: 4)
    let calls: [() throws -> Void] = [
      { _ = try proportion.clopperPearson(level: level) },
      { _ = try proportion.jeffreys(level: level) },
      { _ = try proportion.uniform(level: level) },
      { _ = try proportion.wilson(level: level) },
      { _ = try proportion.clopperPearsonLowerBound(level: level) },
      { _ = try proportion.clopperPearsonUpperBound(level: level) },
    ]
    for call in calls {
      let error = #expect(throws: StatisticsError.self) { try call() }
      // Compared as text, because NaN does not equal itself.
      #expect(error?.description == StatisticsError.levelOutOfRange(level).description)
    }
  }

  @Test(
    "An error is a sentence with the offending value, and a sentence of advice",
    arguments: [
      (StatisticsError.tooFewTrials(-3), "-3"),
      (.tooManyTrials(200_000, largest: 100_000), "200000"),
      (.successesOutOfRange(5, trials: 4), "5"),
      (.levelOutOfRange(95), "95.0"),
      (.tooFewCases(0), "0"),
      (.casesWithOutcomeOutOfRange(-2, cases: 7), "-2"),
    ])
  func readsWell(error: StatisticsError, value: String) {
    #expect(error.sentence.contains(value))
    for text in [error.sentence, error.advice] {
      #expect(text.first?.isUppercase == true && text.hasSuffix("."))
    }
    #expect(error.description == "\(error.sentence) \(error.advice)")
  }
}
