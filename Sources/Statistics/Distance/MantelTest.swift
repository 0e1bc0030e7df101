/// Mantel's test of whether two matrices of distances between the same cases go together.
///
/// r is Pearson's correlation of the distances of all pairs. Pairs share cases, so that its usual test does not hold; instead the cases of one matrix are put in every
/// order, rows and columns alike, and p is the share of orders in which r is at least the observed one. Where there are more orders than are
/// looked at, so many are drawn, and the observed one counts among them. The sum of products stands for r, because nothing else changes.
///
/// Mantel, N. (1967). The detection of disease clustering and a generalized regression approach. *Cancer Research* 27, 209–220. Legendre, P., Legendre, L. (2012).
/// *Numerical Ecology*, 3rd ed., section 10.5. The test has little power, and says nothing of single cases: Legendre, P., Fortin, M.-J. (2010), *Molecular Ecology
/// Resources* 10, 831–844.
public struct MantelTest: Codable, Hashable, Sendable {
  /// r, in [−1, 1].
  public let correlation: Double
  /// The share of orders in which r is at least the observed one.
  public let p: Double
  /// How many orders were looked at.
  public let count: PermutationCount

  private enum CodingKeys: String, CodingKey {
    case correlation, p
    case count = "permutations"
  }

  /// Tests two matrices.
  ///
  /// - Parameters:
  ///   - first: The distances whose cases stay in order.
  ///   - second: The distances whose cases are put in every order.
  ///   - effort: How much work the test may do.
  /// - Throws: ``DistanceError/sizeMismatch(_:_:)``, ``DistanceError/tooFewCases(_:least:)`` below three cases,
  ///   ``DistanceError/constantDistances(_:)`` where all distances of one matrix are the same.
  public init(_ first: SymmetricDistances, _ second: SymmetricDistances, effort: PermutationEffort) throws(DistanceError) {
    guard first.count == second.count else { throw .sizeMismatch(first.count, second.count) }
    guard first.count >= 3 else { throw .tooFewCases(first.count, least: 3) }
    let (x, y) = (first.pairs, second.pairs)
    for pairs in [x, y] where pairs.allSatisfy({ $0 == pairs[0] }) { throw .constantDistances(pairs[0]) }
    let mean = (x.reduce(0, +) / Double(x.count), y.reduce(0, +) / Double(y.count))
    let spread = (
      x.reduce(0) { $0 + ($1 - mean.0) * ($1 - mean.0) }, y.reduce(0) { $0 + ($1 - mean.1) * ($1 - mean.1) }
    )
    let scale = (spread.0 * spread.1).squareRoot()
    let base = Double(x.count) * mean.0 * mean.1
    func statistic(_ order: [Int]) -> Double {
      var sum = 0.0
      for i in 1..<first.count {
        let row = order[i] * first.count
        for j in 0..<i { sum += first.values[i * first.count + j] * second.values[row + order[j]] }
      }
      return (sum - base) / scale
    }
    let observed = statistic(Array(0..<first.count))
    // Orders are arrangements of the cases' numbers.
    let arrangements = Arrangements(of: (0..<first.count).map(Double.init), effort: effort)
    var reached = 0
    arrangements.forEach { order in
      if statistic(order.map { Int($0) }) >= observed - 1e-9 { reached += 1 }
    }
    correlation = Swift.min(1, Swift.max(-1, observed))
    count = arrangements.count
    p = Double(reached) / Double(count.examined)
  }
}
