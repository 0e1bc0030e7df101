extension CellValue {
  /// Membership in a conjunction, A*B = min(A, B), of conditions whose cells do not depend on one another.
  ///
  /// The minimum does not fall in any argument, so its bounds are the minima of the bounds, and both are attained.
  ///
  /// - Parameter values: One value per condition.
  /// - Returns: The minimum; fully in (1) for no conditions, the neutral element of the conjunction.
  public static func conjunction(_ values: [CellValue]) -> CellValue {
    let lower = values.map(\.lower).min() ?? 1
    let upper = values.map(\.upper).min() ?? 1
    return CellValue(lower: lower, upper: upper) ?? .unknown
  }
}
