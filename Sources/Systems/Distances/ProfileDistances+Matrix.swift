public import Combinatorics

extension ProfileDistances {
  /// Which end of a range of distances a matrix holds.
  public enum End: Sendable {
    /// The smallest distances: what is certainly so far apart.
    case min
    /// The largest distances: what is certainly so near.
    case max
  }

  /// The distances of all pairs, over all blocks and block by block.
  ///
  /// - Parameters:
  ///   - measure: How distances are added.
  ///   - end: Which end of ranges.
  /// - Returns: The matrix of totals, and one per block in their order.
  public func matrices(_ measure: DistanceMeasure, _ end: End) -> (total: DistanceMatrix, byBlock: [DistanceMatrix]) {
    let byBlock = blocks.indices.map { block -> [Int] in
      var sums = [Int](repeating: 0, count: count * count)
      for variable in blocks[block].variables.indices { add(variable, ofBlock: block, end, to: &sums) }
      return measure == .raw ? sums : Self.divided(sums, by: blocks[block].variables.count)
    }
    var total = [Int](repeating: 0, count: count * count)
    for values in byBlock {
      values.withUnsafeBufferPointer { values in
        total.withUnsafeMutableBufferPointer { total in
          var place = 0
          while place < total.count {
            total[place] &+= values[place]
            place &+= 1
          }
        }
      }
    }
    if measure == .divided { total = Self.divided(total, by: blocks.count) }
    return (DistanceMatrix(count: count, values: total), byBlock.map { DistanceMatrix(count: count, values: $0) })
  }

  /// The distances of all pairs, over all blocks.
  public func matrix(_ measure: DistanceMeasure, _ end: End) -> DistanceMatrix { matrices(measure, end).total }

  /// Rounds to the nearest as ``DistanceRange`` does.
  private static func divided(_ sums: [Int], by count: Int) -> [Int] { sums.map { (2 * $0 + count) / (2 * count) } }

  /// Adds the distances on one variable.
  ///
  /// Loops over raw memory, because a pool has very many pairs.
  private func add(_ variable: Int, ofBlock block: Int, _ end: End, to sums: inout [Int]) {
    let count = count
    sums.withUnsafeMutableBufferPointer { sums in
      let isPlain = withNumbers(variable, ofBlock: block) { low, high, scale in
        let unit = Double(DistanceUnit.one)
        for i in 0..<count {
          var j = i &+ 1
          while j < count {
            let first = low[i] - high[j]
            let second = low[j] - high[i]
            var gap = end == .min ? (first > second ? first : second) : -(first < second ? first : second)
            gap = gap < 0 ? 0 : gap / scale
            let value = Int(((gap > 1 ? 1 : gap) * unit).rounded())
            sums[i &* count &+ j] &+= value
            sums[j &* count &+ i] &+= value
            j &+= 1
          }
        }
      }
      guard !isPlain else { return }
      for i in 0..<count {
        for j in (i + 1)..<max(count, i + 1) {
          let range = self.variable(variable, ofBlock: block, i, j)
          let value = end == .min ? range.min : range.max
          sums[i * count + j] += value
          sums[j * count + i] += value
        }
      }
    }
  }
}
