import Systems

/// The smallest and the largest distance, by trying completions one by one.
struct BruteForceDistance {
  /// A completed value.
  enum Point: Hashable {
    case number(Double)
    case category(String)
    case labels(Set<String>)
  }

  private(set) var byBlock: [String: (min: Double, max: Double)] = [:]
  private(set) var total: (min: Double, max: Double) = (.infinity, -.infinity)

  init(_ first: Profile, _ second: Profile, in contexts: RandomContexts) {
    var attainable: [[Double]] = [[]]
    for block in contexts.blocks {
      let variables = block.variables.map { variable in
        Self.distances(first.values[variable.id] ?? .unknown, second.values[variable.id] ?? .unknown, contexts.kinds[variable.id])
      }
      let means = Set(Self.choices(variables).map { $0.reduce(0, +) / Double($0.count) })
      byBlock[block.block] = (means.min() ?? .nan, means.max() ?? .nan)
      attainable = attainable.flatMap { head in means.map { head + [$0] } }
    }
    for choice in attainable {
      let mean = choice.reduce(0, +) / Double(choice.count)
      total = (min(total.min, mean), max(total.max, mean))
    }
  }

  /// Every way to take one element of each list.
  private static func choices(_ lists: [[Double]]) -> [[Double]] {
    lists.reduce([[]]) { heads, list in heads.flatMap { head in list.map { head + [$0] } } }
  }

  /// The distances of all pairs of completions.
  private static func distances(_ first: ContextValue, _ second: ContextValue, _ kind: DrawnKind?) -> [Double] {
    let left = points(first, beside: second, kind)
    let right = points(second, beside: first, kind)
    return Array(Set(left.flatMap { a in right.map { b in distance(a, b) } }))
  }

  /// The completions of a value that matter: the ends of a range, the ends of the other one that lie in it, and a point between; all
  /// categories; for an unknown value whatever the other can be, and something as far from it as can be.
  private static func points(_ value: ContextValue, beside other: ContextValue, _ kind: DrawnKind?) -> [Point] {
    switch value {
    case .number(let range):
      var numbers = [range.lowerBound, range.upperBound, (range.lowerBound + range.upperBound) / 2]
      if case .number(let beside) = other { numbers += [beside.lowerBound, beside.upperBound].filter(range.contains) }
      return numbers.map(Point.number)
    case .category(let some): return some.map(Point.category)
    case .labels(let set): return [.labels(set)]
    case .unknown: return unknownPoints(beside: other, kind)
    }
  }

  private static func unknownPoints(beside other: ContextValue, _ kind: DrawnKind?) -> [Point] {
    switch kind {
    case .number:
      guard case .number(let range) = other else { return [.number(0), .number(RandomContexts.scale)] }
      return [.number(range.lowerBound), .number(range.upperBound + RandomContexts.scale)]
    case .category: return (RandomContexts.categories + ["abroad"]).map(Point.category)
    case .labels, nil:
      guard case .labels(let set) = other else { return [.labels(["energy"]), .labels(["abroad"])] }
      return [.labels(set), .labels(["abroad"])]
    }
  }

  private static func distance(_ first: Point, _ second: Point) -> Double {
    switch (first, second) {
    case (.number(let a), .number(let b)):
      let share = abs(a - b) / RandomContexts.scale
      return share > 1 ? 1 : share
    case (.category(let a), .category(let b)): return a == b ? 0 : 1
    case (.labels(let a), .labels(let b)):
      let all = Set(Array(a) + Array(b))
      let both = all.filter { a.contains($0) && b.contains($0) }
      return Double(all.count - both.count) / Double(all.count)
    default: return .nan
    }
  }
}
