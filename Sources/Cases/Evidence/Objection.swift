/// What somebody objects to in a claim, and what became of it.
public struct Objection: Hashable, Codable, Sendable {
  /// What became of an objection.
  public enum State: String, CaseIterable, Codable, Sendable {
    /// It has come in; the claim is disputed.
    case received
    /// It is right: the claim is withdrawn, stays in the file and counts no more.
    case upheld
    /// It is right in part: the claim was changed and counts as it now stands.
    case amended
    /// It is not right: the claim stays as it is.
    case rejected
  }

  /// Who objects, by role.
  public var by: LocalizedText
  /// When it came in.
  public var date: EventDate
  /// The objection.
  public var wording: LocalizedText
  /// What became of it.
  public var state: State
  /// The published reply.
  public var reply: LocalizedText?
  /// The day of the reply.
  public var replied: EventDate?
}

extension Claim {
  /// Whether an objection to it is still open.
  public var isDisputed: Bool { objection?.state == .received }

  /// Whether it was withdrawn after an objection.
  public var isWithdrawn: Bool { objection?.state == .upheld }
}
