/// The most demands that each budget can meet, when options have weights.
public struct BudgetCurve: Hashable, Sendable {
  /// A point at which a larger budget meets more demands.
  public struct Step: Hashable, Sendable {
    /// The weight of the choice.
    public var weight: Double
    /// The most demands that such a budget meets.
    public var met: Int
    /// A choice that meets so many.
    public var choice: [Int]
  }

  /// The steps by weight.
  public var steps: [Step]

  /// The features up to which the curve is computed.
  public static let featureLimit = 20

  /// The exact curve; `nil` with more than ``featureLimit`` features after features that say the same are joined.
  ///
  /// - Parameters:
  ///   - problem: The options and demands.
  ///   - weights: A weight per option, finite and not negative.
  public init?(exact problem: CoverageProblem, weights: [Double]) {
    precondition(weights.count == problem.options.count, "each option has a weight")
    let compact = problem.compact()
    guard compact.featureCount <= Self.featureLimit else { return nil }
    let table = WeightTable(compact, weights)
    let met = CoverageTable.met(compact)
    var cheapest: [Int32: Int] = [:]
    for state in met.indices where table.weights[state].isFinite {
      if let known = cheapest[met[state]], table.weights[known] <= table.weights[state] { continue }
      cheapest[met[state]] = state
    }
    steps = []
    for (count, state) in cheapest.sorted(by: { (table.weights[$0.value], -$0.key) < (table.weights[$1.value], -$1.key) })
    where Int(count) > (steps.last?.met ?? -1) {
      let choice = table.choice(for: state)
      steps.append(Step(weight: choice.reduce(0) { $0 + weights[$1] }, met: Int(count), choice: choice))
    }
  }
}

/// For each set of features the smallest weight of options that provide exactly it.
private struct WeightTable {
  var weights: [Double]
  private var option: [Int32]
  private var rest: [Int32]

  init(_ problem: CompactCoverage, _ own: [Double]) {
    let size = 1 << problem.featureCount
    weights = [Double](repeating: .infinity, count: size)
    option = [Int32](repeating: -1, count: size)
    rest = [Int32](repeating: 0, count: size)
    weights[0] = 0
    for (index, mask) in problem.options.enumerated() where mask != 0 {
      for state in 0..<size where weights[state].isFinite {
        let next = state | Int(mask)
        if next != state, weights[state] + own[index] < weights[next] {
          weights[next] = weights[state] + own[index]
          option[next] = Int32(index)
          rest[next] = Int32(state)
        }
      }
    }
  }

  /// A choice of the smallest weight.
  ///
  /// What was reached when an option was taken may have become cheaper since; then the way back is cheaper too, so it is still smallest.
  func choice(for state: Int) -> [Int] {
    var state = state
    var choice: Set<Int> = []
    while state != 0, option[state] >= 0 {
      choice.insert(Int(option[state]))
      state = Int(rest[state])
    }
    return choice.sorted()
  }
}
