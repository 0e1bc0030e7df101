/// The ways to deal values out to places.
///
/// Equal values cannot be told apart, so that an outcome that m of N cases have is dealt out in C(N, m) ways. All are looked at where there
/// are few, and otherwise so many are drawn, each order with the same probability.
struct Arrangements {
  /// The values, which are not yet in any order.
  let values: [Double]
  /// How many ways there are; `nil` where they are beyond counting.
  let total: Int?
  private let effort: PermutationEffort

  init(of values: [Double], effort: PermutationEffort) {
    self.values = values
    self.effort = effort
    total = Self.count(values)
  }

  /// Whether all are looked at.
  var isExact: Bool { total.map { $0 <= effort.exactLimit } ?? false }

  /// What a test has looked at; in a sample the observed arrangement counts as one that was drawn.
  var count: PermutationCount {
    PermutationCount(arrangements: total, examined: isExact ? total ?? 0 : effort.draws + 1, isExact: isExact)
  }

  /// Hands over each arrangement; in a sample the observed one comes first.
  ///
  /// In a sample, a p that counts the observed arrangement among the drawn ones is never 0 and keeps its level: Phipson, B., Smyth, G. K. (2010).
  /// Permutation p-values should never be zero. *Statistical Applications in Genetics and Molecular Biology* 9(1), article 39.
  func forEach<Failure: Error>(_ body: ([Double]) throws(Failure) -> Void) throws(Failure) {
    guard isExact else {
      try body(values)
      var generator = SplitMix64(seed: effort.seed)
      var dealt = values
      for _ in 0..<effort.draws {
        generator.permute(&dealt)
        try body(dealt)
      }
      return
    }
    let distinct = Set(values).sorted()
    var ranks = values.map { value in distinct.firstIndex(of: value) ?? 0 }.sorted()
    repeat { try body(ranks.map { distinct[$0] }) } while Self.advance(&ranks)
  }

  /// Moves to the next order in the order of words; returns whether there is one.
  private static func advance(_ ranks: inout [Int]) -> Bool {
    guard var pivot = ranks.indices.dropLast().last(where: { ranks[$0] < ranks[$0 + 1] }) else { return false }
    let swap = ranks.indices.last { ranks[$0] > ranks[pivot] } ?? pivot
    ranks.swapAt(pivot, swap)
    pivot += 1
    ranks[pivot...].reverse()
    return true
  }

  /// N! divided by the factorial of how often each value occurs.
  private static func count(_ values: [Double]) -> Int? {
    var counts: [Double: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    var (product, placed) = (1, 0)
    for count in counts.values.sorted() {
      for step in 0..<count {
        placed += 1
        // C(placed, step + 1) grows by whole numbers: the product so far times placed is divisible by step + 1.
        let (next, isOver) = product.multipliedReportingOverflow(by: placed)
        guard !isOver else { return nil }
        product = next / (step + 1)
      }
    }
    return product
  }
}
