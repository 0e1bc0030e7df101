/// The simplex method for max Σw subject to sums of w that may not exceed 1.
///
/// The origin is feasible, so no first phase is needed. Right-hand sides are raised by a little, each by another amount, so that no step
/// is degenerate.
///
/// Source: V. Chvátal (1983), Linear Programming, Freeman, chapters 2 and 3 (dictionaries; perturbation).
enum PackingSimplex {
  /// The solution.
  ///
  /// - Parameters:
  ///   - constraints: The variables each constraint adds up.
  ///   - variables: The number of variables.
  /// - Returns: The variables' values, each at least 0; feasible up to rounding, and optimal unless the limit of steps was reached.
  static func solve(_ constraints: [[Int]], variables: Int) -> [Double] {
    let width = variables + 1
    let height = constraints.count
    var table = [Double](repeating: 0, count: (height + 1) * width)
    for (index, constraint) in constraints.enumerated() {
      table[index * width] = 1 + Double(index + 1) * 1e-9
      for variable in constraint { table[index * width + 1 + variable] = 1 }
    }
    for variable in 0..<variables { table[height * width + 1 + variable] = 1 }
    // Slack of constraint i is variable `variables + i`.
    var basic = (0..<height).map { variables + $0 }
    var free = Array(0..<variables)
    for _ in 0..<(50 * (variables + height)) {
      guard let entering = (0..<variables).max(by: { table[height * width + 1 + $0] < table[height * width + 1 + $1] }),
        table[height * width + 1 + entering] > 1e-9
      else { break }
      var leaving = -1
      var smallest = Double.infinity
      for row in 0..<height {
        let coefficient = table[row * width + 1 + entering]
        guard coefficient > 1e-9 else { continue }
        let ratio = table[row * width] / coefficient
        if ratio < smallest {
          smallest = ratio
          leaving = row
        }
      }
      guard leaving >= 0 else { break }
      pivot(&table, width: width, height: height, row: leaving, column: entering + 1)
      swap(&basic[leaving], &free[entering])
    }
    var solution = [Double](repeating: 0, count: variables)
    for row in 0..<height where basic[row] < variables { solution[basic[row]] = max(0, table[row * width]) }
    return solution
  }

  /// Exchanges a basic and a free variable.
  private static func pivot(_ table: inout [Double], width: Int, height: Int, row: Int, column: Int) {
    table.withUnsafeMutableBufferPointer { table in
      let inverse = 1 / table[row * width + column]
      for index in 0..<width { table[row * width + index] *= inverse }
      table[row * width + column] = inverse
      for other in 0...height where other != row {
        let factor = table[other * width + column]
        guard factor != 0 else { continue }
        for index in 0..<width where index != column { table[other * width + index] -= factor * table[row * width + index] }
        table[other * width + column] = -factor * inverse
      }
    }
  }
}
