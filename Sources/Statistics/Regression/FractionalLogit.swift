/// A logistic regression of shares: the mean of y in [0, 1] is the logistic function of x·β.
///
/// The estimate maximizes Σ yᵢ ln μᵢ + (1 − yᵢ) ln(1 − μᵢ) with μᵢ = 1 / (1 + e^−xᵢ·β), the quasi-likelihood of a binomial share. It is found by
/// iteratively reweighted least squares: each step regresses z = x·β + (y − μ) / (μ (1 − μ)) on x with weights μ (1 − μ), from μ = (y + ½) / 2,
/// until the deviance changes by less than 10⁻¹² of itself. R's `glm(family = quasibinomial)` does the same and stops at 10⁻⁸.
///
/// McCullagh, P., Nelder, J. A. (1989). *Generalized Linear Models*, 2nd ed. Chapman and Hall, ch. 4. Papke, L. E., Wooldridge, J. M. (1996). Econometric
/// methods for fractional response variables. *Journal of Applied Econometrics* 11(6), 619–632.
public struct FractionalLogit: Hashable, Sendable {
  /// The coefficients β, one per column.
  public let coefficients: [Double]
  /// How many steps it took.
  public let iterations: Int

  private static let mostIterations = 200
  private static let tolerance = 1e-12

  /// Fits the regression.
  ///
  /// - Parameters:
  ///   - design: The rows x, with a column of ones for an intercept; all of one length, at least as many as columns.
  ///   - shares: The responses y in [0, 1], one per row.
  /// - Throws: `StatisticsError` for fewer rows than columns, a share outside [0, 1], and data for which no finite coefficients are best.
  public init(design: [[Double]], shares: [Double]) throws(StatisticsError) {
    let columns = design.first?.count ?? 0
    guard columns > 0, design.count >= columns, design.count == shares.count else {
      throw .tooFewRows(design.count, columns: columns)
    }
    for share in shares where !(0...1).contains(share) { throw .shareOutOfRange(share) }
    let solver = WeightedLeastSquares(design: design)
    var means = shares.map { ($0 + 0.5) / 2 }
    var predictors = means.map { Logistic.logOdds(probability: $0) ?? 0 }
    var deviance = Self.deviance(shares, means)
    for iteration in 1...Self.mostIterations {
      let weights = means.map { Swift.max($0 * (1 - $0), 1e-15) }
      let working = shares.indices.map { predictors[$0] + (shares[$0] - means[$0]) / weights[$0] }
      guard let beta = solver.solve(working, weighted: weights) else { throw .noFiniteFit }
      predictors = design.map { Self.product($0, beta) }
      means = predictors.map { Logistic.probability(logOdds: $0) }
      let next = Self.deviance(shares, means)
      if abs(next - deviance) <= Self.tolerance * (abs(next) + 0.1) {
        // Shares that a plane separates have no best coefficients: they would grow without end.
        guard !Self.separates(shares, means) else { throw .noFiniteFit }
        coefficients = beta
        iterations = iteration
        return
      }
      deviance = next
    }
    throw .noFiniteFit
  }

  /// The mean at a row.
  ///
  /// - Parameter row: x, as long as the coefficients.
  /// - Returns: μ in [0, 1].
  public func mean(at row: [Double]) -> Double {
    precondition(row.count == coefficients.count, "a row has one value per coefficient")
    return Logistic.probability(logOdds: Self.product(row, coefficients))
  }

  private static func product(_ row: [Double], _ beta: [Double]) -> Double {
    zip(row, beta).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func deviance(_ shares: [Double], _ means: [Double]) -> Double {
    2 * zip(shares, means).reduce(0) { $0 + term($1.0, $1.1) + term(1 - $1.0, 1 - $1.1) }
  }

  private static func term(_ share: Double, _ mean: Double) -> Double {
    guard share > 0 else { return 0 }
    return share * ((Logistic.naturalLogarithm(share) ?? 0) - (Logistic.naturalLogarithm(Swift.max(mean, 1e-300)) ?? 0))
  }

  private static func separates(_ shares: [Double], _ means: [Double]) -> Bool {
    zip(shares, means).allSatisfy { ($0 == 0 && $1 < 1e-9) || ($0 == 1 && $1 > 1 - 1e-9) }
  }
}
