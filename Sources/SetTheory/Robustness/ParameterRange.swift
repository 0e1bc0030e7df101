/// How the solution changes while one parameter of the analysis moves and all others stay.
///
/// The values the parameter can have are cut into segments, each with one solution. Where segments meet, the solution changes; the ends are computed, not found
/// by stepping.
///
/// Oana, I.-E., & Schneider, C. Q. (2024). A robustness test protocol for applied QCA: Theory and R software application. *Sociological Methods & Research*
/// 53(1), 57–88.
public struct ParameterRange: Hashable, Sendable {
  /// What moves.
  public enum Parameter: Hashable, Sendable {
    /// The least consistency of a row coded present.
    case inclusionCut
    /// The least consistency of a row coded a contradiction.
    case lowerInclusionCut
    /// The least PRI of a row coded present.
    case priCut
    /// The least number of cases of a row that is no remainder.
    case caseCut
    /// An anchor or threshold of a calibrated set.
    case anchor(set: String, AnchorName)
  }

  /// An end of a segment.
  public struct End: Hashable, Sendable {
    /// Why it is an end.
    public enum Reason: String, Codable, Sendable {
      /// The solution is another one beyond.
      case change
      /// There are no values beyond.
      case limit
      /// Values beyond were not looked at.
      case window
    }

    /// The value.
    public let value: Double
    /// Whether the value belongs to the segment.
    public let isIncluded: Bool
    /// Why it is an end.
    public let reason: Reason

    /// An end.
    public init(_ value: Double, isIncluded: Bool, reason: Reason = .change) {
      self.value = value
      self.isIncluded = isIncluded
      self.reason = reason
    }
  }

  /// Values with one solution.
  public struct Segment: Hashable, Sendable {
    /// The smallest values.
    public let lower: End
    /// The largest values.
    public let upper: End
    /// The solution.
    public let form: SolutionForm
    /// The coded rows at its lower end.
    public let lowerRows: [CodedRow]
    /// The coded rows at its upper end; others where codings change and the solution stays.
    public let upperRows: [CodedRow]

    /// A segment.
    init(lower: End, upper: End, form: SolutionForm, lowerRows: [CodedRow], upperRows: [CodedRow]) {
      self.lower = lower
      self.upper = upper
      self.form = form
      self.lowerRows = lowerRows
      self.upperRows = upperRows
    }

    /// Whether a value belongs to the segment.
    func contains(_ value: Double) -> Bool {
      (lower.isIncluded ? value >= lower.value : value > lower.value)
        && (upper.isIncluded ? value <= upper.value : value < upper.value)
    }
  }

  /// A row that is coded otherwise on the other side of an end.
  public struct RowChange: Hashable, Sendable {
    /// The row.
    public let configuration: Configuration
    /// Its coding as it is.
    public let before: RowOutcome
    /// Its coding beyond.
    public let after: RowOutcome
  }

  /// What moves.
  public let parameter: Parameter
  /// The value it has.
  public let value: Double
  /// All segments, from the smallest values to the largest, neighbours with different solutions.
  public let segments: [Segment]
  /// The place of the segment that the value is in.
  public let current: Int
  /// Whether every end was found; otherwise the search was ended before.
  public let isComplete: Bool

  /// A range.
  init(parameter: Parameter, value: Double, segments: [Segment], current: Int, isComplete: Bool = true) {
    self.parameter = parameter
    self.value = value
    self.segments = segments
    self.current = current
    self.isComplete = isComplete
  }

  /// The values over which the solution stays the same.
  public var same: Segment { segments[current] }

  /// The segment below ``same``; `nil` where there is none.
  public var below: Segment? { current > 0 ? segments[current - 1] : nil }

  /// The segment above ``same``; `nil` where there is none.
  public var above: Segment? { current + 1 < segments.count ? segments[current + 1] : nil }

  /// The rows that are coded otherwise just below ``same``.
  public var changesBelow: [RowChange] { below.map { Self.changes(from: same.lowerRows, to: $0.upperRows) } ?? [] }

  /// The rows that are coded otherwise just above ``same``.
  public var changesAbove: [RowChange] { above.map { Self.changes(from: same.upperRows, to: $0.lowerRows) } ?? [] }

  private static func changes(from first: [CodedRow], to second: [CodedRow]) -> [RowChange] {
    let before = Dictionary(uniqueKeysWithValues: first.map { ($0.configuration, $0.outcome) })
    let after = Dictionary(uniqueKeysWithValues: second.map { ($0.configuration, $0.outcome) })
    return Set(before.keys).union(after.keys).sorted { $0.precedes($1) }.compactMap { row in
      let change = RowChange(
        configuration: row, before: before[row] ?? .remainder, after: after[row] ?? .remainder)
      return change.before == change.after ? nil : change
    }
  }

  /// Joins neighbours of one solution.
  static func joined(_ segments: [Segment]) -> [Segment] {
    segments.reduce(into: []) { result, segment in
      guard let last = result.last, last.form == segment.form else { return result.append(segment) }
      result[result.count - 1] = Segment(
        lower: last.lower, upper: segment.upper, form: last.form, lowerRows: last.lowerRows, upperRows: segment.upperRows)
    }
  }
}
