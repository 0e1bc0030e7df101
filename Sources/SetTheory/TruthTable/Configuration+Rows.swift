import Membership

extension Configuration {
  /// The row of the truth table that each case is nearest to: the values it has more than any other.
  ///
  /// A fuzzy cell above 0.5 is 1, any other 0; whether a case belongs to its row at all, with no cell of exactly 0.5, is another question.
  ///
  /// - Parameter columns: The conditions, complete; at most 64.
  /// - Returns: One configuration per case.
  /// - Complexity: O(*N·k*).
  static func rows(of columns: [SetColumn]) -> [Configuration] {
    var planes = [SIMD4<UInt64>](repeating: SIMD4(), count: columns.first?.count ?? 0)
    for (condition, column) in columns.enumerated() {
      let bit: UInt64 = 1 << UInt64(condition)
      let isGraded = !column.kind.namesLevels
      for (index, cell) in column.lower.enumerated() {
        if isGraded {
          if cell > CellValue.crossover { planes[index][0] |= bit }
        } else {
          let value = Int(cell)
          for plane in 0..<4 where value >> plane & 1 == 1 { planes[index][plane] |= bit }
        }
      }
    }
    return planes.map { Configuration(planes: $0) }
  }
}
