public import Cases

extension StudyResult {
  /// A design check: what a reviewer would ask, answered from the data.
  public struct Check: Codable, Hashable, Sendable {
    /// How much hangs on it.
    public enum Severity: String, CaseIterable, Codable, Sendable {
      /// A claim may not be made.
      case block
      /// Somebody should look.
      case warn
      /// Good to know.
      case inform
    }

    /// What came out.
    public enum Status: String, CaseIterable, Codable, Sendable {
      /// Nothing to say.
      case passed
      /// It fires.
      case failed
      /// It fires, and the claims it blocks are withheld.
      case withheld
      /// The data hold nothing that could answer it.
      case notApplicable = "not-applicable"
    }

    /// The id.
    public var id: String
    /// How much hangs on it.
    public var severity: Severity
    /// What came out.
    public var status: Status
    /// Whether it fires.
    public var fires: Bool { status == .failed || status == .withheld }
    /// What is asked.
    public var title: LocalizedText
    /// What the data say.
    public var evidence: LocalizedText
    /// What to do.
    public var advice: LocalizedText
    /// The literature.
    public var reference: String
  }

  /// A claim that the data could tempt one to make and that they do not carry.
  public struct WithheldClaim: Codable, Hashable, Sendable {
    /// The expression, in field notation.
    public var expression: String
    /// The conditions' ids.
    public var conditions: [String]
    /// The id of the check that withholds it.
    public var check: String
  }
}
