/// What a further coder, who did not see the first coder's codings, reads in the places of claims.
///
/// It stands beside the claims and changes no cell: that two people read one passage differently says nothing about what sources say.
public struct CodingFile: Hashable, Codable, Sendable {
  /// One reading of one claim's place.
  public struct Reading: Hashable, Codable, Sendable {
    /// The claim's id.
    public var claim: String
    /// What the coder reads there.
    public var says: Claim.Says
    /// What the claim said when the reading was added.
    public var first: Claim.Says
    /// How sure the coder is.
    public var confidence: Claim.Confidence?
    /// The day of the reading.
    public var coded: EventDate
    /// What the coder noted.
    public var note: LocalizedText?
    /// What the coders agreed on afterwards.
    public var consensus: Consensus?

    /// A reading.
    public init(
      claim: String, says: Claim.Says, first: Claim.Says, confidence: Claim.Confidence?, coded: EventDate, note: LocalizedText?,
      consensus: Consensus?
    ) {
      self.claim = claim
      self.says = says
      self.first = first
      self.confidence = confidence
      self.coded = coded
      self.note = note
      self.consensus = consensus
    }

    /// Whether the coders read the place differently.
    public var differs: Bool { says != first }
  }

  /// What coders agreed on after they had read differently.
  public struct Consensus: Hashable, Codable, Sendable {
    /// What the claim is to say.
    public var says: Claim.Says
    /// Why.
    public var reason: LocalizedText
    /// Who agreed.
    public var by: String
    /// When.
    public var date: EventDate
  }

  /// The id, equal to the file name.
  public var id: String
  /// The coder, as in claims.
  public var coder: String
  /// The readings.
  public var readings: [Reading]
}
