extension Selection {
  /// Chooses the k elements nearest to, or farthest from, one of them, which is not chosen itself.
  ///
  /// `similar` takes the smallest distances to the target, `different` the largest; the distances of the chosen among themselves do not
  /// count. Here `decisive` is the largest (`similar`) or smallest (`different`) distance to the target, `total` the sum of the distances
  /// to it. The result is always optimal; sets as good differ only in elements tied at the last place.
  ///
  /// - Parameters:
  ///   - count: The number of elements to choose, k ≥ 1.
  ///   - target: The element to compare with.
  ///   - matrix: The distances.
  ///   - goal: Near or far.
  ///   - options: Required elements; the node limit has no meaning here.
  /// - Returns: The selection; `optima` is `nil` where their number exceeds an `Int`.
  /// - Throws: `SelectionError` for a k or a requirement that cannot be met.
  public static func choose(
    _ count: Int, comparedWith target: Int, from matrix: DistanceMatrix, _ goal: Goal = .similar, _ options: Options = Options()
  ) throws(SelectionError) -> Selection {
    guard count >= 1 else { throw .tooFew(count: count, least: 1) }
    try check(count, matrix.count, options.required, except: target)
    let required = Set(options.required)
    let free = (0..<matrix.count).filter { $0 != target && !required.contains($0) }
    let sign = goal == .similar ? 1 : -1
    let sorted = free.sorted { (sign * matrix[target, $0], $0) < (sign * matrix[target, $1], $1) }
    let missing = count - required.count
    let chosen = (options.required + sorted.prefix(missing)).sorted()
    let distances = chosen.map { matrix[target, $0] }
    let decisive = (goal == .similar ? distances.max() : distances.min()) ?? 0
    let total = distances.reduce(0, +)
    let last = missing > 0 ? matrix[target, sorted[missing - 1]] : nil
    let tied = sorted.filter { matrix[target, $0] == last }
    let tiedChosen = sorted.prefix(missing).count { matrix[target, $0] == last }
    return Selection(
      goal: goal, elements: chosen, decisive: decisive, total: total, isOptimal: true,
      optima: combinations(of: tiedChosen, from: tied.count), examples: [chosen], decisiveBound: decisive, totalBound: total,
      nodes: 0)
  }

  /// The binomial coefficient C(n, m); `nil` where it exceeds an `Int`.
  ///
  /// - Parameters:
  ///   - chosen: The number of elements chosen, m, from 0 to n.
  ///   - total: The number of elements, n.
  /// - Returns: The coefficient; 0 for m > n.
  public static func combinations(of chosen: Int, from total: Int) -> Int? {
    guard chosen >= 0, chosen <= total else { return 0 }
    var coefficient = 1
    for step in 0..<min(chosen, total - chosen) {
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: total - step)
      guard !overflow else { return nil }
      coefficient = product / (step + 1)
    }
    return coefficient
  }
}
