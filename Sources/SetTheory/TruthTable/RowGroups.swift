import Membership

/// The cases of a complete table by the row of the truth table they belong to.
struct RowGroups {
  /// The observed configurations, sorted.
  let configurations: [Configuration]
  /// The cases of each, by index, in table order.
  let members: [[Int]]
  /// The cases that belong to no row, having a membership of exactly 0.5 in these conditions.
  let ambiguous: [AmbiguousCase]
  /// The configuration that each case is nearest to.
  let nearest: [Configuration]

  /// The groups.
  ///
  /// - Parameter columns: The conditions, complete.
  init(_ columns: [SetColumn]) {
    nearest = Configuration.rows(of: columns)
    let halves = Self.halves(columns)
    ambiguous = halves.keys.sorted().map { AmbiguousCase(caseIndex: $0, conditions: halves[$0] ?? 0) }
    var index: [Configuration: Int] = [:]
    var found: [Configuration] = []
    var group = [Int](repeating: -1, count: nearest.count)
    var counts: [Int] = []
    for (position, configuration) in nearest.enumerated() where halves[position] == nil {
      let number =
        index[configuration]
        ?? {
          index[configuration] = found.count
          found.append(configuration)
          counts.append(0)
          return found.count - 1
        }()
      group[position] = number
      counts[number] += 1
    }
    var lists = counts.map { count in
      var list: [Int] = []
      list.reserveCapacity(count)
      return list
    }
    for (position, number) in group.enumerated() where number >= 0 { lists[number].append(position) }
    let order = found.indices.sorted { found[$0].precedes(found[$1]) }
    configurations = order.map { found[$0] }
    members = order.map { lists[$0] }
  }

  /// The fuzzy conditions in which a case has exactly 0.5, as bits, for the cases that have any.
  private static func halves(_ columns: [SetColumn]) -> [Int: UInt64] {
    var result: [Int: UInt64] = [:]
    for (condition, column) in columns.enumerated() where column.kind == .fuzzy {
      for (position, cell) in column.lower.enumerated() where cell == CellValue.crossover {
        result[position, default: 0] |= 1 << UInt64(condition)
      }
    }
    return result
  }
}

/// A case that belongs to no row of the truth table.
public struct AmbiguousCase: Hashable, Sendable {
  /// The case, by index.
  public let caseIndex: Int
  /// The conditions in which its membership is exactly 0.5, as bits.
  public let conditions: UInt64

  /// A case.
  public init(caseIndex: Int, conditions: UInt64) {
    self.caseIndex = caseIndex
    self.conditions = conditions
  }
}
