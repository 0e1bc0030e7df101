import SetTheory

/// Which bundles are cheaper, as far as costs are known.
///
/// Changes that two bundles share cancel out, whatever they cost. One is surely cheaper when the most that its own changes may cost is less than the least that the
/// other's may. Unknown costs give a partial order; nothing unknown counts as 0.
struct BundleOrder {
  let problem: BundleProblem

  /// Whether a bundle costs less than another whatever the costs turn out to be.
  func isCheaper(_ first: [Bundle.Change], _ second: [Bundle.Change]) -> Bool {
    let (left, right) = (Set(first), Set(second))
    return problem.cost(Array(left.subtracting(right))).most < problem.cost(Array(right.subtracting(left))).least
  }

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
    return bundles.map { bundle in bundles.count { isCheaper($0.changes, bundle.changes) } }
  }
}
