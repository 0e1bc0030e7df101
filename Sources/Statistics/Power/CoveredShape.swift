/// The distribution of covered cases for every number of cases in a group of configurations.
///
/// For a cases with and c without the outcome in the group, the probability that C of the a and B of the c are in rows coded present stands at
/// (a, c, C, B). Two groups are put together as in ``NoContradiction``.
struct CoveredShape {
  let withOutcome: Int
  let without: Int

  private var width: Int { without + 1 }
  private var square: Int { (withOutcome + 1) * width }

  private func place(_ a: Int, _ c: Int, _ coveredA: Int, _ coveredC: Int) -> Int {
    (a * width + c) * square + coveredA * width + coveredC
  }

  /// One configuration.
  func single(_ cut: Double) -> [Double] {
    var figures = [Double](repeating: 0, count: square * square)
    for a in 0...withOutcome {
      for c in 0...without {
        let isPresent = RandomSolution.isPresent(a, c, cut)
        figures[place(a, c, isPresent ? a : 0, isPresent ? c : 0)] = 1
      }
    }
    return figures
  }

  /// Two groups together.
  ///
  /// - Parameters:
  ///   - first: The figures of the first.
  ///   - second: The figures of the second.
  ///   - part: The first group’s share of the configurations.
  /// - Returns: The figures of both.
  func combined(_ first: [Double], _ second: [Double], part: Double) -> [Double] {
    let binomial = BinomialRow.rows(upTo: max(withOutcome, without), share: part)
    var figures = [Double](repeating: 0, count: first.count)
    for a in 0...withOutcome {
      for c in 0...without {
        for i in 0...a {
          for j in 0...c {
            add(first, (i, j), second, (a - i, c - j), weight: binomial[a][i] * binomial[c][j], to: &figures, at: (a, c))
          }
        }
      }
    }
    return figures
  }

  private func add(
    _ first: [Double], _ one: (Int, Int), _ second: [Double], _ other: (Int, Int), weight: Double, to figures: inout [Double],
    at sum: (Int, Int)
  ) {
    for coveredA in 0...one.0 {
      for coveredC in 0...one.1 {
        let left = first[place(one.0, one.1, coveredA, coveredC)] * weight
        guard left > 0 else { continue }
        for otherA in 0...other.0 {
          let from = place(other.0, other.1, otherA, 0)
          let to = place(sum.0, sum.1, coveredA + otherA, coveredC)
          for otherC in 0...other.1 { figures[to + otherC] += left * second[from + otherC] }
        }
      }
    }
  }

  /// The distribution for all cases.
  func last(_ figures: [Double]) -> [Double] { Array(figures.suffix(square)) }
}
