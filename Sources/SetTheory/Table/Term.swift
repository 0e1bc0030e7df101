/// A conjunction of literals, each fixing one condition to one value: `A*~B`, `A[2]*C`.
///
/// The conditions are numbered as in the analysis that made the term; a term without literals covers everything. Also called an implicant, where it
/// covers no row that speaks against it, and a cube.
public struct Term: Hashable, Sendable {
  /// The conditions the term fixes, as bits.
  public let conditions: UInt64
  /// Their values; 0 for a condition that is free.
  let values: SIMD4<UInt64>

  /// The term that agrees with a configuration in some conditions.
  ///
  /// - Parameters:
  ///   - configuration: The configuration.
  ///   - conditions: The conditions to keep, as bits.
  @inlinable
  public init(_ configuration: Configuration, keeping conditions: UInt64) {
    self.init(conditions: conditions, values: configuration.planes & SIMD4(repeating: conditions))
  }

  @usableFromInline
  init(conditions: UInt64, values: SIMD4<UInt64>) {
    self.conditions = conditions
    self.values = values
  }

  /// A term of these literals.
  ///
  /// - Parameter literals: A value per condition, by the condition's number.
  public init(_ literals: [Int: Int]) {
    var conditions: UInt64 = 0
    var values = SIMD4<UInt64>()
    for (condition, value) in literals {
      precondition((0..<Configuration.mostConditions).contains(condition) && (0..<SetKind.mostLevels).contains(value), "no such literal")
      conditions |= 1 << UInt64(condition)
      for plane in 0..<4 where value >> plane & 1 == 1 { values[plane] |= 1 << UInt64(condition) }
    }
    self.init(conditions: conditions, values: values)
  }

  /// The value the term fixes a condition to; `nil` where it is free.
  public subscript(condition: Int) -> Int? {
    guard conditions >> UInt64(condition) & 1 == 1 else { return nil }
    return Configuration(planes: values)[condition]
  }

  /// The value of a condition that the term fixes.
  func value(of condition: Int) -> Int { Configuration(planes: values)[condition] }

  /// The number of literals.
  public var literalCount: Int { conditions.nonzeroBitCount }

  /// The literals as condition and value, in the conditions' order.
  public var literals: [(condition: Int, value: Int)] {
    var rest = conditions
    var result: [(condition: Int, value: Int)] = []
    while rest != 0 {
      let condition = rest.trailingZeroBitCount
      result.append((condition, Configuration(planes: values)[condition]))
      rest &= rest - 1
    }
    return result
  }

  /// Whether a configuration has every literal.
  @inlinable
  public func covers(_ configuration: Configuration) -> Bool {
    differences(from: configuration) == 0
  }

  @usableFromInline
  func differences(from configuration: Configuration) -> UInt64 {
    let bits = (configuration.planes & SIMD4(repeating: conditions)) ^ values
    return bits[0] | bits[1] | bits[2] | bits[3]
  }

  /// Whether every configuration of another term has every literal of this one.
  public func includes(_ other: Term) -> Bool {
    conditions & ~other.conditions == 0 && other.values & SIMD4(repeating: conditions) == values
  }

  /// The configurations both terms cover; `nil` when they contradict each other.
  public func intersection(_ other: Term) -> Term? {
    let shared = SIMD4(repeating: conditions & other.conditions)
    guard values & shared == other.values & shared else { return nil }
    return Term(conditions: conditions | other.conditions, values: values | other.values)
  }

  /// The order in which terms are listed: by the first condition in which they differ, presence or a higher level first, then absence, then free.
  public func precedes(_ other: Term) -> Bool {
    let bits = values ^ other.values
    let differing = (conditions ^ other.conditions) | bits[0] | bits[1] | bits[2] | bits[3]
    guard differing != 0 else { return false }
    let first = differing & (~differing &+ 1)
    let isFixed = conditions & first != 0
    guard isFixed == (other.conditions & first != 0) else { return isFixed }
    // Both fix the condition, to different values: the highest bit in which they differ decides.
    if bits[3] & first != 0 { return values[3] & first != 0 }
    if bits[2] & first != 0 { return values[2] & first != 0 }
    if bits[1] & first != 0 { return values[1] & first != 0 }
    return values[0] & first != 0
  }
}
