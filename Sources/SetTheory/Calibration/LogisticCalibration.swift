import Statistics

/// The direct method with three anchors: membership follows the logistic function, with a slope of its own on each side of the crossover.
///
/// m(x) = 1 / (1 + e^−λ), λ = L (x − c) / (i − c) on the side of the inclusion i and L (x − c) / (c − e) on that of the exclusion e, where c is the
/// crossover and L the log odds at the inclusion anchor: ln(0.95 / 0.05) ≈ 2.944 as in R's QCA, or 3 as in Ragin (2008). So m(e) = 1 − p, m(c) = ½ and
/// m(i) = p with p = 1 / (1 + e^−L). For i < c < e the set falls with the raw value, and the formula is the same.
///
/// Memberships are left as they are. R's QCA writes 0 for what is below 0.0001 and 1 for what is above 0.9999; here a case keeps its small difference.
///
/// Ragin, C. C. (2008). *Redesigning Social Inquiry: Fuzzy Sets and Beyond*. University of Chicago Press, ch. 5.
public struct LogisticCalibration: Hashable, Sendable, MonotoneFunction {
  /// The anchors.
  public let anchors: Anchors
  /// How far in a case is at the inclusion anchor.
  public let anchorMembership: AnchorMembership

  /// A calibration.
  public init(_ anchors: Anchors, at anchorMembership: AnchorMembership = .standard) {
    self.anchors = anchors
    self.anchorMembership = anchorMembership
  }

  /// A fuzzy set.
  public var kind: SetKind { .fuzzy }

  /// The membership m(x).
  public func value(at raw: Double) -> Double {
    Logistic.probability(logOdds: anchorMembership.logOdds * anchors.position(of: raw))
  }
}
