public import Membership

/// The rule from claims to a membership.
///
/// No claim, or only plans: unknown. All present: 1. All absent: 0. Mixed, or sources that contradict each other: a range that spans
/// them, 0.33 to 0.67, never an average. Whoever codes another value gives a reason in the file.
public enum CodingRule {
  /// The range for mixed evidence.
  public static let mixed = CellValue.range(lower: 0.33, upper: 0.67)

  /// The membership that claims imply.
  ///
  /// - Parameter claims: The claims of one cell; those that only plan, or say nothing, leave it unknown, and those that were withdrawn
  ///   after an objection do not count.
  /// - Returns: 1, 0, the range for mixed evidence, or unknown.
  public static func membership(of claims: some Sequence<Claim>) -> CellValue {
    membership(saying: claims.filter { !$0.isWithdrawn }.compactMap(\.says))
  }

  /// The membership that what claims say implies.
  ///
  /// - Parameter words: What the claims of one cell say.
  /// - Returns: As for the claims themselves.
  public static func membership(saying words: some Sequence<Claim.Says>) -> CellValue {
    let said = Set(words).subtracting([.planned])
    if said.isEmpty { return .unknown }
    if said == [.present] { return .known(1) }
    if said == [.absent] { return .known(0) }
    return mixed
  }
}

extension Cell {
  /// The cell without some of its claims.
  ///
  /// While the remaining claims imply what all of them implied, the coded membership stays; otherwise it is what the remaining
  /// claims imply. So a finding or a source can be left out without inventing a value.
  ///
  /// - Parameter isExcluded: Which claims to leave out.
  /// - Returns: The cell itself when nothing is left out.
  public func excluding(_ isExcluded: (Claim) -> Bool) -> Cell {
    let rest = claims.filter { !isExcluded($0) }
    guard rest.count < claims.count else { return self }
    let before = CodingRule.membership(of: claims)
    let after = CodingRule.membership(of: rest)
    return before == after
      ? Cell(membership: membership, reason: reason, claims: rest) : Cell(membership: after, claims: rest)
  }
}
