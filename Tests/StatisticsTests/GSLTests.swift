import Testing

@testable import Statistics

@Suite("Calls to GSL")
struct GSLTests {
  @Test("An argument that GSL's default handler would end the process for gives nil")
  func wrongArgumentGivesNil() {
    // The beta function has a pole at every whole number below 1, so this distribution does not exist.
    let distribution = BetaDistribution(alpha: -1, beta: 2)
    #expect(distribution.probability(of: .lower, at: 0.5) == nil)
    #expect(distribution.quantile(of: .lower, cuttingOff: 0.5) == nil)
  }

  @Test("Quantiles of a beta distribution agree with closed forms", arguments: [0.001, 0.025, 0.5, 0.975])
  func quantilesAgree(probability: Double) throws {
    // Beta(1, 1) is uniform; Beta(2, 1) has P(X ≤ x) = x².
    let uniform = try #require(BetaDistribution(alpha: 1, beta: 1).quantile(of: .lower, cuttingOff: probability))
    #expect(agree(uniform, probability, within: 1e-14))
    let square = try #require(BetaDistribution(alpha: 2, beta: 1).quantile(of: .lower, cuttingOff: probability))
    #expect(agree(square, probability.squareRoot(), within: 1e-14))
    let upper = try #require(BetaDistribution(alpha: 1, beta: 2).quantile(of: .upper, cuttingOff: probability))
    #expect(agree(upper, 1 - probability.squareRoot(), within: 1e-14, floor: 1))
  }

  @Test("A small probability cut off above keeps its digits near 1")
  func upperTailKeepsDigits() throws {
    let distribution = BetaDistribution(alpha: 4.5, beta: 0.5)
    let value = try #require(distribution.quantile(of: .upper, cuttingOff: 1e-3))
    // R 4.2.2: qbeta(1e-3, 4.5, 0.5, lower.tail = FALSE)
    #expect(agree(value, 0.99999981551711126, within: 1e-14))
  }
}
