import Cases

/// The claims of sufficiency that a blocked check withholds, by name.
enum WithheldClaims {
  /// The claims.
  ///
  /// - Returns: Each condition of the study's list and their conjunction as sufficient for the outcome, where the outcome does not vary;
  ///   nothing otherwise.
  static func claims(
    checks: [StudyResult.Check], conditions: [Condition], outcome: String
  ) -> [StudyResult.WithheldClaim] {
    guard let check = checks.first(where: { $0.id == OutcomeVariesCheck.id && $0.status == .withheld }) else { return [] }
    let ids = conditions.map(\.id)
    let sets = ids.map { [$0] } + (ids.count > 1 ? [ids] : [])
    return sets.map {
      StudyResult.WithheldClaim(
        expression: "\($0.joined(separator: "*")) => \(outcome)", conditions: $0, check: check.id)
    }
  }
}
