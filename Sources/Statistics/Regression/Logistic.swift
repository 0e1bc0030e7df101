import CGSL

/// The logistic function and its inverse, with powers beside them: what calibration needs of a mathematics library.
public enum Logistic {
  /// The probability that belongs to log odds.
  ///
  /// p = 1 / (1 + e^−λ), which rises from 0 to 1 and is 1/2 at λ = 0. Written so that it neither overflows nor loses digits near 0: for λ < 0 it
  /// is e^λ / (1 + e^λ). Beyond λ ≈ 36.7 the nearest floating-point number is 1.
  ///
  /// - Parameter logOdds: λ = ln(p / (1 − p)), any number.
  /// - Returns: A number in [0, 1]. The values at λ and −λ add up to 1 but for rounding.
  public static func probability(logOdds: Double) -> Double {
    guard logOdds < 0 else { return 1 / (1 + exp(-logOdds)) }
    let odds = exp(logOdds)
    return odds / (1 + odds)
  }

  /// The log odds of a probability.
  ///
  /// λ = ln(p / (1 − p)).
  ///
  /// - Parameter probability: p in (0, 1).
  /// - Returns: A number; `nil` outside (0, 1).
  public static func logOdds(probability: Double) -> Double? {
    guard probability > 0, probability < 1 else { return nil }
    return log(probability) - log1p(-probability)
  }

  /// The natural logarithm.
  ///
  /// - Parameter value: A number above 0.
  /// - Returns: ln x; `nil` for anything else.
  public static func naturalLogarithm(_ value: Double) -> Double? {
    value > 0 ? log(value) : nil
  }

  /// A power.
  ///
  /// - Parameters:
  ///   - base: A number in [0, 1].
  ///   - exponent: A number above 0.
  /// - Returns: base^exponent, in [0, 1].
  public static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}
