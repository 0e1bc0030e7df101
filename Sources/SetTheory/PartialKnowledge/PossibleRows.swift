import Membership

/// The rows of the truth table that cases can belong to, and what each case can be in each row's corner.
struct PossibleRows: Sendable {
  /// The configurations, sorted.
  private(set) var configurations: [Configuration] = []
  /// The cases that belong to each row in every completion, by index.
  private(set) var certain: [[Int]] = []
  /// The cases that belong to each row in some completion, by index.
  private(set) var possible: [[Int]] = []
  /// Whether every row that some case can belong to is there.
  let isComplete: Bool
  /// The cases that belong to no row in every completion, with the conditions in which they are known to be exactly 0.5.
  let ambiguous: [AmbiguousCase]

  /// The most rows that one case with open cells is entered into; one with more is looked for in the others' rows only.
  static let mostRowsOfACase = 1 << 14
  /// The most entries of cases into rows.
  static let mostEntries = 1 << 21

  private let columns: [SetColumn]

  /// The rows of some conditions.
  init(_ columns: [SetColumn], cases: Int) {
    self.columns = columns
    var index: [Configuration: Int] = [:]
    var found: [(configuration: Configuration, certain: [Int], possible: [Int])] = []
    var ambiguous: [AmbiguousCase] = []
    var tooOpen: [Int] = []
    var entries = 0
    for position in 0..<cases {
      let choices = columns.map { Self.values($0, position) }
      let halves = choices.indices.reduce(UInt64(0)) { choices[$1].isEmpty ? $0 | 1 << UInt64($1) : $0 }
      guard halves == 0 else {
        ambiguous.append(AmbiguousCase(caseIndex: position, conditions: halves))
        continue
      }
      let count = choices.reduce(1) { min($0 * $1.count, Self.mostRowsOfACase + 1) }
      guard count <= Self.mostRowsOfACase, entries + count <= Self.mostEntries else {
        tooOpen.append(position)
        continue
      }
      entries += count
      let isCertain = columns.allSatisfy { Self.isSettled($0, position) }
      Self.forEach(choices) { configuration in
        let row =
          index[configuration]
          ?? {
            index[configuration] = found.count
            found.append((configuration, [], []))
            return found.count - 1
          }()
        if isCertain { found[row].certain.append(position) }
        found[row].possible.append(position)
      }
    }
    self.ambiguous = ambiguous
    isComplete = tooOpen.isEmpty
    found.sort { $0.configuration.precedes($1.configuration) }
    configurations = found.map(\.configuration)
    certain = found.map(\.certain)
    possible = found.map { item in
      let more = tooOpen.filter { position in
        columns.indices.allSatisfy { Self.values(columns[$0], position).contains(item.configuration[$0]) }
      }
      return more.isEmpty ? item.possible : (item.possible + more).sorted()
    }
  }

  /// The values of a condition on whose side a case can be.
  private static func values(_ column: SetColumn, _ position: Int) -> [Int] {
    let (low, high) = (column.lower[position], column.upper?[position] ?? column.lower[position])
    guard column.kind == .fuzzy else { return Array(Int(low)...Int(high)) }
    return (low < CellValue.crossover ? [0] : []) + (high > CellValue.crossover ? [1] : [])
  }

  /// Whether a case is on the same side of a condition in every completion.
  private static func isSettled(_ column: SetColumn, _ position: Int) -> Bool {
    let (low, high) = (column.lower[position], column.upper?[position] ?? column.lower[position])
    guard column.kind == .fuzzy else { return low == high }
    return low > CellValue.crossover || high < CellValue.crossover
  }

  private static func forEach(_ choices: [[Int]], _ body: (Configuration) -> Void) {
    var places = [Int](repeating: 0, count: choices.count)
    while true {
      body(Configuration(places.indices.map { choices[$0][places[$0]] }))
      guard let next = places.indices.last(where: { places[$0] + 1 < choices[$0].count }) else { return }
      places[next] += 1
      for index in places.indices where index > next { places[index] = 0 }
    }
  }
}

extension PossibleRows {
  /// Calls a function with each row and what each case with any membership in its corner can be.
  ///
  /// Conditions are walked as a tree, rows that begin alike together, and a case leaves at the first literal it has no membership in.
  ///
  /// - Parameters:
  ///   - outcome: What each case attains in the outcome.
  ///   - body: Called with a row's number and its cases.
  func forEachCorner(outcome: [AttainableSet], _ body: (Int, [RowCase]) -> Void) {
    let walkers = outcome.indices.map { Walker(position: Int32($0), canVanish: false, low: 1, high: 1) }
    let outcomes = outcome.map { Outcome(low: $0.min, high: $0.max, isDiscrete: $0.parts.count > 1) }
    let hasDegrees = columns.contains { $0.kind == .fuzzy }
    var buffers = [[Walker]](repeating: [], count: columns.count)
    var cases: [RowCase] = []
    walk(configurations.indices, depth: 0, walkers, &buffers) { row, walkers in
      guard hasDegrees else { return body(row, Self.grouped(walkers, outcomes)) }
      cases.removeAll(keepingCapacity: true)
      for walker in walkers { cases.append(RowCase(walker, outcomes[Int(walker.position)])) }
      body(row, cases)
    }
  }

  fileprivate struct Outcome {
    let low: Double
    let high: Double
    let isDiscrete: Bool
  }

  /// A case on its way down the tree, with what is left of its membership in the corner.
  fileprivate struct Walker {
    let position: Int32
    var canVanish: Bool
    var low: Double
    var high: Double
  }

  private func walk(
    _ rows: Range<Int>, depth: Int, _ walkers: [Walker], _ buffers: inout [[Walker]], _ body: (Int, [Walker]) -> Void
  ) {
    guard let first = rows.first else { return }
    guard depth < columns.count else { return body(first, walkers) }
    var start = first
    while start < rows.upperBound {
      let value = configurations[start][depth]
      let end = rows[start...].firstIndex { configurations[$0][depth] != value } ?? rows.upperBound
      // Each level of the tree has one array, used again by every branch.
      var next: [Walker] = []
      swap(&next, &buffers[depth])
      Self.enter(columns[depth], value, walkers, &next)
      walk(start..<end, depth: depth + 1, next, &buffers, body)
      swap(&next, &buffers[depth])
      start = end
    }
  }

  /// The cases that can have any membership in a literal, with what is left of theirs.
  private static func enter(_ column: SetColumn, _ value: Int, _ walkers: [Walker], _ result: inout [Walker]) {
    result.removeAll(keepingCapacity: true)
    let isFuzzy = column.kind == .fuzzy
    let (lower, upper) = (column.lower, column.upper ?? column.lower)
    for walker in walkers {
      let low = lower[Int(walker.position)]
      let high = upper[Int(walker.position)]
      var next = walker
      if isFuzzy {
        next.low = min(next.low, value == 0 ? 1 - high : low)
        next.high = min(next.high, value == 0 ? 1 - low : high)
        guard next.high > 0 else { continue }
      } else {
        guard low <= Double(value), Double(value) <= high else { continue }
        if low < high { next.canVanish = true }
      }
      result.append(next)
    }
  }

  /// Cases that are alike together, where a membership in a corner can be 0 or 1 only.
  private static func grouped(_ walkers: [Walker], _ outcomes: [Outcome]) -> [RowCase] {
    struct Key: Hashable {
      let canVanish: Bool
      let low: Double
      let high: Double
    }
    var index: [Key: Int] = [:]
    var result: [RowCase] = []
    for walker in walkers {
      let item = RowCase(walker, outcomes[Int(walker.position)])
      let key = Key(canVanish: item.canVanish, low: item.outcomeLow, high: item.outcomeHigh)
      if let known = index[key] {
        result[known].weight += 1
      } else {
        index[key] = result.count
        result.append(item)
      }
    }
    return result
  }
}

extension RowCase {
  fileprivate init(_ walker: PossibleRows.Walker, _ outcome: PossibleRows.Outcome) {
    self.init(
      low: walker.low, high: walker.high, canVanish: walker.canVanish, outcomeLow: outcome.low, outcomeHigh: outcome.high,
      isOutcomeDiscrete: outcome.isDiscrete, weight: 1)
  }
}
