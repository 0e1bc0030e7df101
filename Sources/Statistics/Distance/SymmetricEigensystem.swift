import CGSL

/// Eigenvalues and eigenvectors of a symmetric matrix.
///
/// Owns the memory of GSL's solver.
@safe
struct SymmetricEigensystem: ~Copyable {
  private let count: Int
  private let matrix: UnsafeMutablePointer<gsl_matrix>
  private let vectors: UnsafeMutablePointer<gsl_matrix>
  private let values: UnsafeMutablePointer<gsl_vector>
  private let workspace: UnsafeMutablePointer<gsl_eigen_symmv_workspace>

  /// A problem.
  ///
  /// - Parameters:
  ///   - cells: The matrix, row by row; only its lower triangle is read.
  ///   - count: The number of rows, at least 1.
  init(_ cells: [Double], count: Int) {
    precondition(count >= 1 && cells.count == count * count, "a square matrix has as many rows as columns")
    GSL.prepare()
    self.count = count
    unsafe matrix = Self.owned(gsl_matrix_alloc(count, count))
    unsafe vectors = Self.owned(gsl_matrix_alloc(count, count))
    unsafe values = Self.owned(gsl_vector_alloc(count))
    unsafe workspace = Self.owned(gsl_eigen_symmv_alloc(count))
    for row in 0..<count {
      for column in 0..<count { unsafe gsl_matrix_set(matrix, row, column, cells[row * count + column]) }
    }
  }

  /// What GSL allocated; it returns nothing only where no memory is left.
  private static func owned<Memory>(_ pointer: UnsafeMutablePointer<Memory>?) -> UnsafeMutablePointer<Memory> {
    guard let pointer = unsafe pointer else { preconditionFailure("no memory is left for an eigensystem") }
    return unsafe pointer
  }

  deinit {
    unsafe gsl_matrix_free(matrix)
    unsafe gsl_matrix_free(vectors)
    unsafe gsl_vector_free(values)
    unsafe gsl_eigen_symmv_free(workspace)
  }

  /// The eigenvalues, the largest first, with their eigenvectors of length 1; `nil` where GSL reports a failure.
  consuming func solved() -> (values: [Double], vectors: [[Double]])? {
    let isSolved = GSL.status { unsafe gsl_eigen_symmv(matrix, values, vectors, workspace) }
    guard isSolved, GSL.status(of: { unsafe gsl_eigen_symmv_sort(values, vectors, GSL_EIGEN_SORT_VAL_DESC) }) else { return nil }
    let found = (0..<count).map { unsafe gsl_vector_get(values, $0) }
    guard found.allSatisfy(\.isFinite) else { return nil }
    return (found, (0..<count).map { axis in (0..<count).map { unsafe gsl_matrix_get(vectors, $0, axis) } })
  }
}
