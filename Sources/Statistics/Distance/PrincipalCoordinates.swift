/// Principal coordinates: points whose distances come as close as possible to given ones.
///
/// With distances d, A = −d²/2 is centred by rows and columns; its eigenvectors, scaled to the root of their eigenvalues λ, are the axes, the largest λ first.
/// Where some λ are negative, the distances fit into no space of straight lines, and their sum says how badly. An axis counts where
/// λ exceeds 10⁻¹⁰ of the largest; its share is λ divided by the sum of the positive ones. The sign of an axis is arbitrary: the coordinate farthest
/// from 0 is made positive (the first of several). Axes with equal λ may be turned within their plane.
///
/// Gower, J. C. (1966). Some distance properties of latent root and vector methods used in multivariate analysis. *Biometrika* 53, 325–338.
public struct PrincipalCoordinates: Hashable, Sendable {
  /// The eigenvalues, the largest first.
  public let eigenvalues: [Double]
  /// The coordinates of each case, one per axis.
  public let coordinates: [[Double]]
  /// What each axis shows of the sum of the positive eigenvalues.
  public let shares: [Double]
  /// The sum of the negative eigenvalues, as a positive number, in relation to that of the positive ones.
  public let negativeShare: Double

  /// The first axis that is as long as the next one, so that both may be turned in their plane; `nil` where all that are given differ.
  public var turnable: Int? {
    shares.indices.first { axis in
      axis + 1 < eigenvalues.count && eigenvalues[axis] - eigenvalues[axis + 1] <= 1e-9 * (eigenvalues.first ?? 0)
    }
  }

  /// Finds coordinates.
  ///
  /// - Parameters:
  ///   - distances: The distances.
  ///   - axes: The largest number of axes.
  /// - Throws: ``DistanceError/constantDistances(_:)`` where all distances are 0, ``DistanceError/noCoordinates`` where GSL fails.
  public init(_ distances: SymmetricDistances, axes: Int = 2) throws(DistanceError) {
    let count = distances.count
    var centred = distances.values.map { -$0 * $0 / 2 }
    let means = (0..<count).map { row in (0..<count).reduce(0) { $0 + centred[row * count + $1] } / Double(count) }
    let mean = means.reduce(0, +) / Double(count)
    guard mean != 0 else { throw .constantDistances(0) }
    for row in 0..<count {
      for column in 0..<count { centred[row * count + column] += mean - means[row] - means[column] }
    }
    guard let found = SymmetricEigensystem(centred, count: count).solved() else { throw .noCoordinates }
    eigenvalues = found.values
    let top = found.values.first ?? 0
    let positive = found.values.filter { $0 > 1e-10 * top }
    let sum = positive.reduce(0, +)
    let used = Swift.min(Swift.max(0, axes), positive.count)
    shares = positive.prefix(used).map { $0 / sum }
    negativeShare = -found.values.filter { $0 < -1e-10 * top }.reduce(0, +) / sum
    let scaled = (0..<used).map { axis in Self.signed(found.vectors[axis].map { $0 * positive[axis].squareRoot() }) }
    coordinates = (0..<count).map { row in scaled.map { $0[row] } }
  }

  /// An axis whose farthest coordinate is positive; equal ones, but for rounding, in their order.
  private static func signed(_ axis: [Double]) -> [Double] {
    let farthest = axis.map(abs).max() ?? 0
    guard let first = axis.first(where: { abs($0) >= farthest * (1 - 1e-9) }), first < 0 else { return axis }
    return axis.map { -$0 }
  }
}
