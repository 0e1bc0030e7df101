/// The covers without a superfluous column, of any size.
public struct IrredundantCovers: Sendable {
  /// The covers; their number is a lower bound where the effort was spent.
  public let family: CoverFamily
  /// The smallest and the largest number of columns met; `nil` where there is no cover.
  public let sizes: ClosedRange<Int>?

  /// The irredundant covers of a chart: the minimal hitting sets of its rows' columns.
  ///
  /// Columns that cover the same are interchangeable: covers are searched over one column of each class and counted with all of them.
  ///
  /// - Parameters:
  ///   - chart: The rows and columns.
  ///   - limit: The largest number of covers to list.
  ///   - effort: A step is a cover found, before interchangeable columns are counted.
  /// - Throws: `Cancelled`.
  public init(of chart: CoverChart, limit: Int, effort: Effort = Effort(steps: 1_000_000)) throws(Cancelled) {
    guard let components = chart.components() else {
      family = CoverFamily(parts: [CoverFamily.Part(count: .zero, columnCounts: [:], listed: [])])
      sizes = nil
      return
    }
    var parts: [CoverFamily.Part] = []
    var smallest = 0
    var largest = 0
    for component in components {
      let (part, sizes) = try Self.part(component, limit: limit, effort: effort)
      parts.append(part)
      smallest += sizes.lowerBound
      largest += sizes.upperBound
    }
    family = CoverFamily(parts: parts)
    sizes = smallest...largest
  }

  private static func part(
    _ component: CoverComponent, limit: Int, effort: Effort
  ) throws(Cancelled) -> (CoverFamily.Part, ClosedRange<Int>) {
    var edges = [BitSet](repeating: BitSet(bound: component.classes.count), count: component.rowCount)
    for (index, rows) in component.classes.enumerated() { rows.forEach { edges[$0].insert(index) } }
    var count = ExactCount.zero
    var byClass = [ExactCount](repeating: .zero, count: component.classes.count)
    var listed: [[Int]] = []
    var (smallest, largest, found) = (Int.max, 0, 0)
    for set in MinimalHittingSets(of: edges, bound: component.classes.count) {
      if effort.isCancelled() { throw Cancelled() }
      guard found < effort.steps else {
        count = ExactCount(count.value, isExact: false)
        byClass = byClass.map { ExactCount($0.value, isExact: false) }
        break
      }
      found += 1
      let classes = set.members
      let ways = classes.map { ExactCount(UInt128(component.members[$0].count)) }
      count = count + ways.reduce(.one, *)
      for (index, chosen) in classes.enumerated() {
        let others = ways.indices.reduce(ExactCount.one) { $1 == index ? $0 : $0 * ways[$1] }
        byClass[chosen] = byClass[chosen] + others
      }
      (smallest, largest) = (min(smallest, classes.count), max(largest, classes.count))
      if listed.count < limit { ClassChoices.expand(classes, of: component.members, into: &listed, limit: limit) }
    }
    var columnCounts: [Int: ExactCount] = [:]
    for (index, number) in byClass.enumerated() where number.value > 0 {
      for column in component.members[index] { columnCounts[column] = number }
    }
    return (CoverFamily.Part(count: count, columnCounts: columnCounts, listed: listed), min(smallest, largest)...largest)
  }
}

/// The choices of one column from each of several classes.
enum ClassChoices {
  /// Lists the choices, the last class varying fastest.
  ///
  /// - Parameters:
  ///   - classes: The classes to choose from.
  ///   - members: The columns of each class.
  ///   - result: The choices are added here.
  ///   - limit: The largest number of choices in the result.
  static func expand(_ classes: [Int], of members: [[Int]], into result: inout [[Int]], limit: Int) {
    var digits = [Int](repeating: 0, count: classes.count)
    while result.count < limit {
      result.append(zip(classes, digits).map { members[$0][$1] })
      guard let position = digits.indices.last(where: { digits[$0] + 1 < members[classes[$0]].count }) else { return }
      digits[position] += 1
      for later in digits.indices where later > position { digits[later] = 0 }
    }
  }
}
