public import SetTheory

/// Which solutions are asked for.
public enum SolutionChoice: String, CaseIterable, Sendable {
  /// Every one for which what it needs is given.
  case all
  /// The conservative one.
  case conservative
  /// The parsimonious one.
  case parsimonious
  /// The intermediate one.
  case intermediate

  /// The solutions.
  ///
  /// - Parameter hasExpectations: Whether directional expectations are given.
  /// - Returns: The types, in the order to report.
  /// - Throws: `SetTableError` where expectations are missing or of no use.
  public func types(hasExpectations: Bool) throws(SetTableError) -> [SolutionType] {
    switch self {
    case .all: return [.conservative, .parsimonious] + (hasExpectations ? [.intermediate] : [])
    case .intermediate:
      guard hasExpectations else { throw .noExpectations }
      return [.intermediate]
    case .conservative, .parsimonious:
      guard !hasExpectations else { throw .expectationsUnused }
      return [self == .conservative ? .conservative : .parsimonious]
    }
  }
}
