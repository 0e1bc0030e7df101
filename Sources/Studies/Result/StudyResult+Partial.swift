public import Cases

extension StudyResult {
  /// What can be said of a study's conditions and one of its outcomes while cells are unknown.
  public struct Partial: Codable, Hashable, Sendable {
    /// A column of the analysis.
    public struct Column: Codable, Hashable, Sendable {
      /// The name in expressions: the codebook's code.
      public var name: String
      /// The id of the condition or outcome.
      public var id: String
      /// Of a derived condition, the conditions to ask about in each case where its value is open, by case.
      public var basesToAsk: [String: [String]]

      enum CodingKeys: String, CodingKey {
        case name, id
        case basesToAsk = "bases_to_ask"
      }
    }

    /// A derived condition that stands beside one it is derived from.
    public struct LeftOut: Codable, Hashable, Sendable {
      /// The derived condition's id.
      public var condition: String
      /// The ids of the conditions it is derived from that stand in the same list.
      public var beside: [String]
    }

    /// The outcome's id.
    public var outcome: String
    /// The outcome's name.
    public var outcomeName: LocalizedText
    /// Whether the outcome is that of a second wave.
    public var isLater: Bool
    /// How cells are read as sets.
    public var kind: StudySets.Kind
    /// Why so.
    public var kindReason: LocalizedText?
    /// The columns, the outcome last.
    public var columns: [Column]
    /// Derived conditions that are left out, because they would say the same twice.
    public var leftOut: [LeftOut]
    /// What was found.
    public var analysis: PartialAnalysis

    enum CodingKeys: String, CodingKey {
      case outcome, kind, columns, analysis
      case outcomeName = "outcome_name"
      case isLater = "later"
      case kindReason = "kind_reason"
      case leftOut = "left_out"
    }
  }
}
