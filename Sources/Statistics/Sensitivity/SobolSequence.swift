private import CGSL

/// Points of the Sobol sequence, which fill the unit cube more evenly than random ones.
///
/// I. M. Sobol' (1967) in the numbers of Antonov and Saleev (1979), as GSL's `gsl_qrng_sobol` gives them; the origin, with which the sequence begins, is left out.
struct SobolSequence {
  /// The largest number of dimensions that GSL has numbers for.
  static let mostDimensions = 40

  /// The first points.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - dimensions: 1 to 40.
  /// - Returns: The points, each with a number in [0, 1) per dimension.
  static func points(_ count: Int, dimensions: Int) -> [[Double]] {
    precondition((1...mostDimensions).contains(dimensions), "the sequence has 1 to 40 dimensions")
    guard let generator = unsafe gelingen_sobol_sequence(UInt32(dimensions)) else { return [] }
    defer { unsafe gsl_qrng_free(generator) }
    var point = [Double](repeating: 0, count: dimensions)
    return (0..<count).map { _ in
      unsafe point.withUnsafeMutableBufferPointer { buffer in _ = unsafe gsl_qrng_get(generator, buffer.baseAddress) }
      return point
    }
  }
}
