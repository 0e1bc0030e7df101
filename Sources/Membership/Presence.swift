/// On which side of the crossover a case lies, as far as its cell says.
public enum Presence: String, CaseIterable, Codable, Sendable {
  /// More in than out, whatever value the cell takes.
  case present
  /// More out than in, whatever value the cell takes.
  case absent
  /// Something is known, and it leaves both sides open.
  case undecided
  /// Nothing is known.
  case unknown
}

extension CellValue {
  /// The point of maximum ambiguity: a case with exactly this membership is neither in nor out.
  public static let crossover = 0.5

  /// The side of the crossover this cell lies on.
  ///
  /// The only place in the toolkit where a cell crosses the threshold. A membership of exactly 0.5 lies on neither side.
  public var presence: Presence {
    switch self {
    case .unknown: .unknown
    case _ where lower > Self.crossover: .present
    case _ where upper < Self.crossover: .absent
    default: .undecided
    }
  }

  /// Whether some value of the cell is more in than out.
  public var canBePresent: Bool { upper > Self.crossover }

  /// Whether some value of the cell is more out than in.
  public var canBeAbsent: Bool { lower < Self.crossover }
}
