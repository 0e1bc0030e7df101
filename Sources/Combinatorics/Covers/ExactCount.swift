/// A number of solutions: exact, or at least so many where counting had to stop.
public struct ExactCount: Hashable, Sendable {
  /// The number; a lower bound where ``isExact`` is false.
  public let value: UInt128
  /// Whether the number is exact.
  public let isExact: Bool

  /// A number.
  public init(_ value: UInt128, isExact: Bool = true) {
    self.value = value
    self.isExact = isExact
  }

  /// No solution.
  public static let zero = ExactCount(0)

  /// One solution.
  public static let one = ExactCount(1)

  /// The sum; a lower bound when it no longer fits 128 bits.
  public static func + (first: ExactCount, second: ExactCount) -> ExactCount {
    let (sum, isTooLarge) = first.value.addingReportingOverflow(second.value)
    return ExactCount(isTooLarge ? .max : sum, isExact: !isTooLarge && first.isExact && second.isExact)
  }

  /// The product; a lower bound when it no longer fits 128 bits.
  public static func * (first: ExactCount, second: ExactCount) -> ExactCount {
    let (product, isTooLarge) = first.value.multipliedReportingOverflow(by: second.value)
    return ExactCount(isTooLarge ? .max : product, isExact: !isTooLarge && first.isExact && second.isExact)
  }
}

extension ExactCount: CustomStringConvertible {
  /// The number in digits, with “at least” where it is a lower bound.
  public var description: String { isExact ? String(value) : "at least \(value)" }
}
