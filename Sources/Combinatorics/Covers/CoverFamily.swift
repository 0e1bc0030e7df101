/// All covers of one kind: how many there are, which columns are in all of them, and the first of them.
public struct CoverFamily: Sendable {
  /// What one independent part of the chart contributes.
  struct Part {
    /// The number of the part's covers.
    let count: ExactCount
    /// For each column of the part, the number of the part's covers with it.
    let columnCounts: [Int: ExactCount]
    /// The first covers.
    let listed: [[Int]]
  }

  private let parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  /// The number of covers.
  public var count: ExactCount { parts.reduce(.one) { $0 * $1.count } }

  /// The number of covers that a column belongs to, for each column that belongs to some.
  ///
  /// - Returns: The counts by column; exact where ``count`` is.
  public func countsByColumn() -> [Int: ExactCount] {
    var result: [Int: ExactCount] = [:]
    for (index, part) in parts.enumerated() {
      let others = parts.indices.reduce(ExactCount.one) { $1 == index ? $0 : $0 * parts[$1].count }
      for (column, count) in part.columnCounts { result[column] = count * others }
    }
    return result
  }

  /// The first covers, each as its columns, smallest first.
  ///
  /// - Parameter limit: The largest number to list.
  /// - Returns: All covers when there are no more than the limit; otherwise as many as the limit or the search for them allowed.
  public func covers(limit: Int) -> [[Int]] {
    var result: [[Int]] = limit > 0 ? [[]] : []
    for part in parts {
      var next: [[Int]] = []
      combining: for cover in result {
        for addition in part.listed {
          guard next.count < limit else { break combining }
          next.append(cover + addition)
        }
      }
      result = next
    }
    return result.map { $0.sorted() }
  }
}
