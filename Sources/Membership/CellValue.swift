/// What is known about one case and one condition: a membership, a range it lies in, or nothing.
///
/// A membership is a number in [0, 1]: 0 is fully out of the set, 1 fully in. *Not stated is not absent*, so `unknown` is a
/// value of its own and never a zero.
public enum CellValue: Hashable, Sendable {
  /// The membership is this number.
  case known(Double)
  /// The membership is some number from the lower to the upper bound.
  case range(lower: Double, upper: Double)
  /// Nothing is known about the membership.
  case unknown
}

extension CellValue {
  /// The value with these bounds, in its simplest form.
  ///
  /// It is `known` when both are equal, `unknown` for 0 and 1, a range otherwise; `nil` outside [0, 1] or reversed.
  ///
  /// - Parameters:
  ///   - lower: The smallest membership possible, in [0, 1].
  ///   - upper: The largest membership possible, in [lower, 1].
  public init?(lower: Double, upper: Double) {
    guard lower >= 0, upper <= 1, lower <= upper else { return nil }
    if lower == upper {
      self = .known(lower)
    } else if lower == 0, upper == 1 {
      self = .unknown
    } else {
      self = .range(lower: lower, upper: upper)
    }
  }

  /// The smallest membership possible; 0 when nothing is known.
  public var lower: Double {
    switch self {
    case .known(let value): value
    case .range(let lower, _): lower
    case .unknown: 0
    }
  }

  /// The largest membership possible; 1 when nothing is known.
  public var upper: Double {
    switch self {
    case .known(let value): value
    case .range(_, let upper): upper
    case .unknown: 1
    }
  }

  /// Membership in the negated set, ~x = 1 − x.
  public var negated: CellValue {
    switch self {
    case .known(let value): .known(1 - value)
    case .range(let lower, let upper): .range(lower: 1 - upper, upper: 1 - lower)
    case .unknown: .unknown
    }
  }
}
