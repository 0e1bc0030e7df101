/// A number of configurations, exact however large: 64 conditions of 16 levels have 2²⁵⁶.
public struct ConfigurationCount: Hashable, Sendable, CustomStringConvertible {
  /// The digits to the base 10⁹, the lowest first; none for 0.
  private var digits: [UInt64]
  private static let base: UInt64 = 1_000_000_000

  /// All configurations of some conditions, less those that are known.
  ///
  /// - Parameters:
  ///   - conditions: The conditions.
  ///   - known: How many to leave out; at most all.
  public init(of conditions: ConditionNames, without known: Int = 0) {
    digits = [1]
    for condition in conditions.conditions { multiply(by: UInt64(condition.kind.levels)) }
    subtract(UInt64(known))
  }

  /// The number of ways to choose one of each, by how many there are of each.
  ///
  /// - Parameter factors: The numbers, none negative.
  public init(product factors: some Sequence<Int>) {
    digits = [1]
    for factor in factors { multiply(by: UInt64(factor)) }
    while digits.last == 0 { digits.removeLast() }
  }

  private mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in digits.indices {
      let product = digits[index] * factor + carry
      digits[index] = product % Self.base
      carry = product / Self.base
    }
    if carry > 0 { digits.append(carry) }
  }

  private mutating func subtract(_ number: UInt64) {
    var rest = number
    var index = 0
    while rest > 0 {
      precondition(index < digits.count, "no more configurations than there are")
      let part = rest % Self.base
      rest /= Self.base
      if digits[index] < part {
        digits[index] += Self.base
        rest += 1
      }
      digits[index] -= part
      index += 1
    }
    while digits.last == 0 { digits.removeLast() }
  }

  /// The number, where 64 bits hold it.
  public var exactly: UInt64? { UInt64(description) }

  /// The number in decimal digits.
  public var description: String {
    guard let top = digits.last else { return "0" }
    return digits.dropLast().reversed().reduce(into: String(top)) { text, digit in
      let part = String(digit)
      text += String(repeating: "0", count: 9 - part.count) + part
    }
  }
}
