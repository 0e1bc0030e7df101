import Membership

/// Where a case stands between a sufficient set and its outcome: its quadrant in an XY plot.
///
/// Schneider, C. Q., & Rohlfing, I. (2013). Combining QCA and process tracing in set-theoretic multi-method research. *Sociological Methods & Research*
/// 42(4), 559–597.
public enum CaseRole: String, CaseIterable, Codable, Sendable {
  /// In the set and the outcome, and no more in the set than in the outcome.
  case typical
  /// In the set and the outcome, and more in the set than in the outcome.
  case deviantInDegree = "deviant-in-degree"
  /// In the set and out of the outcome: deviant in consistency.
  case deviantInKind = "deviant-in-kind"
  /// Out of the set and in the outcome: deviant in coverage.
  case uncovered
  /// Out of both.
  case irrelevant
  /// With a membership of exactly 0.5 in one of them: neither in nor out.
  case ambiguous

  /// The role of a case.
  ///
  /// - Parameters:
  ///   - set: Its membership in the set.
  ///   - outcome: Its membership in the outcome.
  public init(set: Double, outcome: Double) {
    let middle = CellValue.crossover
    if set == middle || outcome == middle {
      self = .ambiguous
    } else if set > middle {
      self = outcome < middle ? .deviantInKind : set <= outcome + CutOff.tolerance ? .typical : .deviantInDegree
    } else {
      self = outcome > middle ? .uncovered : .irrelevant
    }
  }
}
