/// How much of an output's variance goes with each input: Sobol indices, estimated from evenly spread points.
///
/// The inputs are independent and uniform on [0, 1]; V is the variance of the output. The first-order index S_i = V(E(Y | X_i)) / V is what is explained by input i alone,
/// the total index T_i = E(V(Y | all but X_i)) / V what would be left if all but i were known; T_i − S_i is shared with others. With matrices A and B of N
/// points each and A with column i taken from B, the estimates are (1/N) Σ f(B)(f(A_B) − f(A)) / V and (1/2N) Σ (f(A) − f(A_B))² / V. The points of
/// A and B are halves of one Sobol sequence of twice the dimensions; each replicate moves all of them by a random shift modulo 1, and the standard error
/// is that of the replicates' mean. Estimates of indices near 0 may lie a little below it.
///
/// Saltelli, A., Annoni, P., Azzini, I., Campolongo, F., Ratto, M., & Tarantola, S. (2010). Variance based sensitivity analysis of model output. *Computer
/// Physics Communications* 181, 259–270. Shift: Cranley, R., & Patterson, T. N. L. (1976). *SIAM Journal on Numerical Analysis* 13, 904–914.
public struct VarianceSensitivity: Hashable, Sendable {
  /// An index with its standard error.
  public struct Estimate: Hashable, Sendable {
    /// The mean over the replicates.
    public let value: Double
    /// The standard error of that mean.
    public let standardError: Double
  }

  /// The indices of one input.
  public struct Indices: Hashable, Sendable {
    /// S_i.
    public let firstOrder: Estimate
    /// T_i.
    public let total: Estimate
  }

  /// The most inputs: half as many as the sequence has dimensions.
  public static let mostInputs = SobolSequence.mostDimensions / 2

  /// The mean of each output.
  public let means: [Double]
  /// For each output the indices of each input; `nil` for an output that did not vary.
  public let indices: [[Indices]?]
  /// How often the function was evaluated.
  public let evaluations: Int

  /// Estimates indices.
  ///
  /// - Parameters:
  ///   - inputs: The number of inputs, 1 to 20.
  ///   - points: N, at least 2; powers of 2 are spread most evenly.
  ///   - replicates: How often the points are shifted, at least 2.
  ///   - seed: What the shifts are drawn with.
  ///   - evaluate: The outputs at a point of the unit cube, as many each time.
  /// - Throws: ``StatisticsError`` for numbers out of range, and what `evaluate` throws.
  public init(
    inputs: Int, points: Int, replicates: Int = 8, seed: UInt64, evaluate: ([Double]) throws -> [Double]
  ) throws {
    guard (1...Self.mostInputs).contains(inputs) else { throw StatisticsError.tooManyCandidates(inputs, largest: Self.mostInputs) }
    guard (2...1_000_000).contains(points) else { throw StatisticsError.drawsOutOfRange(points) }
    guard (2...1_000).contains(replicates) else { throw StatisticsError.drawsOutOfRange(replicates) }
    let sequence = SobolSequence.points(points, dimensions: 2 * inputs)
    var generator = SplitMix64(seed: seed)
    var runs: [Replicate] = []
    for _ in 0..<replicates {
      let shift = (0..<2 * inputs).map { _ in generator.unit() }
      let shifted = sequence.map { point in
        zip(point, shift).map {
          let sum = $0 + $1; return sum >= 1 ? sum - 1 : sum
        }
      }
      runs.append(try Replicate(shifted, inputs: inputs, evaluate))
    }
    let outputs = runs[0].means.count
    means = (0..<outputs).map { output in runs.reduce(0) { $0 + $1.means[output] } / Double(replicates) }
    evaluations = replicates * points * (inputs + 2)
    // One variance for all replicates: a replicate in which a rare output does not vary has none of its own.
    indices = (0..<outputs).map { output in
      let mean = runs.reduce(0) { $0 + $1.means[output] } / Double(replicates)
      let variance = runs.reduce(0) { $0 + $1.squares[output] } / Double(replicates) - mean * mean
      guard variance > 1e-12 * (mean * mean + 1e-300) else { return nil }
      return (0..<inputs).map { input in
        Indices(
          firstOrder: Self.estimate(runs.map { $0.first[input][output] / variance }),
          total: Self.estimate(runs.map { $0.total[input][output] / variance }))
      }
    }
  }

  private static func estimate(_ values: [Double]) -> Estimate {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return Estimate(value: mean, standardError: (squares / (count - 1) / count).squareRoot())
  }

  /// The sums of one replicate.
  private struct Replicate {
    /// The mean of each output over A and B.
    var means: [Double] = []
    /// The mean of its square.
    var squares: [Double] = []
    /// For each input and output (1/N) Σ f(B)(f(A_B) − f(A)).
    var first: [[Double]] = []
    /// For each input and output (1/2N) Σ (f(A) − f(A_B))².
    var total: [[Double]] = []

    init(_ points: [[Double]], inputs: Int, _ evaluate: ([Double]) throws -> [Double]) throws {
      let scale = 1 / Double(points.count)
      for point in points {
        let (a, b) = (Array(point[..<inputs]), Array(point[inputs...]))
        let (atA, atB) = (try evaluate(a), try evaluate(b))
        if means.isEmpty {
          (means, squares) = (atA.map { _ in 0 }, atA.map { _ in 0 })
          (first, total) = (Array(repeating: means, count: inputs), Array(repeating: means, count: inputs))
        }
        for output in atA.indices {
          means[output] += (atA[output] + atB[output]) / 2 * scale
          squares[output] += (atA[output] * atA[output] + atB[output] * atB[output]) / 2 * scale
        }
        for input in 0..<inputs {
          var mixed = a
          mixed[input] = b[input]
          let atMixed = try evaluate(mixed)
          for output in atA.indices {
            let difference = atMixed[output] - atA[output]
            first[input][output] += atB[output] * difference * scale
            total[input][output] += difference * difference / 2 * scale
          }
        }
      }
    }
  }
}
