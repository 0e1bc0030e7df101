/// The probabilities of how many of n cases fall into a part of the configurations.
struct BinomialRow {
  /// The probability of 0, 1, …, n.
  let probabilities: [Double]

  /// The row of n cases, each of which falls into the part with the same probability.
  ///
  /// Made from the row of one case fewer, so that nothing overflows and no factorial is needed.
  init(_ count: Int, share: Double) {
    var row = [1.0]
    for _ in 0..<count {
      var next = [Double](repeating: 0, count: row.count + 1)
      for (index, value) in row.enumerated() {
        next[index] += value * (1 - share)
        next[index + 1] += value * share
      }
      row = next
    }
    probabilities = row
  }

  /// The rows of 0 to n cases.
  static func rows(upTo count: Int, share: Double) -> [[Double]] {
    var rows = [[1.0]]
    for _ in 0..<count {
      let row = rows[rows.count - 1]
      var next = [Double](repeating: 0, count: row.count + 1)
      for (index, value) in row.enumerated() {
        next[index] += value * (1 - share)
        next[index + 1] += value * share
      }
      rows.append(next)
    }
    return rows
  }
}
