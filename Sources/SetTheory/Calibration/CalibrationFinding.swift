/// What somebody who reads a calibration must know of it.
public enum CalibrationFinding: Hashable, Sendable {
  /// On which side most cases lie.
  public enum Side: Hashable, Sendable {
    /// More in than out.
    case above
    /// More out than in.
    case below
    /// On one level of a multi-value condition.
    case level(Int)
  }

  /// Cases with a membership of exactly 0.5: neither in nor out, and in no row of a truth table.
  case atCrossover(cases: [Int])
  /// An anchor that equals a statistic of the data, as if the data could say what the concept means.
  case mechanicalAnchor(Double, RawStatistic)
  /// Nobody says why these anchors.
  case noReason
  /// More than 80 % of the known cases lie on one side of 0.5, or on one level.
  case skewed(share: Double, Side)
  /// All known cases have the same membership.
  case constant(Double)
  /// Cases whose raw value lies on a threshold: the method decides for them.
  case onThreshold(Double, cases: [Int])
  /// The curve of the indirect method turns within the raw values, so a case with more may be in less.
  case notMonotone
  /// Cases whose raw range leaves both sides of 0.5, or several levels, open.
  case undecided(cases: [Int])
  /// Cases of which nothing is known.
  case unknown(cases: [Int])

  /// Above which share of known cases on one side a set is skewed.
  public static let skewShare = 0.8

  /// Whether somebody should look, rather than only know.
  public var isWarning: Bool {
    switch self {
    case .atCrossover, .mechanicalAnchor, .noReason, .skewed, .constant, .notMonotone: true
    case .onThreshold, .undecided, .unknown: false
    }
  }

  static func findings(
    of calibration: Calibration, _ raw: RawColumn, _ set: SetColumn, hasReason: Bool, isMonotone: Bool
  ) -> [CalibrationFinding] {
    var findings: [CalibrationFinding] = []
    let isFuzzy = set.kind == .fuzzy
    let crossing = set.lower.indices.filter { isFuzzy && set.isKnown($0) && set.lower[$0] == 0.5 }
    if !crossing.isEmpty { findings.append(.atCrossover(cases: crossing)) }
    findings += mechanical(calibration.anchors, raw.numbers)
    if !hasReason { findings.append(.noReason) }
    if let finding = skew(set) { findings.append(finding) }
    if !isMonotone { findings.append(.notMonotone) }
    if calibration.cuts {
      for threshold in calibration.anchors {
        let cases = raw.values.indices.filter { raw.values[$0] == .number(threshold) }
        if !cases.isEmpty { findings.append(.onThreshold(threshold, cases: cases)) }
      }
    }
    let unknown = raw.values.indices.filter { raw.values[$0] == .unknown }
    let open = set.lower.indices.filter { index in
      guard raw.values[index] != .unknown, let upper = set.upper?[index] else { return false }
      return set.kind.namesLevels ? set.lower[index] < upper : set.lower[index] <= 0.5 && upper >= 0.5 && set.lower[index] < upper
    }
    if !open.isEmpty { findings.append(.undecided(cases: open)) }
    if !unknown.isEmpty { findings.append(.unknown(cases: unknown)) }
    return findings
  }

  private static func mechanical(_ anchors: [Double], _ numbers: [Double]) -> [CalibrationFinding] {
    anchors.flatMap { anchor in
      RawStatistic.allCases.filter { $0.isMet(by: anchor, in: numbers) }.prefix(1).map { .mechanicalAnchor(anchor, $0) }
    }
  }

  private static func skew(_ set: SetColumn) -> CalibrationFinding? {
    let known = set.lower.indices.filter(set.isKnown).map { set.lower[$0] }
    guard known.count > 1 else { return nil }
    if let first = known.first, known.allSatisfy({ $0 == first }) { return .constant(first) }
    let total = Double(known.count)
    let shares: [(Side, Double)] =
      set.kind.namesLevels
      ? (0..<set.kind.levels).map { level in (.level(level), Double(known.count { $0 == Double(level) }) / total) }
      : [(.above, Double(known.count { $0 > 0.5 }) / total), (.below, Double(known.count { $0 < 0.5 }) / total)]
    return shares.first { $0.1 > skewShare }.map { .skewed(share: $0.1, $0.0) }
  }
}
