public import Cases

/// Which support statements are for an origin logic.
public enum MeasureChoice {
  /// The audiences whose statements are for an origin logic.
  ///
  /// A hybrid takes those of both logics and of the combination. Where no source states the logic, all are shown, and the output
  /// says so.
  public static func audiences(for logic: Origin.Logic) -> Set<Measure.Audience> {
    switch logic {
    case .bottomUp: [.bottomUp, .combination]
    case .topDown: [.topDown, .combination]
    case .hybrid, .notStated: Set(Measure.Audience.allCases)
    }
  }

  /// The support statements for an origin logic, in the order of their codes.
  public static func measures(_ all: [Measure], for logic: Origin.Logic) -> [Measure] {
    let audiences = audiences(for: logic)
    return all.filter { !audiences.isDisjoint(with: $0.audiences) }.sorted { ($0.code, $0.id) < ($1.code, $1.id) }
  }
}
