/// For each set of features the fewest options that provide exactly it, and how many demands it meets.
struct CoverageTable {
  private let problem: CompactCoverage
  private let least: [UInt8]
  private let met: [Int32]

  init(_ problem: CompactCoverage) {
    self.problem = problem
    met = Self.met(problem)
    least = Self.leastCounts(problem, except: nil)
  }

  /// The fewest options per set of features; 255 where no choice provides exactly it.
  private static func leastCounts(_ problem: CompactCoverage, except excluded: Int?) -> [UInt8] {
    var least = [UInt8](repeating: 255, count: 1 << problem.featureCount)
    least[0] = 0
    for (index, mask) in problem.options.enumerated() where index != excluded && mask != 0 {
      let mask = Int(mask)
      for state in least.indices where least[state] < 254 {
        let next = state | mask
        // A set that has the option's features already is not changed by it, so that no option counts twice.
        if next != state, least[next] > least[state] + 1 { least[next] = least[state] + 1 }
      }
    }
    return least
  }

  /// The fewest options per set of features when one option is not there.
  func leastCounts(without option: Int) -> [UInt8] { Self.leastCounts(problem, except: option) }

  /// How many demands each set of features meets.
  ///
  /// A demand counts in a set that contains one of its alternatives. By inclusion and exclusion it is a sum over unions of alternatives,
  /// and sums over subsets take one pass per feature.
  static func met(_ problem: CompactCoverage) -> [Int32] {
    var met = [Int32](repeating: 0, count: 1 << problem.featureCount)
    var patterns: [[UInt64]: Int32] = [:]
    for demand in problem.demands { patterns[CompactCoverage.minimal(demand), default: 0] += 1 }
    var many: [([UInt64], Int32)] = []
    for (alternatives, count) in patterns where !alternatives.isEmpty {
      guard alternatives.count <= 10 else {
        many.append((alternatives, count))
        continue
      }
      for subset in 1..<(1 << alternatives.count) {
        let union = alternatives.indices.reduce(UInt64(0)) { subset & (1 << $1) == 0 ? $0 : $0 | alternatives[$1] }
        met[Int(union)] += subset.nonzeroBitCount % 2 == 1 ? count : -count
      }
    }
    for feature in 0..<problem.featureCount {
      let bit = 1 << feature
      for state in met.indices where state & bit != 0 { met[state] += met[state ^ bit] }
    }
    for (alternatives, count) in many {
      for state in met.indices where alternatives.contains(where: { $0 & UInt64(state) == $0 }) { met[state] += count }
    }
    return met
  }

  /// The points at which more options meet more demands, with the first set of features that does.
  func best(upTo limit: Int) -> [(count: Int, met: Int, state: Int)] {
    var best = [(met: Int32, state: Int)?](repeating: nil, count: limit + 1)
    for state in least.indices where Int(least[state]) <= limit {
      let count = Int(least[state])
      if (best[count]?.met ?? -1) < met[state] { best[count] = (met[state], state) }
    }
    var points: [(count: Int, met: Int, state: Int)] = []
    for (count, entry) in best.enumerated() {
      guard let entry, Int(entry.met) > (points.last?.met ?? -1) else { continue }
      points.append((count, Int(entry.met), entry.state))
    }
    return points
  }

  /// The most demands that so many options meet.
  func most(within count: Int, _ least: [UInt8]) -> Int {
    var most: Int32 = 0
    for state in least.indices where Int(least[state]) <= count { most = max(most, met[state]) }
    return Int(most)
  }

  /// A smallest choice of options that provides exactly a set of features.
  func choice(for state: Int) -> [Int] {
    var state = state
    var choice: [Int] = []
    while state != 0 {
      guard let (option, rest) = lastStep(to: state) else { return choice.sorted() }
      choice.append(option)
      state = rest
    }
    return choice.sorted()
  }

  private func lastStep(to state: Int) -> (option: Int, rest: Int)? {
    for (option, mask) in problem.options.enumerated() where mask != 0 && UInt64(state) & mask == mask {
      let mask = Int(mask)
      // The rest has all other features, and any of the option's own.
      var own = mask
      while true {
        own = (own - 1) & mask
        let rest = (state & ~mask) | own
        if least[rest] != 255, least[rest] + 1 == least[state] { return (option, rest) }
        if own == 0 { break }
      }
    }
    return nil
  }

  /// How many choices of so many options meet so many demands; `nil` where the number does not fit.
  func choices(of count: Int, meeting demanded: Int) -> Int? {
    var inside = [Int32](repeating: 0, count: met.count)
    for mask in problem.options { inside[Int(mask)] += 1 }
    for feature in 0..<problem.featureCount {
      let bit = 1 << feature
      for state in inside.indices where state & bit != 0 { inside[state] += inside[state ^ bit] }
    }
    guard let row = Self.binomials(upTo: problem.options.count, choosing: count) else { return nil }
    // Choices within a set of features, then exactly with it.
    var exact = inside.map { row[Int($0)] }
    for feature in 0..<problem.featureCount {
      let bit = 1 << feature
      for state in exact.indices where state & bit != 0 { exact[state] -= exact[state ^ bit] }
    }
    return zip(exact, met).reduce(0) { $0 + (Int($1.1) == demanded ? $1.0 : 0) }
  }

  /// n over `count` for each n; `nil` where one does not fit.
  private static func binomials(upTo largest: Int, choosing count: Int) -> [Int]? {
    var row = [Int](repeating: 0, count: largest + 1)
    for n in 0...largest where n >= count {
      var value = 1
      for step in 0..<min(count, n - count) {
        let (product, overflow) = value.multipliedReportingOverflow(by: n - step)
        guard !overflow else { return nil }
        value = product / (step + 1)
      }
      row[n] = value
    }
    return row
  }
}
