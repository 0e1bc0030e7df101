import Membership

/// An expression made ready to ask what it attains in a case, its negations at literals and its columns numbered.
struct OpenSet: Sendable {
  /// A part of the expression.
  indirect enum Node: Sendable {
    case constant(Double)
    /// 1 where the level of a crisp or multi-value column is among those given as bits, 0 elsewhere.
    case levels(slot: Int, mask: UInt32)
    /// The degree of a fuzzy column, or 1 minus it.
    case degree(slot: Int, isNegated: Bool)
    case and([Node])
    case or([Node])
  }

  /// The expression.
  let root: Node
  /// The columns it names, numbered in the order of their first appearance.
  let columns: [SetColumn]
  /// How often each column stands in it.
  let occurrences: [Int]
  /// The fuzzy columns that stand in it both as themselves and negated.
  let isBinate: [Bool]
  /// For each crisp or multi-value column the groups of levels, as bits, that no literal tells apart.
  let levelGroups: [[UInt32]]

  /// Makes an expression ready.
  ///
  /// - Parameters:
  ///   - expression: The expression.
  ///   - table: The table that has its columns.
  /// - Throws: `SetTheoryError` for an unknown column, and levels that a column does not have or needs.
  init(_ expression: Expression, in table: SetTable) throws(SetTheoryError) {
    var builder = Builder(table: table)
    root = try builder.node(expression.negationNormalForm)
    columns = builder.columns
    occurrences = builder.occurrences
    isBinate = builder.signs.map { $0 == 3 }
    levelGroups = zip(builder.columns, builder.masks).map { Self.groups($0.kind.levels, $1) }
  }

  private static func groups(_ levels: Int, _ masks: [UInt32]) -> [UInt32] {
    var groups: [[Bool]: UInt32] = [:]
    for level in 0..<levels { groups[masks.map { $0 >> UInt32(level) & 1 == 1 }, default: 0] |= 1 << UInt32(level) }
    return groups.values.sorted()
  }

  private struct Builder {
    let table: SetTable
    var columns: [SetColumn] = []
    var occurrences: [Int] = []
    /// Bit 0: stands as itself, bit 1: negated.
    var signs: [Int] = []
    var masks: [[UInt32]] = []
    private var slots: [String: Int] = [:]

    init(table: SetTable) { self.table = table }

    mutating func node(_ expression: Expression) throws(SetTheoryError) -> Node {
      switch expression {
      case .constant(let value): return .constant(value ? 1 : 0)
      case .literal(let literal): return try leaf(literal)
      case .conjunction(let parts): return .and(try nodes(parts))
      case .disjunction(let parts): return .or(try nodes(parts))
      case .negation: preconditionFailure("the negation normal form has negations at literals only")
      }
    }

    private mutating func nodes(_ parts: [Expression]) throws(SetTheoryError) -> [Node] {
      var result: [Node] = []
      for part in parts { result.append(try node(part)) }
      return result
    }

    private mutating func leaf(_ literal: Literal) throws(SetTheoryError) -> Node {
      let column = try table.column(literal.name)
      try literal.check(against: column.kind)
      let slot = slots[literal.name] ?? columns.count
      if slot == columns.count {
        slots[literal.name] = slot
        columns.append(column)
        occurrences.append(0)
        signs.append(0)
        masks.append([])
      }
      occurrences[slot] += 1
      if column.kind == .fuzzy {
        let isNegated = literal.isNegated != (literal.levels == [0])
        signs[slot] |= isNegated ? 2 : 1
        return .degree(slot: slot, isNegated: isNegated)
      }
      let named = literal.levels.isEmpty ? [1] : literal.levels
      let inside = named.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
      let all = (UInt32(1) << UInt32(column.kind.levels)) - 1
      let mask = literal.isNegated ? all & ~inside : inside
      masks[slot].append(mask)
      return .levels(slot: slot, mask: mask)
    }
  }
}
