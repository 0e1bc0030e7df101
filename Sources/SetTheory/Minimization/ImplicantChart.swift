import Combinatorics

/// The prime implicant chart: which positive rows each implicant covers.
enum ImplicantChart {
  /// The chart.
  ///
  /// - Parameters:
  ///   - positive: The positive rows, as the chart's rows.
  ///   - implicants: The implicants, as its columns.
  ///   - conditions: The number of conditions.
  /// - Returns: The chart.
  static func chart(positive: [Configuration], implicants: [Term], conditions: Int) -> CoverChart {
    let all = BitSet(allBelow: positive.count)
    // The rows that have a literal, for each condition and value.
    var having = [[BitSet]](
      repeating: [BitSet](repeating: BitSet(bound: positive.count), count: SetKind.mostLevels), count: conditions)
    for (index, row) in positive.enumerated() {
      for condition in 0..<conditions { having[condition][row[condition]].insert(index) }
    }
    let columns = implicants.map { term in
      var rows = all
      var rest = term.conditions
      while rest != 0 {
        let condition = rest.trailingZeroBitCount
        rows.formIntersection(having[condition][term.value(of: condition)])
        rest &= rest - 1
      }
      return rows
    }
    return CoverChart(rowCount: positive.count, columns: columns)
  }
}
