/// Distances of all pairs of cases: symmetric, with nothing on the diagonal.
public struct SymmetricDistances: Hashable, Sendable {
  /// The largest number of cases.
  public static let mostCases = 2_000

  /// The number of cases.
  public let count: Int
  /// The distances, row by row.
  let values: [Double]

  /// Distances.
  ///
  /// - Parameter rows: One row per case, each with one distance per case.
  /// - Throws: ``DistanceError`` for fewer than two cases or too many, rows of another length, a negative distance, and a matrix that is not symmetric.
  public init(_ rows: [[Double]]) throws(DistanceError) {
    guard rows.count >= 2 else { throw .tooFewCases(rows.count, least: 2) }
    guard rows.count <= Self.mostCases else { throw .tooManyCases(rows.count, largest: Self.mostCases) }
    for row in rows {
      guard row.count == rows.count else { throw .sizeMismatch(rows.count, row.count) }
      for value in row { guard value.isFinite, value >= 0 else { throw .valueOutOfRange(value) } }
    }
    for first in rows.indices {
      for second in 0...first {
        let isFine = first == second ? rows[first][first] == 0 : rows[first][second] == rows[second][first]
        guard isFine else { throw .notSymmetric(second, first) }
      }
    }
    count = rows.count
    values = rows.flatMap { $0 }
  }

  /// The distance of two cases.
  public subscript(first: Int, second: Int) -> Double { values[first * count + second] }

  /// The distances below the diagonal, row by row.
  var pairs: [Double] { (1..<count).flatMap { first in (0..<first).map { self[first, $0] } } }
}
