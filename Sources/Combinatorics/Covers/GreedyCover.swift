/// A cover found quickly, without the claim that it is smallest.
enum GreedyCover {
  /// Takes the column that covers most of what is left until nothing is, then drops what proves superfluous.
  ///
  /// - Parameter chart: A chart in which every row has a column.
  /// - Returns: The columns, smallest first; none of them is superfluous.
  static func columns(of chart: CoverChart) -> [Int] {
    var uncovered = BitSet(allBelow: chart.rowCount)
    var chosen: [Int] = []
    while !uncovered.isEmpty {
      let gains = chart.columns.map { $0.intersectionCount(uncovered) }
      guard let best = gains.indices.max(by: { (gains[$0], $1) < (gains[$1], $0) }), gains[best] > 0 else { break }
      chosen.append(best)
      uncovered.subtract(chart.columns[best])
    }
    for column in chosen {
      let others = chosen.filter { $0 != column }
      var covered = BitSet(bound: chart.rowCount)
      for other in others { covered.formUnion(chart.columns[other]) }
      if covered.count == chart.rowCount { chosen = others }
    }
    return chosen.sorted()
  }
}
