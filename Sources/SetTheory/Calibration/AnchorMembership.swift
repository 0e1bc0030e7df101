import Statistics

/// How far in a case is at the inclusion anchor of a logistic curve, as log odds.
public struct AnchorMembership: Hashable, Sendable {
  /// The log odds of membership at the inclusion anchor, L > 0; those at the exclusion anchor are −L.
  public let logOdds: Double

  /// A membership of 0.95 at the inclusion anchor and 0.05 at the exclusion anchor, as R's QCA and most of the literature.
  public static let standard = AnchorMembership(unchecked: Logistic.logOdds(probability: 0.95) ?? 3)

  /// Log odds of 3, a membership of 0.9526, as Ragin (2008).
  public static let ragin2008 = AnchorMembership(unchecked: 3)

  private init(unchecked logOdds: Double) { self.logOdds = logOdds }

  /// The membership at the inclusion anchor.
  ///
  /// - Parameter membership: p in (0.5, 1); the exclusion anchor has 1 − p.
  /// - Throws: `CalibrationError.anchorMembershipOutOfRange`.
  public init(_ membership: Double) throws(CalibrationError) {
    guard membership > 0.5, membership < 1, let logOdds = Logistic.logOdds(probability: membership) else {
      throw .anchorMembershipOutOfRange(membership)
    }
    self.logOdds = logOdds
  }

  /// The log odds at the inclusion anchor.
  ///
  /// - Parameter logOdds: L in (0, 36], beyond which the membership is 1 in floating-point numbers.
  /// - Throws: `CalibrationError.logOddsOutOfRange`.
  public init(logOdds: Double) throws(CalibrationError) {
    guard logOdds > 0, logOdds <= 36 else { throw .logOddsOutOfRange(logOdds) }
    self.logOdds = logOdds
  }

  /// The membership at the inclusion anchor, p = 1 / (1 + e^−L).
  public var membership: Double { Logistic.probability(logOdds: logOdds) }
}
