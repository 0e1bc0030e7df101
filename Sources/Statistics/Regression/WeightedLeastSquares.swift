import CGSL

/// Least squares with weights: the β that minimizes Σ wᵢ (yᵢ − xᵢ·β)².
///
/// Owns the memory of GSL's solver, so that one iteration after the other can use it. GSL solves by singular values, so that columns that depend on one
/// another do not stop it.
@safe
struct WeightedLeastSquares: ~Copyable {
  private let rows: Int
  private let columns: Int
  private let workspace: UnsafeMutablePointer<gsl_multifit_linear_workspace>
  private let design: UnsafeMutablePointer<gsl_matrix>
  private let weights: UnsafeMutablePointer<gsl_vector>
  private let response: UnsafeMutablePointer<gsl_vector>
  private let solution: UnsafeMutablePointer<gsl_vector>
  private let covariance: UnsafeMutablePointer<gsl_matrix>

  /// A solver.
  ///
  /// - Parameter values: The rows x; none empty, all of one length, at least as many as columns.
  init(design values: [[Double]]) {
    precondition(!values.isEmpty && !values[0].isEmpty && values.count >= values[0].count, "a design has as many rows as columns")
    GSL.prepare()
    rows = values.count
    columns = values[0].count
    unsafe workspace = Self.owned(gsl_multifit_linear_alloc(rows, columns))
    unsafe design = Self.owned(gsl_matrix_alloc(rows, columns))
    unsafe weights = Self.owned(gsl_vector_alloc(rows))
    unsafe response = Self.owned(gsl_vector_alloc(rows))
    unsafe solution = Self.owned(gsl_vector_alloc(columns))
    unsafe covariance = Self.owned(gsl_matrix_alloc(columns, columns))
    for (row, cells) in values.enumerated() {
      for (column, value) in cells.enumerated() { unsafe gsl_matrix_set(design, row, column, value) }
    }
  }

  /// What GSL allocated; it returns nothing only where no memory is left.
  private static func owned<Memory>(_ pointer: UnsafeMutablePointer<Memory>?) -> UnsafeMutablePointer<Memory> {
    guard let pointer = unsafe pointer else { preconditionFailure("no memory is left for a regression") }
    return unsafe pointer
  }

  deinit {
    unsafe gsl_multifit_linear_free(workspace)
    unsafe gsl_matrix_free(design)
    unsafe gsl_vector_free(weights)
    unsafe gsl_vector_free(response)
    unsafe gsl_vector_free(solution)
    unsafe gsl_matrix_free(covariance)
  }

  /// The coefficients.
  ///
  /// - Parameters:
  ///   - values: The responses y, one per row.
  ///   - weighted: The weights w ≥ 0, one per row.
  /// - Returns: β; `nil` where GSL reports a failure or a coefficient is not finite.
  func solve(_ values: [Double], weighted: [Double]) -> [Double]? {
    precondition(values.count == rows && weighted.count == rows, "one response and one weight per row")
    for row in 0..<rows {
      unsafe gsl_vector_set(response, row, values[row])
      unsafe gsl_vector_set(weights, row, weighted[row])
    }
    var residual = 0.0
    let status = GSL.status {
      unsafe gsl_multifit_wlinear(design, weights, response, solution, covariance, &residual, workspace)
    }
    guard status else { return nil }
    let coefficients = (0..<columns).map { unsafe gsl_vector_get(solution, $0) }
    return coefficients.allSatisfy(\.isFinite) ? coefficients : nil
  }
}
