extension Case {
  /// All claims on which the case rests, those of its origin last.
  public var claims: [Claim] {
    let later = laterOutcomes.flatMap { Array($0.outcomes.values) }
    return (Array(conditions.values) + Array(outcomes.values) + later).flatMap(\.claims) + origin.claims
  }

  /// A role's latest sign-off.
  public struct LatestSignOff: Hashable, Sendable {
    /// The sign-off.
    public let signOff: SignOff
    /// A claim that was certainly coded after it; `nil` where there is none.
    public let laterClaim: Claim?
  }

  /// The latest sign-off of each role that has signed, in the order of the roles.
  ///
  /// Of two sign-offs whose dates do not say which is later, the one that stands further down counts.
  public var latestSignOffs: [LatestSignOff] {
    let claims = signOffs.isEmpty ? [] : claims.sorted { $0.id < $1.id }
    return SignOff.Role.allCases.compactMap { role in
      guard let last = signOffs.filter({ $0.role == role }).reduce(nil as SignOff?, Self.later) else { return nil }
      return LatestSignOff(signOff: last, laterClaim: claims.first { last.date.isCertainlyBefore($0.coded) })
    }
  }

  private static func later(_ known: SignOff?, _ next: SignOff) -> SignOff {
    guard let known, next.date.isCertainlyBefore(known.date) else { return next }
    return known
  }
}
