public import Membership

extension StudyResult {
  /// How many cases lie on which side.
  public struct Counts: Codable, Hashable, Sendable {
    /// More in than out, whatever the cell.
    public var present: Int
    /// More out than in, whatever the cell.
    public var absent: Int
    /// Something is known, both sides are open.
    public var undecided: Int
    /// Nothing is known.
    public var unknown: Int
    /// The number of cases that may have it: the largest number of cases present over all completions, as `present` is the smallest.
    ///
    /// It is `total - absent`, unless a range ends at the crossover: such a case is not more out than in, and cannot be more in.
    public var atMost: Int

    enum CodingKeys: String, CodingKey {
      case present, absent, undecided, unknown
      case atMost = "at_most"
    }

    /// All cases.
    public var total: Int { present + absent + undecided + unknown }

    /// Counts.
    public init(_ values: some Sequence<CellValue>) {
      var counts: [Presence: Int] = [:]
      var atMost = 0
      for value in values {
        counts[value.presence, default: 0] += 1
        if value.canBePresent { atMost += 1 }
      }
      self.atMost = atMost
      present = counts[.present] ?? 0
      absent = counts[.absent] ?? 0
      undecided = counts[.undecided] ?? 0
      unknown = counts[.unknown] ?? 0
    }
  }

  /// A case's cell for a condition.
  public struct MatrixCell: Codable, Hashable, Sendable {
    /// The case's id.
    public var caseID: String
    /// The condition's id.
    public var condition: String
    /// The membership with every claim.
    public var membership: CellValue
    /// On which side it lies.
    public var presence: Presence
    /// The membership without findings.
    public var withoutFindings: CellValue
    /// The claims' ids.
    public var claims: [String]
    /// The sources' ids.
    public var sources: [String]
    /// Whether every claim is a self-report.
    public var isSelfReport: Bool
    /// Whether every claim is a finding.
    public var isEcho: Bool
    /// Whether a claim says that it is planned.
    public var isPlanned: Bool

    enum CodingKeys: String, CodingKey {
      case caseID = "case"
      case condition, membership, presence
      case withoutFindings = "without_findings"
      case claims, sources
      case isSelfReport = "self_report"
      case isEcho = "echo"
      case isPlanned = "planned"
    }
  }
}
