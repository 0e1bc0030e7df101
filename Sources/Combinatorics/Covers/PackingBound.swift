/// Weights of rows such that no column weighs more than 1: so many columns at least are needed as the uncovered rows weigh.
///
/// The weights solve the linear program that is dual to the cover problem, max Σw_r subject to Σ_{r ∈ c} w_r ≤ 1 for every column c and w ≥ 0, and are
/// then rounded down to whole multiples of 2⁻²⁴, so that the bound holds exactly whatever the rounding of the solution.
struct PackingBound {
  /// The weight of 1.
  static let unit: Int64 = 1 << 24

  /// The weight of each row, in units.
  let weights: [Int64]

  /// The weight of a row that no column covers: more than a million columns.
  static let uncoverable: Int64 = 1 << 44

  /// Weights for all rows.
  ///
  /// - Parameters:
  ///   - columns: The rows each column covers, as lists of row numbers.
  ///   - rowCount: The number of rows.
  init(columns: [[Int]], rowCount: Int) {
    let solution = Self.solve(columns, rowCount: rowCount)
    var isCoverable = [Bool](repeating: false, count: rowCount)
    var heaviest = 1.0
    for column in columns {
      var sum = 0.0
      for row in column {
        sum += solution[row]
        isCoverable[row] = true
      }
      heaviest = max(heaviest, sum)
    }
    // Scaling by the heaviest column and rounding down keeps every column within one unit.
    let scale = Double(Self.unit) / heaviest * (1 - 1e-9)
    weights = solution.indices.map { isCoverable[$0] ? Int64((solution[$0] * scale).rounded(.down)) : Self.uncoverable }
  }

  /// Solves the linear program by adding violated columns until there is none.
  private static func solve(_ columns: [[Int]], rowCount: Int) -> [Double] {
    var active = (0..<rowCount).map { [$0] }
    var isActive = [Bool](repeating: false, count: columns.count)
    var weights = [Double](repeating: 1, count: rowCount)
    let batch = max(20, rowCount)
    // Each round adds a column or ends; a weak bound after the last one is still a bound.
    for _ in 0..<100 {
      var violated: [(sum: Double, column: Int)] = []
      for (index, column) in columns.enumerated() where !isActive[index] {
        var sum = 0.0
        for row in column { sum += weights[row] }
        if sum > 1 + 1e-7 { violated.append((sum, index)) }
      }
      guard !violated.isEmpty else { break }
      violated.sort { ($0.sum, $1.column) > ($1.sum, $0.column) }
      for (_, index) in violated.prefix(batch) {
        active.append(columns[index])
        isActive[index] = true
      }
      weights = PackingSimplex.solve(active, variables: rowCount)
    }
    return weights
  }
}
