/// The one place where a parameter of fit crosses a cut-off.
public enum CutOff {
  /// How far below a cut-off still counts as reaching it.
  ///
  /// A quotient of sums that is exactly 0.8 on paper may be 0.7999999999999999 in binary; a billionth is far more than sums of a million cases lose
  /// and far less than any coding means. R's QCA takes 2.2e-16, and in one place none, so that one row can reach a cut-off and miss it.
  public static let tolerance = 1e-9

  /// Whether a value reaches a cut-off, value ≥ cut − 1e-9.
  ///
  /// - Parameters:
  ///   - cut: The cut-off.
  ///   - value: The value; `nil`, where a parameter has none, reaches only a cut-off of 0, which asks for nothing.
  /// - Returns: Whether it is reached.
  public static func isReached(_ cut: Double, by value: Double?) -> Bool {
    guard let value else { return cut <= 0 }
    return value >= cut - tolerance
  }

  /// Refuses a cut-off outside [0, 1].
  static func check(_ name: String, _ value: Double) throws(SetTheoryError) {
    guard value >= 0, value <= 1 else { throw .cutOutOfRange(name: name, value: value) }
  }
}
