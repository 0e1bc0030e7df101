import Membership

/// What is open in one case for the columns of an ``OpenSet``: levels as bits, degrees as intervals.
struct OpenCells: Sendable {
  /// The levels a crisp or multi-value cell can have, as bits.
  var levels: [UInt32]
  /// The smallest degree of a fuzzy cell.
  var lower: [Double]
  /// The largest degree of a fuzzy cell.
  var upper: [Double]

  /// The cells of a case.
  init(_ columns: [SetColumn], caseIndex: Int) {
    levels = columns.map { column in
      guard column.kind != .fuzzy else { return 0 }
      let (low, high) = (column.lower[caseIndex], column.upper?[caseIndex] ?? column.lower[caseIndex])
      return (UInt32(1) << UInt32(high + 1)) - (UInt32(1) << UInt32(low))
    }
    lower = columns.map { $0.lower[caseIndex] }
    upper = columns.map { $0.upper?[caseIndex] ?? $0.lower[caseIndex] }
  }
}

extension OpenSet {
  /// Where a search over open cells stops: more levels to try in one case than anybody would wait for.
  static let mostBranches = 1 << 18

  /// The most open degrees with both signs whose ends are tried out together.
  static let mostBinate = 16

  /// The memberships the set attains in a case.
  ///
  /// Where no open cell stands twice, the parts of the expression do not depend on one another, and their attainable sets are put together part by part. Otherwise the open
  /// levels are tried out; with all of them fixed the membership is a continuous function on a box of degrees, so that it attains exactly the
  /// interval from its smallest to its largest value.
  ///
  /// - Parameter caseIndex: The case.
  /// - Returns: The attainable set.
  /// - Throws: `SetTheoryError.tooManyOpenCells` when more than 262,144 combinations of levels would have to be tried.
  func attainable(_ caseIndex: Int) throws(SetTheoryError) -> AttainableSet {
    try attainable(OpenCells(columns, caseIndex: caseIndex))
  }

  /// The memberships the set attains with these cells.
  func attainable(_ cells: OpenCells) throws(SetTheoryError) -> AttainableSet {
    var parts: [ClosedRange<Double>] = []
    var budget = Self.mostBranches
    var cells = cells
    try collect(&cells, &parts, &budget)
    return AttainableSet(parts)
  }

  private func collect(
    _ cells: inout OpenCells, _ parts: inout [ClosedRange<Double>], _ budget: inout Int
  ) throws(SetTheoryError) {
    budget -= 1
    guard budget > 0 else { throw .tooManyOpenCells(columns.map(\.name)) }
    let hull = hull(root, cells)
    if hull.lowerBound == hull.upperBound {
      parts.append(hull)
      return
    }
    let open = columns.indices.filter { isOpen($0, cells) }
    let repeated = open.filter { occurrences[$0] > 1 }
    if repeated.isEmpty {
      parts += independent(root, cells).parts
      return
    }
    let discrete = open.filter { columns[$0].kind != .fuzzy }
    if let slot = discrete.first(where: { occurrences[$0] > 1 }) ?? discrete.first {
      let kept = cells.levels[slot]
      for group in levelGroups[slot] where group & kept != 0 {
        cells.levels[slot] = group & kept
        try collect(&cells, &parts, &budget)
      }
      cells.levels[slot] = kept
    } else {
      parts.append(try extremes(cells))
    }
  }

  /// Whether what is open in a column's cell can change a literal of the set.
  func isOpen(_ slot: Int, _ cells: OpenCells) -> Bool {
    guard columns[slot].kind != .fuzzy else { return cells.lower[slot] < cells.upper[slot] }
    return levelGroups[slot].count { $0 & cells.levels[slot] != 0 } > 1
  }

  /// What contains every attainable value; exact where no open cell stands twice with opposite signs.
  func hull(_ node: Node, _ cells: OpenCells) -> ClosedRange<Double> {
    switch node {
    case .constant(let value): return value...value
    case .levels(let slot, let mask):
      let open = cells.levels[slot]
      return (open & ~mask == 0 ? 1 : 0)...(open & mask != 0 ? 1 : 0)
    case .degree(let slot, let isNegated):
      return isNegated ? (1 - cells.upper[slot])...(1 - cells.lower[slot]) : cells.lower[slot]...cells.upper[slot]
    case .and(let parts):
      var (low, high) = (1.0, 1.0)
      for part in parts {
        let inner = hull(part, cells)
        (low, high) = (min(low, inner.lowerBound), min(high, inner.upperBound))
      }
      return low...high
    case .or(let parts):
      var (low, high) = (0.0, 0.0)
      for part in parts {
        let inner = hull(part, cells)
        (low, high) = (max(low, inner.lowerBound), max(high, inner.upperBound))
      }
      return low...high
    }
  }

  /// The attainable set of parts that share no open cell.
  private func independent(_ node: Node, _ cells: OpenCells) -> AttainableSet {
    switch node {
    case .levels:
      let hull = hull(node, cells)
      return hull.lowerBound == hull.upperBound ? AttainableSet([hull]) : AttainableSet([0...0, 1...1])
    case .constant, .degree: return AttainableSet([hull(node, cells)])
    case .and(let parts): return parts.reduce(AttainableSet(1)) { $0.smaller(independent($1, cells)) }
    case .or(let parts): return parts.reduce(AttainableSet(0)) { $0.larger(independent($1, cells)) }
    }
  }

  /// The smallest and the largest membership when only degrees are open.
  ///
  /// The membership does not fall in any literal. A column that stands with one sign only is therefore best at an end, which ``hull(_:_:)`` takes. Of one with both signs: a value of
  /// 0.5 or more is best reached with every such column as near to 0.5 as it can be, where both literals are smallest together; one below 0.5 needs one literal of the
  /// two below 0.5, and is then best at an end. The largest membership likewise.
  private func extremes(_ cells: OpenCells) throws(SetTheoryError) -> ClosedRange<Double> {
    let binate = columns.indices.filter { isBinate[$0] && cells.lower[$0] < cells.upper[$0] }
    guard !binate.isEmpty else { return hull(root, cells) }
    guard binate.count <= Self.mostBinate else { throw .tooManyOpenCells(columns.map(\.name)) }
    var trial = cells
    for slot in binate {
      let middle = min(max(CellValue.crossover, cells.lower[slot]), cells.upper[slot])
      (trial.lower[slot], trial.upper[slot]) = (middle, middle)
    }
    var result = hull(root, trial)
    for choice in 0..<(1 << binate.count) {
      for (place, slot) in binate.enumerated() {
        let end = choice >> place & 1 == 1 ? cells.upper[slot] : cells.lower[slot]
        (trial.lower[slot], trial.upper[slot]) = (end, end)
      }
      let other = hull(root, trial)
      result = min(result.lowerBound, other.lowerBound)...max(result.upperBound, other.upperBound)
    }
    return result
  }
}
