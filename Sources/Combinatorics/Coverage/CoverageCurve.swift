/// The most demands that each number of options can meet.
public struct CoverageCurve: Hashable, Sendable {
  /// A point at which more options meet more demands.
  public struct Step: Hashable, Sendable {
    /// How many options.
    public var count: Int
    /// The most demands that so many options meet.
    public var met: Int
    /// A choice that meets so many; of several the first by the options' order.
    public var choice: [Int]
    /// How many choices of so many options meet as many; `nil` where they were not counted.
    public var choices: Int?
    /// The options without which so many options meet fewer.
    public var essential: [Int]

    /// A step.
    public init(count: Int, met: Int, choice: [Int], choices: Int?, essential: [Int]) {
      self.count = count
      self.met = met
      self.choice = choice
      self.choices = choices
      self.essential = essential
    }
  }

  /// The steps by number of options; between two steps the earlier one holds.
  public var steps: [Step]

  /// The most demands that so many options meet.
  public func met(by count: Int) -> Int { steps.last { $0.count <= count }?.met ?? 0 }

  /// The features up to which the curve is computed exactly: a table has a cell for each set of features.
  public static let featureLimit = 24
  /// The features up to which equally good choices are counted.
  static let countingLimit = 18

  /// The exact curve; `nil` with more than ``featureLimit`` features after features that say the same are joined.
  ///
  /// For each set of features the smallest number of options that provides it is found, and the number of demands it meets, by a table
  /// over all sets. Time and room grow with 2^features and only linearly with options and demands.
  ///
  /// - Parameter problem: The options and demands; at most 254 options.
  public init?(exact problem: CoverageProblem) {
    let compact = problem.compact()
    guard compact.featureCount <= Self.featureLimit, problem.options.count <= 254 else { return nil }
    let table = CoverageTable(compact)
    steps = table.best(upTo: problem.options.count).map { point in
      Step(count: point.count, met: point.met, choice: table.choice(for: point.state), choices: nil, essential: [])
    }
    guard compact.featureCount <= Self.countingLimit else { return }
    for index in steps.indices {
      steps[index].choices = table.choices(of: steps[index].count, meeting: steps[index].met)
    }
    for option in problem.options.indices where steps.contains(where: { $0.choice.contains(option) }) {
      let without = table.leastCounts(without: option)
      for index in steps.indices where table.most(within: steps[index].count, without) < steps[index].met {
        steps[index].essential.append(option)
      }
    }
  }

  /// The greedy curve: step by step the option that meets most, then the one that brings open demands furthest.
  ///
  /// A demand that needs several options at once is met only at its last one, so greedy choices can stay far below the exact curve; that
  /// is why both are shown.
  public init(greedy problem: CoverageProblem) {
    var chosen: [Int] = []
    var provided: Set<Int> = []
    var best = problem.met(by: []).count
    steps = [Step(count: 0, met: best, choice: [], choices: nil, essential: [])]
    while chosen.count < problem.options.count {
      let rest = problem.options.indices.filter { !chosen.contains($0) }
      let ranked = rest.map { (option: $0, gain: Self.gain(provided.union(problem.options[$0]), problem)) }
      guard let top = ranked.max(by: { ($0.gain.met, $0.gain.progress, $1.option) < ($1.gain.met, $1.gain.progress, $0.option) }) else {
        break
      }
      chosen.append(top.option)
      provided.formUnion(problem.options[top.option])
      guard top.gain.met > best else { continue }
      best = top.gain.met
      steps.append(Step(count: chosen.count, met: best, choice: chosen.sorted(), choices: nil, essential: []))
    }
  }

  /// How many demands are met, and how far the others are along.
  private static func gain(_ provided: Set<Int>, _ problem: CoverageProblem) -> (met: Int, progress: Double) {
    var met = 0
    var progress = 0.0
    for demand in problem.demands {
      let shares = demand.map { $0.isEmpty ? 1 : Double($0.intersection(provided).count) / Double($0.count) }
      let share = shares.max() ?? 0
      if share == 1 { met += 1 }
      progress += share
    }
    return (met, progress)
  }
}

extension CoverageCurve {
  /// The best of a greedy curve and of unions of choices that are best for parts of the demands; without a proof that nothing is better.
  ///
  /// - Parameters:
  ///   - parts: The curves of the parts.
  ///   - greedy: The greedy curve of all demands.
  ///   - problem: All options and demands.
  public init(joining parts: [CoverageCurve], _ greedy: CoverageCurve, _ problem: CoverageProblem) {
    let compact = problem.compact()
    var choices = greedy.steps.map { Set($0.choice) }
    var unions: [Set<Int>] = [[]]
    for part in parts {
      let next = unions.flatMap { union in part.steps.map { union.union($0.choice) } }
      // Beyond so many combinations only the greedy curve's neighbours would be added.
      guard next.count <= 20_000 else { break }
      unions = Array(Set(next)).sorted { ($0.count, $0.sorted().description) < ($1.count, $1.sorted().description) }
    }
    choices += unions
    var best: [Int: (met: Int, choice: [Int])] = [:]
    for choice in choices {
      let met = compact.featureCount <= 64 ? compact.met(by: choice) : problem.met(by: choice).count
      if met > (best[choice.count]?.met ?? -1) { best[choice.count] = (met, choice.sorted()) }
    }
    steps = []
    for (count, entry) in best.sorted(by: { $0.key < $1.key }) where entry.met > (steps.last?.met ?? -1) {
      steps.append(Step(count: count, met: entry.met, choice: entry.choice, choices: nil, essential: []))
    }
  }
}
