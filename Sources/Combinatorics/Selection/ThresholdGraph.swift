/// Which elements lie at least so far apart, as a graph over bit sets.
///
/// A set whose smallest distance is at least d is a clique of the graph of d. Finding and counting such sets is finding and counting cliques.
public struct ThresholdGraph: Sendable {
  /// The number of elements.
  public let count: Int
  let words: Int
  /// Neighbours of each element, `words` words each.
  let rows: [UInt64]

  /// The graph of all pairs at least so far apart.
  ///
  /// - Parameters:
  ///   - matrix: The distances.
  ///   - distance: The smallest distance of an edge.
  public init(_ matrix: DistanceMatrix, atLeast distance: Int) {
    let count = matrix.count
    let words = (count + 63) / 64
    var rows = [UInt64](repeating: 0, count: count * words)
    for i in 0..<count {
      for j in 0..<count where i != j && matrix.values[i * count + j] >= distance {
        rows[i * words + j / 64] |= 1 << UInt64(j % 64)
      }
    }
    self.count = count
    self.words = words
    self.rows = rows
  }

  /// How many sets of a size have all their pairs joined.
  ///
  /// Cliques are built upward from their smallest element; the last step is a population count. The work grows with the number of
  /// cliques of one element fewer, times n / 64.
  ///
  /// - Parameter size: The number of elements, at least 1.
  /// - Returns: The exact number.
  public func cliques(ofSize size: Int) -> Int {
    guard size > 1 else { return size == 1 ? count : 0 }
    var total = 0
    // Candidates of each depth, one row after another; raw memory, because this loop is where all the time goes.
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: size * words) { stack in
      stack.initialize(repeating: 0)
      rows.withUnsafeBufferPointer { rows in
        for first in 0..<count {
          for word in 0..<words { stack[words + word] = rows[first * words + word] & Self.above(first, word) }
          total += extend(stack, rows, depth: 1, missing: size - 1)
        }
      }
    }
    return total
  }

  /// Counts the cliques of so many elements among the candidates of a depth.
  private func extend(
    _ stack: UnsafeMutableBufferPointer<UInt64>, _ rows: UnsafeBufferPointer<UInt64>, depth: Int, missing: Int
  ) -> Int {
    let base = depth &* words
    var total = 0
    var word = 0
    while word < words {
      var bits = stack[base &+ word]
      if missing == 1 {
        total &+= bits.nonzeroBitCount
        bits = 0
      }
      while bits != 0 {
        let element = word &* 64 &+ bits.trailingZeroBitCount
        bits &= bits &- 1
        let row = element &* words
        var other = word
        if missing == 2 {
          // Candidates below the element are those of its own word that have been taken.
          total &+= (bits & rows[row &+ word]).nonzeroBitCount
          other &+= 1
          while other < words {
            total &+= (stack[base &+ other] & rows[row &+ other]).nonzeroBitCount
            other &+= 1
          }
        } else {
          let next = base &+ words
          for past in 0..<word { stack[next &+ past] = 0 }
          stack[next &+ word] = bits & rows[row &+ word]
          other &+= 1
          while other < words {
            stack[next &+ other] = stack[base &+ other] & rows[row &+ other]
            other &+= 1
          }
          total &+= extend(stack, rows, depth: depth &+ 1, missing: missing &- 1)
        }
      }
      word &+= 1
    }
    return total
  }

  /// The bits of a word that stand for elements larger than one.
  static func above(_ element: Int, _ word: Int) -> UInt64 {
    if word > element / 64 { return .max }
    if word < element / 64 { return 0 }
    let bit = UInt64(element % 64)
    return bit == 63 ? 0 : UInt64.max << (bit + 1)
  }
}
