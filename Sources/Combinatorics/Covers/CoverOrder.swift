/// A component with its rows in the order in which they are decided, and for each step the columns decided there.
struct CoverOrder<Rows: VertexBits> {
  /// A class of columns, as one step sees it.
  struct Choice {
    /// The class, by its number in the component.
    let index: Int
    /// The rows it covers.
    let rows: Rows
    /// The weight of its rows after this step's.
    let weight: Int64
  }

  /// The number of rows.
  let rowCount: Int
  /// For each row, the classes whose first row it is, those of largest weight first.
  let choices: [[Choice]]
  /// For each step, what the weights above 1 of its choices from an index on exceed 1 by, summed up.
  let excess: [[Int64]]
  /// For each step, including the one after the last, the weights of the rows when only columns decided from that step on remain.
  let weights: [[Int64]]

  /// Puts the rows with the fewest columns first, so that their columns are decided early.
  ///
  /// - Parameter component: The component.
  init(_ component: CoverComponent) {
    rowCount = component.rowCount
    var columnsOf = [Int](repeating: 0, count: rowCount)
    for rows in component.classes { rows.forEach { columnsOf[$0] += 1 } }
    var place = [Int](repeating: 0, count: rowCount)
    let sorted = columnsOf.indices.sorted { (columnsOf[$0], $0) < (columnsOf[$1], $1) }
    for (position, row) in sorted.enumerated() { place[row] = position }
    let columns = component.classes.map { rows in rows.members.map { place[$0] }.sorted() }
    weights = Self.weights(columns, rowCount: rowCount)
    var choices = [[Choice]](repeating: [], count: rowCount)
    for (index, column) in columns.enumerated() {
      var rows = Rows(bound: rowCount)
      for row in column { rows.add(row) }
      let later = weights[column[0] + 1]
      choices[column[0]].append(Choice(index: index, rows: rows, weight: column.dropFirst().reduce(0) { $0 + later[$1] }))
    }
    for step in choices.indices { choices[step].sort { ($0.weight, $1.index) > ($1.weight, $0.index) } }
    self.choices = choices
    excess = choices.map { choices in
      var sums = [Int64](repeating: 0, count: choices.count + 1)
      for index in choices.indices.reversed() { sums[index] = sums[index + 1] + max(0, choices[index].weight - PackingBound.unit) }
      return sums
    }
  }

  /// Weights for each step; of many rows only some steps get weights of their own, and the others keep those before.
  private static func weights(_ columns: [[Int]], rowCount: Int) -> [[Int64]] {
    var lastStep = [Int](repeating: -1, count: rowCount)
    for column in columns {
      for row in column { lastStep[row] = max(lastStep[row], column[0]) }
    }
    let stride = max(1, rowCount / 48)
    var current: [Int64] = []
    return (0...rowCount).map { step in
      if step % stride == 0, step < rowCount {
        let later = columns.filter { $0[0] >= step }.map { $0.map { $0 - step } }
        current = Array(repeating: 0, count: step) + PackingBound(columns: later, rowCount: rowCount - step).weights
      }
      return (0..<rowCount).map { row in
        if row < step { 0 } else { lastStep[row] < step ? PackingBound.uncoverable : min(current[row], PackingBound.unit) }
      }
    }
  }
}
