/// A column or one of its levels, or what is outside of it: `A`, `~A`, `A[2]`, `~A[1,2]`.
public struct Literal: Hashable, Sendable {
  /// The column's name.
  public let name: String
  /// The levels that count as in, in rising order; empty where the column itself is meant.
  public let levels: [Int]
  /// Whether the complement is meant.
  public let isNegated: Bool

  /// A literal.
  ///
  /// - Parameters:
  ///   - name: The column's name.
  ///   - levels: The levels that count as in; empty for a crisp or fuzzy column itself.
  ///   - isNegated: Whether the complement is meant.
  public init(_ name: String, levels: [Int] = [], isNegated: Bool = false) {
    self.name = name
    self.levels = Set(levels).sorted()
    self.isNegated = isNegated
  }

  /// The complement.
  public var negated: Literal { Literal(name, levels: levels, isNegated: !isNegated) }
}

extension Literal {
  /// Refuses levels that a kind does not have, and their lack where it needs them.
  func check(against kind: SetKind) throws(SetTheoryError) {
    if levels.isEmpty {
      guard !kind.namesLevels else { throw .levelNeeded(column: name, levels: kind.levels) }
      return
    }
    if kind == .fuzzy {
      guard levels == [0] || levels == [1] else { throw .fuzzyHasNoLevels(column: name) }
    }
    for level in levels where !(0..<kind.levels).contains(level) {
      throw .levelNotInCondition(condition: name, level: level, levels: kind.levels)
    }
  }
}

extension Literal: CustomStringConvertible {
  /// The literal as expressions write it.
  public var description: String {
    let level = levels.isEmpty ? "" : "[\(levels.map(String.init).joined(separator: ","))]"
    return (isNegated ? "~" : "") + Self.text(ofName: name) + level
  }
}
