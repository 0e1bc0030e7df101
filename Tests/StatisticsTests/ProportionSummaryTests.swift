import Foundation
import Statistics
import Testing

@Suite("The summary of a proportion")
struct ProportionSummaryTests {
  @Test("It holds what the single methods give at 95 %", arguments: [(0, 4), (3, 4), (4, 4), (60, 1_000)])
  func agreesWithMethods(successes: Int, trials: Int) throws {
    let proportion = try Proportion(successes: successes, trials: trials)
    let summary = ProportionSummary(of: proportion)
    #expect(summary.successes == successes && summary.trials == trials && summary.level == 0.95)
    #expect(summary.estimate == proportion.estimate)
    #expect(summary.clopperPearson == (try proportion.clopperPearson(level: 0.95)))
    #expect(summary.jeffreys == (try proportion.jeffreys(level: 0.95)))
    #expect(summary.uniform == (try proportion.uniform(level: 0.95)))
    #expect(summary.wilson == (try proportion.wilson(level: 0.95)))
    #expect(summary.lowerOneSided95 == (try proportion.clopperPearsonLowerBound(level: 0.95)))
    #expect(summary.upperOneSided95 == (try proportion.clopperPearsonUpperBound(level: 0.95)))
  }

  @Test("Its JSON has keys in snake_case and names the assumption in words")
  func encodes() throws {
    let data = try JSONEncoder().encode(ProportionSummary(of: try Proportion(successes: 3, trials: 4)))
    let json = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(
      Set(json.keys) == [
        "successes", "trials", "estimate", "level", "clopper_pearson", "jeffreys", "uniform", "wilson",
        "lower_one_sided_95", "upper_one_sided_95", "assumption",
      ])
    #expect(
      json["assumption"] as? String
        == "as if the cases were a random draw of missions with this outcome; they were chosen")
    let interval = try #require(json["clopper_pearson"] as? [String: Double])
    #expect(Set(interval.keys) == ["lower", "upper"])
  }

  @Test("It survives a round trip through JSON unchanged", arguments: [(0, 4), (1, 3), (4, 4)])
  func survivesRoundTrip(successes: Int, trials: Int) throws {
    let summary = ProportionSummary(of: try Proportion(successes: successes, trials: trials))
    let data = try JSONEncoder().encode(summary)
    #expect(try JSONDecoder().decode(ProportionSummary.self, from: data) == summary)
  }

  @Test("The assumption is a full sentence")
  func assumptionIsASentence() {
    #expect(
      SamplingAssumption.randomDraw.sentence
        == "The interval holds as if the cases were a random draw of missions with this outcome; they were chosen.")
  }
}
