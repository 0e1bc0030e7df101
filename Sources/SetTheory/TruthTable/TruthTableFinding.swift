import Membership

/// What somebody should look at in a truth table, though it can be computed.
public enum TruthTableFinding: Hashable, Sendable {
  /// A case belongs to no row, because its membership in these conditions is exactly 0.5.
  case belongsToNoRow(AmbiguousCase)
  /// A condition has the same value in every case, and so distinguishes none.
  case constantCondition(Int)
  /// Every case is more in the outcome than out, or every case more out than in.
  case outcomeOnOneSide(isPresent: Bool)

  /// The findings of a complete table.
  static func all(_ columns: [SetColumn], outcome: [Double], ambiguous: [AmbiguousCase]) -> [TruthTableFinding] {
    var findings: [TruthTableFinding] = []
    let middle = CellValue.crossover
    if outcome.allSatisfy({ $0 > middle }) { findings.append(.outcomeOnOneSide(isPresent: true)) }
    if outcome.allSatisfy({ $0 < middle }) { findings.append(.outcomeOnOneSide(isPresent: false)) }
    for (index, column) in columns.enumerated() {
      guard let first = column.lower.first, column.lower.allSatisfy({ $0 == first }) else { continue }
      findings.append(.constantCondition(index))
    }
    return findings + ambiguous.map(TruthTableFinding.belongsToNoRow)
  }
}
