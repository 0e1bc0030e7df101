public import Cases

extension StudyResult {
  /// When conditions mattered: in how many cases a dated claim or event concerns a condition in a phase.
  public struct PhaseRow: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// The phases in which the codebook's source says it matters.
    public var stated: [Phase]
    /// The ids of the cases with a claim or event, by phase.
    public var casesByPhase: [String: [String]]
    /// The ids of the cases with a claim or event about it and no phase.
    public var withoutPhase: [String]

    enum CodingKeys: String, CodingKey {
      case condition, stated
      case casesByPhase = "cases_by_phase"
      case withoutPhase = "without_phase"
    }
  }

  /// Something that happened in a case that has a condition which is open for a target.
  public struct Example: Codable, Hashable, Sendable {
    /// The condition's id.
    public var condition: String
    /// The case's id.
    public var caseID: String
    /// When.
    public var when: String
    /// A number that sorts by time.
    var sortKey: Int
    /// What, in our words.
    public var text: LocalizedText
    /// The sources' ids.
    public var sources: [String]

    enum CodingKeys: String, CodingKey {
      case condition
      case caseID = "case"
      case when
      case sortKey = "sort_key"
      case text, sources
    }
  }
}
