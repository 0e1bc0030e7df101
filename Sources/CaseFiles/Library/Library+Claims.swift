public import Cases

extension Library {
  /// A claim with the cell it belongs to.
  public struct ClaimPlace: Sendable {
    /// The case or target.
    public let owner: String
    /// The condition or outcome; empty for an origin.
    public let condition: String
    /// The claim.
    public let claim: Claim
    /// The file.
    public let file: String
    /// Where it begins.
    public let position: Position
  }

  /// All claims, by case, condition and place in the file; those of origins last.
  public var claimPlaces: [ClaimPlace] {
    placedClaims.map {
      ClaimPlace(
        owner: $0.owner, condition: BlindSheet.condition(of: $0) == "origin" ? "" : BlindSheet.condition(of: $0), claim: $0.claim,
        file: $0.file.name, position: $0.file.position($0.path))
    }
  }
}
