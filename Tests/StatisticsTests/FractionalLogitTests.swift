import Statistics
import Testing

@Suite("Fractional logistic regression")
struct FractionalLogitTests {
  @Test("With an intercept alone the mean is the mean of the shares")
  func intercept() throws {
    let shares = [0, 0.2, 0.4, 1, 0.9]
    let fit = try FractionalLogit(design: shares.map { _ in [1] }, shares: shares)
    #expect(agree(fit.mean(at: [1]), 0.5, within: 1e-12))
  }

  @Test("Two groups have the means of their shares")
  func groups() throws {
    let fit = try FractionalLogit(design: [[1, 0], [1, 0], [1, 1], [1, 1]], shares: [0.1, 0.3, 0.6, 1])
    #expect(agree(fit.mean(at: [1, 0]), 0.2, within: 1e-10) && agree(fit.mean(at: [1, 1]), 0.8, within: 1e-10))
    // ln(.25) and ln 4 − ln .25, by hand.
    #expect(agree(fit.coefficients[0], -1.3862943611198906) && agree(fit.coefficients[1], 2.772588722239781))
  }

  @Test("What is not defined is an error")
  func errors() {
    #expect(throws: StatisticsError.tooFewRows(1, columns: 2)) { try FractionalLogit(design: [[1, 2]], shares: [0.5]) }
    #expect(throws: StatisticsError.tooFewRows(0, columns: 0)) { try FractionalLogit(design: [], shares: []) }
    #expect(throws: StatisticsError.shareOutOfRange(1.5)) { try FractionalLogit(design: [[1]], shares: [1.5]) }
    #expect(throws: StatisticsError.noFiniteFit) {
      try FractionalLogit(design: [[1, 1], [1, 2], [1, 3], [1, 4]], shares: [0, 0, 1, 1])
    }
  }

  @Test("The logistic function and its inverse", arguments: [-700, -40, -3, -1e-9, 0, 2.5, 36])
  func logistic(logOdds: Double) throws {
    let p = Logistic.probability(logOdds: logOdds)
    #expect(agree(p + Logistic.probability(logOdds: -logOdds), 1, within: 1e-15))
    if p > 0, p < 1, logOdds < 30 { #expect(agree(try #require(Logistic.logOdds(probability: p)), logOdds, within: 1e-12, floor: 1)) }
    #expect(Logistic.logOdds(probability: 0) == nil && Logistic.logOdds(probability: 1) == nil)
    #expect(Logistic.naturalLogarithm(0) == nil)
  }
}
