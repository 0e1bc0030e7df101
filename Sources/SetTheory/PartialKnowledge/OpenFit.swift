import Membership

/// The pairs of memberships in an expression and an outcome that each case of a table can have.
struct OpenFit: Sendable {
  /// The pairs of each pattern of cells.
  let cases: [OpenCase]
  /// The patterns.
  let patterns: OpenPatterns

  /// The pairs.
  ///
  /// Where the set names the outcome's own column, the two depend on one another: the column is then fixed at every level, or at every degree at which a numerator or denominator
  /// can bend: the ends and the known values of all columns named, their complements and 0.5; and between these, where a case may change its role.
  ///
  /// - Parameters:
  ///   - set: The set.
  ///   - outcome: The outcome.
  ///   - table: The table.
  /// - Throws: `SetTheoryError` for unknown columns, levels and too many open cells in a case.
  init(_ set: Expression, _ outcome: Literal, in table: SetTable) throws(SetTheoryError) {
    let x = try OpenSet(set, in: table)
    let y = try OpenSet(.literal(outcome), in: table)
    patterns = OpenPatterns(x.columns + y.columns, cases: table.cases.count)
    var cases: [OpenCase] = []
    cases.reserveCapacity(patterns.first.count)
    for index in patterns.first {
      cases.append(try Self.pairs(x, y, OpenCells(x.columns, caseIndex: index), OpenCells(y.columns, caseIndex: index)))
    }
    self.cases = cases
  }

  /// The bounds of the parameters of fit.
  var bounds: FitBounds { FitBounds(cases, weights: patterns.weights) }

  /// The pairs of memberships in a set and an outcome's literal with these cells.
  static func pairs(_ x: OpenSet, _ y: OpenSet, _ ours: OpenCells, _ theirs: OpenCells) throws(SetTheoryError) -> OpenCase {
    guard let slot = x.columns.firstIndex(where: { $0.name == y.columns[0].name }) else {
      return OpenCase(try x.attainable(ours), try y.attainable(theirs))
    }
    var ours = ours
    var rectangles: [OpenCase.Rectangle] = []
    for theirs in theirs.pieces(y.columns[0], among: breakpoints(ours), alsoBetween: true) {
      (ours.levels[slot], ours.lower[slot], ours.upper[slot]) = (theirs.levels[0], theirs.lower[0], theirs.upper[0])
      rectangles += OpenCase(try x.attainable(ours), try y.attainable(theirs)).rectangles
    }
    return OpenCase(rectangles: rectangles)
  }

  /// The degrees at which a figure can bend in a case.
  static func breakpoints(_ cells: OpenCells) -> [Double] {
    let ends = (cells.lower + cells.upper).filter { $0 <= 1 }
    return Set(ends + ends.map { 1 - $0 } + [0, CellValue.crossover, 1]).sorted()
  }
}

extension OpenCells {
  /// The cells of a single column fixed at each level, or at each of some degrees and, where asked for, a third and two thirds of the way between neighbours.
  func pieces(_ column: SetColumn, among degrees: [Double], alsoBetween: Bool) -> [OpenCells] {
    var copy = self
    guard column.kind == .fuzzy else {
      return (0..<column.kind.levels).filter { levels[0] >> UInt32($0) & 1 == 1 }.map { level in
        copy.levels[0] = 1 << UInt32(level)
        return copy
      }
    }
    let inside = degrees.filter { lower[0] <= $0 && $0 <= upper[0] }
    return (alsoBetween ? inside.withThirds : inside).map { degree in
      (copy.lower[0], copy.upper[0]) = (degree, degree)
      return copy
    }
  }
}

extension [Double] {
  /// Rising values, and a third and two thirds of the way between neighbours.
  var withThirds: [Double] {
    var result = self
    for (low, high) in zip(self, dropFirst()) {
      let step = (high - low) / 3
      result.append(low + step)
      result.append(high - step)
    }
    return result
  }
}
