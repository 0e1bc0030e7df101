/// That a case is no longer shown, since when and why.
///
/// Its page stays where it was, with nothing but this, so that references do not lead nowhere; no comparison counts it any more.
public struct Withdrawal: Hashable, Codable, Sendable {
  /// Since when.
  public var on: EventDate
  /// Why.
  public var reason: LocalizedText

  /// A withdrawal.
  public init(on: EventDate, reason: LocalizedText) {
    self.on = on
    self.reason = reason
  }
}

/// What is left of a case that was withdrawn.
public struct WithdrawnCase: Hashable, Sendable {
  /// The case's id.
  public var id: String
  /// Its name.
  public var name: LocalizedText
  /// Since when and why.
  public var withdrawal: Withdrawal

  /// What is left of a case; `nil` for one that is shown.
  public init?(_ item: Case) {
    guard let withdrawal = item.withdrawn else { return nil }
    self.id = item.id
    self.name = item.name
    self.withdrawal = withdrawal
  }
}
