/// That somebody has read a case and agrees to its publication.
public struct SignOff: Hashable, Codable, Sendable {
  /// In which role.
  public enum Role: String, CaseIterable, Codable, Sendable {
    /// Whoever answers for the subject.
    case subject
    /// Whoever looks after data protection.
    case dataProtection = "data-protection"
    /// The people of the case themselves.
    case ownPeople = "own-people"
  }

  /// In which role.
  public var role: Role
  /// Who, by office.
  public var by: LocalizedText
  /// When.
  public var date: EventDate
  /// What they noted.
  public var note: LocalizedText?
}
