/// A set of small whole numbers, one bit each.
///
/// Two sets are compared and combined word by word; a set holds as many words as it was made with.
public struct BitSet: Hashable, Sendable {
  /// The bits, 64 to a word, the lowest number in the lowest bit of the first word.
  @usableFromInline var words: [UInt64]

  /// An empty set with room for the numbers below a bound.
  ///
  /// - Parameter bound: The number after the largest possible member.
  public init(bound: Int) {
    words = [UInt64](repeating: 0, count: (bound + 63) / 64)
  }

  /// A set of these members.
  ///
  /// - Parameters:
  ///   - members: The members, each in 0..<bound.
  ///   - bound: The number after the largest possible member.
  public init(_ members: some Sequence<Int>, bound: Int) {
    self.init(bound: bound)
    for member in members { insert(member) }
  }

  /// All numbers below a bound.
  public init(allBelow bound: Int) {
    words = [UInt64](repeating: .max, count: (bound + 63) / 64)
    if bound % 64 != 0 { words[words.count - 1] = (1 << UInt64(bound % 64)) - 1 }
  }

  /// Adds a member.
  @inlinable
  public mutating func insert(_ member: Int) {
    words[member >> 6] |= 1 << UInt64(member & 63)
  }

  /// Takes a member away.
  @inlinable
  public mutating func remove(_ member: Int) {
    words[member >> 6] &= ~(1 << UInt64(member & 63))
  }

  /// Whether a number is a member.
  @inlinable
  public func contains(_ member: Int) -> Bool {
    words[member >> 6] >> UInt64(member & 63) & 1 == 1
  }

  /// The number of members.
  @inlinable public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether there is no member.
  @inlinable public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// The smallest member; `nil` for an empty set.
  public var first: Int? {
    for (index, word) in words.enumerated() where word != 0 { return index << 6 | word.trailingZeroBitCount }
    return nil
  }

  /// The members, smallest first.
  public var members: [Int] {
    var result: [Int] = []
    forEach { result.append($0) }
    return result
  }

  /// Calls a function with each member, smallest first.
  @inlinable
  public func forEach(_ body: (Int) -> Void) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        body(index << 6 | rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }

  /// Keeps what is also in another set of the same bound.
  @inlinable
  public mutating func formIntersection(_ other: BitSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Adds what is in another set of the same bound.
  @inlinable
  public mutating func formUnion(_ other: BitSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Takes away what is in another set of the same bound.
  @inlinable
  public mutating func subtract(_ other: BitSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// What is in both sets.
  public func intersection(_ other: BitSet) -> BitSet {
    var result = self
    result.formIntersection(other)
    return result
  }

  /// What is in this set and not in the other.
  public func subtracting(_ other: BitSet) -> BitSet {
    var result = self
    result.subtract(other)
    return result
  }

  /// What is in one of the sets or both.
  public func union(_ other: BitSet) -> BitSet {
    var result = self
    result.formUnion(other)
    return result
  }

  /// Whether every member is in the other set.
  @inlinable
  public func isSubset(of other: BitSet) -> Bool {
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  /// Whether no member is in the other set.
  @inlinable
  public func isDisjoint(with other: BitSet) -> Bool {
    for index in words.indices where words[index] & other.words[index] != 0 { return false }
    return true
  }

  /// The number of members that are in the other set too.
  @inlinable
  public func intersectionCount(_ other: BitSet) -> Int {
    var result = 0
    for index in words.indices { result += (words[index] & other.words[index]).nonzeroBitCount }
    return result
  }
}
