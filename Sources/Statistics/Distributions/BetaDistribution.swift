import CGSL

/// The beta distribution with density proportional to x^(α−1) (1−x)^(β−1) on [0, 1].
struct BetaDistribution {
  /// The first shape, α > 0.
  let alpha: Double
  /// The second shape, β > 0.
  let beta: Double

  /// The probability on one side of a value.
  ///
  /// - Parameters:
  ///   - tail: The side.
  ///   - x: A value in [0, 1].
  /// - Returns: P(X ≤ x) or P(X > x), or `nil` where GSL's continued fraction does not converge, which starts at shapes
  ///   of about three million.
  func probability(of tail: Tail, at x: Double) -> Double? {
    GSL.value {
      switch tail {
      case .lower: gsl_cdf_beta_P(x, alpha, beta)
      case .upper: gsl_cdf_beta_Q(x, alpha, beta)
      }
    }
  }

  /// The density at a value in (0, 1); 0 where GSL has none.
  func density(at x: Double) -> Double { GSL.value { gsl_ran_beta_pdf(x, alpha, beta) } ?? 0 }

  /// The probability on one side of a value that may lie outside [0, 1].
  func reached(_ tail: Tail, at x: Double) -> Double {
    if x <= 0 { return tail == .lower ? 0 : 1 }
    if x >= 1 { return tail == .lower ? 1 : 0 }
    guard let value = probability(of: tail, at: x) else {
      preconditionFailure("The beta distribution has values up to \(Proportion.largestTrials) trials.")
    }
    return value
  }

  /// The value that cuts off a given probability.
  ///
  /// Bisection on the distribution function down to neighbouring floating-point numbers. GSL's own inverse is not used:
  /// it returns NaN for some arguments from 135 trials on and for most at 10,000 trials and 99 %, and elsewhere may miss
  /// the tail in the ninth digit (`References/proportion/inverse-failures.c` lists where). GSL's distribution function
  /// is accurate throughout. The price is sixty to a hundred evaluations of it.
  ///
  /// - Parameters:
  ///   - tail: The side on which the probability lies.
  ///   - probability: The probability to cut off, in (0, 1).
  /// - Returns: The quantile in [0, 1], or `nil` where the distribution function has no value.
  func quantile(of tail: Tail, cuttingOff probability: Double) -> Double? {
    var low = 0.0
    var high = 1.0
    while true {
      let middle = low + (high - low) / 2
      guard low < middle, middle < high else { return middle }
      guard let reached = self.probability(of: tail, at: middle) else { return nil }
      let liesAbove =
        switch tail {
        case .lower: reached < probability
        case .upper: reached > probability
        }
      if liesAbove { low = middle } else { high = middle }
    }
  }
}
