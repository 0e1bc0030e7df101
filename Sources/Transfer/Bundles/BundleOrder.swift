import SetTheory

/// Which bundles are cheaper, as far as costs are known.
///
/// Changes that two bundles share cancel out, whatever they cost. One is surely cheaper when the most that its own changes may cost is less than the least that the
/// other's may. Unknown costs give a partial order; nothing unknown counts as 0.
struct BundleOrder {
  let problem: BundleProblem

  /// The bundles by how many are surely cheaper, then by size, lead time and conditions.
  func sorted(_ bundles: [Bundle]) -> [Bundle] {
    let ranks = ranks(bundles)
    return zip(ranks, bundles).sorted { left, right in
      if left.0 != right.0 { return left.0 < right.0 }
      if left.1.changes.count != right.1.changes.count { return left.1.changes.count < right.1.changes.count }
      let (first, second) = (left.1.leadTime, right.1.leadTime)
      if first.most != second.most { return first.most < second.most }
      if first.least != second.least { return first.least < second.least }
      return left.1.changes.lexicographicallyPrecedes(right.1.changes)
    }.map(\.1)
  }

  /// For each bundle, how many are surely cheaper.
  func ranks(_ bundles: [Bundle]) -> [Int] {
    if bundles.allSatisfy(\.cost.isKnown) {
      let sorted = bundles.map(\.cost.least).sorted()
      var position: [Double: Int] = [:]
      for (index, cost) in sorted.enumerated() where position[cost] == nil { position[cost] = index }
      return bundles.map { position[$0.cost.least] ?? 0 }
    }
    let table = CostTable(bundles, problem)
    return bundles.indices.map { index in bundles.indices.count { table.isCheaper($0, index) } }
  }
}

/// Bundles as bits over their changes, so that many of them are compared quickly.
private struct CostTable {
  /// For each bundle, its changes.
  let sets: [UInt128]
  /// The smallest and the largest cost of each change.
  let costs: [(least: Double, most: Double)]
  /// The changes without a largest cost.
  let open: UInt128

  init(_ bundles: [Bundle], _ problem: BundleProblem) {
    let changes = Set(bundles.flatMap(\.changes)).sorted()
    let number = Dictionary(uniqueKeysWithValues: changes.enumerated().map { ($0.element, $0.offset) })
    sets = bundles.map { bundle in bundle.changes.reduce(into: 0) { $0 |= UInt128(1) << UInt128(number[$1] ?? 0) } }
    let costs = changes.map { change in
      let cost = problem.option(change)?.cost ?? .unknown
      return (least: cost.least, most: cost.most)
    }
    self.costs = costs
    open = costs.indices.filter { costs[$0].most == .infinity }.reduce(0) { $0 | UInt128(1) << UInt128($1) }
  }

  func isCheaper(_ first: Int, _ second: Int) -> Bool {
    let left = sets[first] & ~sets[second]
    guard left & open == 0 else { return false }
    return sum(left) { $0.most } < sum(sets[second] & ~sets[first]) { $0.least }
  }

  private func sum(_ changes: UInt128, _ end: ((least: Double, most: Double)) -> Double) -> Double {
    var rest = changes
    var result = 0.0
    while rest != 0 {
      result += end(costs[rest.trailingZeroBitCount])
      rest &= rest - 1
    }
    return result
  }
}
