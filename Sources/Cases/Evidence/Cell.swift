public import Membership

/// One case's membership in one condition, with the claims it rests on.
public struct Cell: Hashable, Codable, Sendable {
  /// The membership as coded.
  public var membership: CellValue
  /// Why the membership departs from the rule for its claims.
  public var reason: LocalizedText?
  /// What the sources say.
  public var claims: [Claim]

  /// A cell.
  public init(membership: CellValue, reason: LocalizedText? = nil, claims: [Claim] = []) {
    self.membership = membership
    self.reason = reason
    self.claims = claims
  }

  /// A cell about which nothing is known.
  public static let unknown = Cell(membership: .unknown)
}

/// How an initiative came about, with the claims that say so.
public struct Origin: Hashable, Codable, Sendable {
  /// Where the decisive impulse came from.
  public enum Logic: String, CaseIterable, Codable, Sendable {
    /// From people and organisations in the place.
    case bottomUp = "bottom-up"
    /// From a higher level, usually with a financial incentive.
    case topDown = "top-down"
    /// From both.
    case hybrid
    /// No source says.
    case notStated = "not-stated"
  }

  /// Where the impulse came from.
  public var logic: Logic
  /// What the sources say.
  public var claims: [Claim]

  /// An origin.
  public init(logic: Logic, claims: [Claim]) {
    self.logic = logic
    self.claims = claims
  }
}
