/// How the membership of a column is graded.
///
/// The kind is a property of the column, fixed before the analysis: learning a cell never turns a crisp column fuzzy.
public enum SetKind: Hashable, Sendable {
  /// Fully in (1) or fully out (0).
  case crisp
  /// Any degree from 0 to 1.
  case fuzzy
  /// One of the levels 0, 1, …, count − 1.
  ///
  /// The count lies in 2…16, the largest number that a ``Configuration`` holds.
  case multiValue(levels: Int)

  /// The number of values a configuration distinguishes: 2, or the levels.
  public var levels: Int {
    switch self {
    case .crisp, .fuzzy: 2
    case .multiValue(let levels): levels
    }
  }

  /// The largest number of levels.
  public static let mostLevels = 16

  /// Whether a literal names a level, as in `A[2]`, rather than presence or absence.
  public var namesLevels: Bool {
    if case .multiValue = self { true } else { false }
  }

  /// The largest value a cell may have.
  public var largestValue: Double {
    switch self {
    case .crisp, .fuzzy: 1
    case .multiValue(let levels): Double(levels - 1)
    }
  }
}
