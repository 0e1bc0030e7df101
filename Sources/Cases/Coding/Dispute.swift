import Membership

extension Cell {
  /// The cell with a membership that holds whether its disputed claims are right or not.
  ///
  /// The membership is the smallest range that has the coded one and every one that the claims would imply if any of the disputed ones were gone:
  /// *m* = hull { *m*(claims without *D′*) : *D′* ⊆ disputed }. While the rest implies the same, nothing changes; where the only claim is disputed, the cell
  /// is open from 0 to 1. What claims imply depends only on which words they say, so that at most 16 cases are looked at.
  ///
  /// - Returns: The cell itself without a disputed claim.
  public func disputed() -> Cell {
    let settled = Set(claims.filter { !$0.isDisputed && !$0.isWithdrawn }.compactMap(\.says))
    let open = Set(claims.filter(\.isDisputed).compactMap(\.says)).subtracting(settled).sorted { $0.rawValue < $1.rawValue }
    guard !open.isEmpty else { return self }
    var (lower, upper) = (membership.lower, membership.upper)
    for subset in 1..<(1 << open.count) {
      let gone = Set(open.indices.filter { subset >> $0 & 1 == 1 }.map { open[$0] })
      let rest = excluding { claim in claim.isDisputed && claim.says.map(gone.contains) == true }.membership
      lower = min(lower, rest.lower)
      upper = max(upper, rest.upper)
    }
    var cell = self
    cell.membership = CellValue(lower: lower, upper: upper) ?? .unknown
    return cell
  }
}
