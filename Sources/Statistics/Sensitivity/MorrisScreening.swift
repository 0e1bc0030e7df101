/// Which of many inputs an output responds to: elementary effects along random paths.
///
/// The inputs lie on a grid of *p* levels over [0, 1]. A path starts at a random point of the grid and moves one input after the other, in random order, by
/// Δ = p / (2(p − 1)), up or down; the change of the output divided by Δ (with its sign) is an elementary effect of that input. μ* is the mean of their sizes, μ their mean, σ their
/// standard deviation: a large μ* says that the output responds to the input, a large σ that it does so differently depending on the others.
///
/// Morris, M. D. (1991). Factorial sampling plans for preliminary computational experiments. *Technometrics* 33, 161–174. μ*: Campolongo, F., Cariboni, J., & Saltelli,
/// A. (2007). *Environmental Modelling & Software* 22, 1509–1518.
public struct MorrisScreening: Hashable, Sendable {
  /// The effects of one input on one output.
  public struct Effects: Hashable, Sendable {
    /// μ.
    public let mean: Double
    /// μ*.
    public let meanSize: Double
    /// σ; 0 for one path.
    public let standardDeviation: Double
  }

  /// For each output the effects of each input.
  public let effects: [[Effects]]
  /// How often the function was evaluated.
  public let evaluations: Int

  /// Screens inputs.
  ///
  /// - Parameters:
  ///   - inputs: The number of inputs, 1 to 1,000.
  ///   - paths: How many paths, at least 2.
  ///   - levels: *p*, an even number of at least 2.
  ///   - seed: What paths are drawn with.
  ///   - evaluate: The outputs at a point of the unit cube, as many each time.
  /// - Throws: ``StatisticsError`` for numbers out of range, and what `evaluate` throws.
  public init(
    inputs: Int, paths: Int, levels: Int = 4, seed: UInt64, evaluate: ([Double]) throws -> [Double]
  ) throws {
    guard (1...1_000).contains(inputs) else { throw StatisticsError.tooManyCandidates(inputs, largest: 1_000) }
    guard (2...1_000_000).contains(paths) else { throw StatisticsError.drawsOutOfRange(paths) }
    guard levels >= 2, levels.isMultiple(of: 2) else { throw StatisticsError.drawsOutOfRange(levels) }
    var generator = SplitMix64(seed: seed)
    var collected: [[[Double]]] = []
    let step = Double(levels) / Double(2 * (levels - 1))
    for _ in 0..<paths {
      // The lower half of the grid can go up by Δ, the upper half down.
      var places = (0..<inputs).map { _ in generator.index(below: levels) }
      var order = Array(0..<inputs)
      generator.permute(&order)
      var before = try evaluate(places.map { Double($0) / Double(levels - 1) })
      if collected.isEmpty { collected = Array(repeating: Array(repeating: [], count: inputs), count: before.count) }
      for input in order {
        let isUp = places[input] < levels / 2
        places[input] += isUp ? levels / 2 : -levels / 2
        let after = try evaluate(places.map { Double($0) / Double(levels - 1) })
        for output in after.indices { collected[output][input].append((after[output] - before[output]) / (isUp ? step : -step)) }
        before = after
      }
    }
    effects = collected.map { $0.map(Self.effects) }
    evaluations = paths * (inputs + 1)
  }

  private static func effects(_ values: [Double]) -> Effects {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Effects(
      mean: mean, meanSize: values.reduce(0) { $0 + abs($1) } / count,
      standardDeviation: count > 1 ? (squares / (count - 1)).squareRoot() : 0)
  }
}
