/// One value for each condition: a row of the truth table.
///
/// Values are packed: bit *i* of plane *j* is bit *j* of condition *i*'s value, so that two configurations are compared in a few
/// instructions whatever the number of conditions.
public struct Configuration: Hashable, Sendable {
  /// The largest number of conditions.
  public static let mostConditions = 64

  /// The values' bits: plane *j* holds bit *j* of every condition's value.
  @usableFromInline let planes: SIMD4<UInt64>

  @usableFromInline
  init(planes: SIMD4<UInt64>) { self.planes = planes }

  /// A configuration.
  ///
  /// - Parameter values: The value of each condition, in 0…15; at most 64 of them.
  public init(_ values: some Sequence<Int>) {
    var planes = SIMD4<UInt64>()
    for (index, value) in values.enumerated() {
      precondition(index < Self.mostConditions && (0..<SetKind.mostLevels).contains(value), "a configuration holds 64 values of 0 to 15")
      for plane in 0..<4 where value >> plane & 1 == 1 { planes[plane] |= 1 << UInt64(index) }
    }
    self.planes = planes
  }

  /// The value of a condition.
  @inlinable
  public subscript(condition: Int) -> Int {
    var value: UInt64 = 0
    for plane in 0..<4 { value |= (planes[plane] >> UInt64(condition) & 1) << UInt64(plane) }
    return Int(value)
  }

  /// The conditions in which this configuration differs from another, as bits.
  @inlinable
  public func differences(from other: Configuration) -> UInt64 {
    let bits = planes ^ other.planes
    return bits[0] | bits[1] | bits[2] | bits[3]
  }

  /// The values of the first conditions.
  public func values(_ count: Int) -> [Int] { (0..<count).map { self[$0] } }

  /// Whether this configuration comes before another when the first condition counts most.
  ///
  /// - Parameter other: Another configuration of the same conditions.
  /// - Returns: Whether it comes before; `false` for equal ones.
  public func precedes(_ other: Configuration) -> Bool {
    let differing = differences(from: other)
    guard differing != 0 else { return false }
    let first = differing.trailingZeroBitCount
    return self[first] < other[first]
  }
}
