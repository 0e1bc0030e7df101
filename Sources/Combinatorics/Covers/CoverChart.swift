/// Rows to be covered and the columns that cover them: a set-cover problem.
public struct CoverChart: Sendable {
  /// The number of rows.
  public let rowCount: Int
  /// The rows each column covers.
  public let columns: [BitSet]

  /// A chart.
  ///
  /// - Parameters:
  ///   - rowCount: The number of rows.
  ///   - columns: The rows each column covers, as sets of the bound `rowCount`.
  public init(rowCount: Int, columns: [BitSet]) {
    self.rowCount = rowCount
    self.columns = columns
  }
}

/// A part of a chart that shares no row and no column with the rest, reduced to what decides its covers.
struct CoverComponent {
  /// The number of rows left.
  let rowCount: Int
  /// The rows that each class of columns covers; no two classes cover the same.
  let classes: [BitSet]
  /// The columns of each class, by their number in the chart, smallest first.
  let members: [[Int]]
}

extension CoverChart {
  /// The chart's independent parts after reductions that lose no irredundant cover.
  ///
  /// A row that is covered whenever another one is needs no attention. Columns that cover the same of the remaining rows are interchangeable and stand as one class;
  /// columns that cover none of them belong to no irredundant cover.
  ///
  /// - Returns: The parts; `nil` when some row has no column.
  func components() -> [CoverComponent]? {
    guard let rows = decisiveRows() else { return nil }
    return Self.split(classes(within: rows), rows: rows)
  }

  /// The rows whose covering implies that all rows are covered; `nil` when some row has no column.
  private func decisiveRows() -> BitSet? {
    var sets = [BitSet](repeating: BitSet(bound: columns.count), count: rowCount)
    for (index, column) in columns.enumerated() { column.forEach { sets[$0].insert(index) } }
    let sorted = sets.enumerated().map { ($0.offset, $0.element, $0.element.count) }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    var kept: [BitSet] = []
    var rows = BitSet(bound: rowCount)
    for (row, set, count) in sorted {
      guard count > 0 else { return nil }
      guard !kept.contains(where: { $0.isSubset(of: set) }) else { continue }
      kept.append(set)
      rows.insert(row)
    }
    return rows
  }

  /// The columns that cover the same of these rows, by the first of them.
  private func classes(within rows: BitSet) -> [(rows: BitSet, members: [Int])] {
    var indices: [BitSet: Int] = [:]
    var result: [(rows: BitSet, members: [Int])] = []
    for (index, column) in columns.enumerated() {
      let covered = column.intersection(rows)
      guard !covered.isEmpty else { continue }
      if let known = indices[covered] {
        result[known].members.append(index)
      } else {
        indices[covered] = result.count
        result.append((covered, [index]))
      }
    }
    return result
  }

  /// The parts that share no row, by the smallest row in each.
  private static func split(_ classes: [(rows: BitSet, members: [Int])], rows: BitSet) -> [CoverComponent] {
    var part = rows.members.last.map { Array(0...$0) } ?? []
    func root(_ row: Int) -> Int {
      var row = row
      while part[row] != row {
        part[row] = part[part[row]]
        row = part[row]
      }
      return row
    }
    for entry in classes {
      guard let first = entry.rows.first else { continue }
      entry.rows.forEach { row in
        let (a, b) = (root(first), root(row))
        part[max(a, b)] = min(a, b)
      }
    }
    let rowsOf = Dictionary(grouping: rows.members, by: { root($0) }).sorted { $0.key < $1.key }
    let classesOf = Dictionary(grouping: classes, by: { root($0.rows.first ?? 0) })
    return rowsOf.map { key, rows in
      let position = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($0.element, $0.offset) })
      let own = classesOf[key] ?? []
      return CoverComponent(
        rowCount: rows.count,
        classes: own.map { BitSet($0.rows.members.compactMap { position[$0] }, bound: rows.count) },
        members: own.map(\.members))
    }
  }
}
