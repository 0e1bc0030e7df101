/// Symmetric distances between elements 0, 1, …, n − 1, as whole numbers.
///
/// Whole numbers make every comparison exact: two sums are equal or they are not, whatever the order of adding. Who has distances with
/// decimals multiplies them with a power of ten and rounds once; that step is the only tolerance there is.
public struct DistanceMatrix: Hashable, Sendable {
  /// The number of elements, n.
  public let count: Int
  /// The distances row by row, n × n; 0 on the diagonal.
  public let values: [Int]

  /// Distances from a function that is asked once per pair.
  ///
  /// - Parameters:
  ///   - count: The number of elements, n ≥ 0.
  ///   - distance: The distance of elements i < j; at least 0, and small enough that n² of them fit into an `Int`.
  public init(count: Int, distance: (Int, Int) -> Int) {
    var values = [Int](repeating: 0, count: count * count)
    for i in 0..<count {
      for j in (i + 1)..<max(count, i + 1) {
        let value = distance(i, j)
        precondition(value >= 0, "A distance is at least 0.")
        values[i * count + j] = value
        values[j * count + i] = value
      }
    }
    self.count = count
    self.values = values
  }

  /// Distances row by row.
  ///
  /// - Parameters:
  ///   - count: The number of elements, n.
  ///   - values: The distances, n × n, symmetric, at least 0 and 0 on the diagonal.
  public init(count: Int, values: [Int]) {
    precondition(values.count == count * count, "A matrix of n elements has n × n distances.")
    self.count = count
    self.values = values
  }

  /// The distance of two elements; 0 for an element and itself.
  public subscript(first: Int, second: Int) -> Int { values[first * count + second] }

  /// The smallest distance between two of some elements; `nil` for fewer than two.
  public func smallest(among elements: [Int]) -> Int? { distances(among: elements).min() }

  /// The sum of the distances between some elements.
  public func total(among elements: [Int]) -> Int { distances(among: elements).reduce(0, +) }

  /// The distances between all pairs of some elements.
  public func distances(among elements: [Int]) -> [Int] {
    elements.indices.flatMap { i in elements[(i + 1)...].map { self[elements[i], $0] } }
  }

  /// The matrix of differences from the largest distance, m − d, under which near becomes far.
  var reversed: (matrix: DistanceMatrix, largest: Int) {
    let largest = values.max() ?? 0
    return (DistanceMatrix(count: count) { largest - self[$0, $1] }, largest)
  }
}
