/// A fuzzy set from the answers on a scale, “totally fuzzy and relative”: how far up the distribution of the cases an answer stands.
///
/// m(x) = max(0, (E(x) − E(x₁)) / (1 − E(x₁))), where E(x) is the share of known values at or below x and x₁ the lowest answer of the scale. The
/// lowest answer has 0, the highest given one has 1. Membership depends on the other cases, so adding a case may move it; use it where the scale has no
/// anchors that theory could name.
///
/// Cheli, B., Lemmi, A. (1995). A “totally” fuzzy and relative approach to the multidimensional analysis of poverty. *Economic Notes* 24(1), 115–134.
public struct LikertCalibration: Hashable, Sendable, MonotoneFunction {
  /// The lowest answer of the scale, x₁.
  public let lowest: Double
  /// Whether low answers lie in the set: then membership is 1 − m(x).
  public let isDecreasing: Bool
  /// The known answers, sorted.
  private let sorted: [Double]
  /// E(x₁).
  private let lowestShare: Double

  /// A calibration of a column by its own distribution.
  ///
  /// - Parameters:
  ///   - column: The answers; cells that are unknown or ranges do not count for the distribution.
  ///   - lowest: The lowest answer of the scale, whether or not somebody gave it.
  ///   - isDecreasing: Whether low answers lie in the set.
  /// - Throws: `CalibrationError` for a word, an answer below the lowest, no known answer, and answers that are all the lowest.
  public init(_ column: RawColumn, lowest: Double = 1, isDecreasing: Bool = false) throws(CalibrationError) {
    guard lowest.isFinite else { throw .notFinite("lowest answer", lowest) }
    for (index, value) in column.values.enumerated() {
      switch value {
      case .word: throw .notANumber(column: column.name, caseIndex: index, text: column.texts[index])
      case .number(let number) where number < lowest, .range(lower: let number, upper: _) where number < lowest:
        throw .outOfDomain(column: column.name, caseIndex: index, value: number, method: "likert", smallest: lowest)
      default: break
      }
    }
    sorted = column.numbers.sorted()
    guard let highest = sorted.last else { throw .tooFewValues(column: column.name, count: 0, needed: 1) }
    guard highest > lowest else { throw .onlyLowest(column: column.name, lowest: lowest) }
    self.lowest = lowest
    self.isDecreasing = isDecreasing
    lowestShare = Double(sorted.count { $0 <= lowest }) / Double(sorted.count)
  }

  /// A fuzzy set.
  public var kind: SetKind { .fuzzy }

  /// The membership m(x).
  public func value(at raw: Double) -> Double {
    let share = Double(sorted.count { $0 <= raw }) / Double(sorted.count)
    let membership = Swift.max(0, (share - lowestShare) / (1 - lowestShare))
    return isDecreasing ? 1 - membership : membership
  }
}
