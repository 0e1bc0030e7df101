import CGSL

/// The normal distribution with mean 0 and variance 1.
enum NormalDistribution {
  /// The value exceeded with a given probability.
  ///
  /// - Parameter probability: The probability above the value, in (0, 1).
  /// - Returns: The quantile, or `nil` where GSL has no value.
  static func upperQuantile(cuttingOff probability: Double) -> Double? {
    GSL.value { gsl_cdf_ugaussian_Qinv(probability) }
  }
}
