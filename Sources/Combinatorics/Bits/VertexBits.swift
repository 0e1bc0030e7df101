/// A set of small whole numbers as the searches need it.
///
/// A machine word or two serve up to 64 or 128 members at the speed of the machine's own instructions; ``BitSet`` serves any number.
protocol VertexBits: Hashable, Sendable {
  /// An empty set with room for the numbers below a bound.
  init(bound: Int)
  /// Whether there is no member.
  var isEmpty: Bool { get }
  /// The number of members shared with another set.
  func sharedCount(_ other: Self) -> Int
  /// The members shared with another set.
  func shared(_ other: Self) -> Self
  /// The members that are not in another set.
  func without(_ other: Self) -> Self
  /// Whether all members are in another set.
  func isWithin(_ other: Self) -> Bool
  /// The smallest member; `nil` for none.
  var smallest: Int? { get }
  /// The number of members.
  var size: Int { get }
  /// Whether a number is a member.
  func has(_ member: Int) -> Bool
  /// Adds a member.
  mutating func add(_ member: Int)
  /// Takes a member away.
  mutating func drop(_ member: Int)
}

extension VertexBits where Self: FixedWidthInteger {
  init(bound: Int) {
    precondition(bound <= Self.bitWidth, "the word is too small")
    self = 0
  }
  var isEmpty: Bool { self == 0 }
  func sharedCount(_ other: Self) -> Int { (self & other).nonzeroBitCount }
  func shared(_ other: Self) -> Self { self & other }
  func without(_ other: Self) -> Self { self & ~other }
  func isWithin(_ other: Self) -> Bool { self & ~other == 0 }
  var smallest: Int? { self == 0 ? nil : trailingZeroBitCount }
  var size: Int { nonzeroBitCount }
  func has(_ member: Int) -> Bool { self & (1 << Self(member)) != 0 }
  mutating func add(_ member: Int) { self |= 1 << Self(member) }
  mutating func drop(_ member: Int) { self &= ~(1 << Self(member)) }
}

extension UInt64: VertexBits {}
extension UInt128: VertexBits {}

extension BitSet: VertexBits {
  func sharedCount(_ other: BitSet) -> Int { intersectionCount(other) }
  func shared(_ other: BitSet) -> BitSet { intersection(other) }
  func without(_ other: BitSet) -> BitSet { subtracting(other) }
  func isWithin(_ other: BitSet) -> Bool { isSubset(of: other) }
  var smallest: Int? { first }
  var size: Int { count }
  func has(_ member: Int) -> Bool { contains(member) }
  mutating func add(_ member: Int) { insert(member) }
  mutating func drop(_ member: Int) { remove(member) }
}
