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
    var stack = [[UInt64]](repeating: [UInt64](repeating: 0, count: words), count: size)
    for first in 0..<count {
      for word in 0..<words { stack[1][word] = rows[first * words + word] & Self.above(first, word) }
      total += extend(&stack, depth: 1, missing: size - 1)
    }
    return total
  }

  /// Counts the cliques of so many elements among the candidates of a depth.
  private func extend(_ stack: inout [[UInt64]], depth: Int, missing: Int) -> Int {
    if missing == 1 { return stack[depth].reduce(0) { $0 + $1.nonzeroBitCount } }
    var total = 0
    for word in 0..<words {
      var bits = stack[depth][word]
      while bits != 0 {
        let element = word * 64 + bits.trailingZeroBitCount
        bits &= bits - 1
        if missing == 2 {
          total += common(element, stack[depth])
        } else {
          for other in 0..<words {
            stack[depth + 1][other] = stack[depth][other] & rows[element * words + other] & Self.above(element, other)
          }
          total += extend(&stack, depth: depth + 1, missing: missing - 1)
        }
      }
    }
    return total
  }

  /// How many candidates above an element are its neighbours.
  private func common(_ element: Int, _ candidates: [UInt64]) -> Int {
    let first = element / 64
    let row = element * words
    var total = (candidates[first] & rows[row + first] & Self.above(element, first)).nonzeroBitCount
    var word = first + 1
    while word < words {
      total &+= (candidates[word] & rows[row + word]).nonzeroBitCount
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
