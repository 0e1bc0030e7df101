/// A condition or an outcome: one value per case, with what is not known as a range.
///
/// A crisp or fuzzy value is a membership in [0, 1]; a multi-value one is a level. An unknown cell reaches from the smallest to the largest value of
/// its kind.
public struct SetColumn: Hashable, Sendable {
  /// The name, as expressions write it.
  public let name: String
  /// How membership is graded.
  public let kind: SetKind
  /// The smallest value possible, per case; the value itself where it is known.
  public let lower: [Double]
  /// The largest value possible, per case; `nil` when every cell is known.
  public let upper: [Double]?

  /// A column.
  ///
  /// - Parameters:
  ///   - name: The name; not empty.
  ///   - kind: How membership is graded.
  ///   - lower: The smallest value possible, per case.
  ///   - upper: The largest value possible, per case; `nil`, or equal to `lower` throughout, when every cell is known.
  /// - Throws: `SetTheoryError` for an empty name, ranges of another length than the values, and a value that the kind does not have.
  public init(name: String, kind: SetKind, lower: [Double], upper: [Double]? = nil) throws(SetTheoryError) {
    guard !name.isEmpty else { throw .emptyName }
    guard (2...SetKind.mostLevels).contains(kind.levels) else { throw .levelsOutOfRange(column: name, levels: kind.levels) }
    if let upper, upper.count != lower.count { throw .lengthMismatch(column: name, values: upper.count, cases: lower.count) }
    for index in lower.indices {
      let top = upper?[index] ?? lower[index]
      for value in [lower[index], top] {
        let isLevel = kind == .fuzzy || value == value.rounded()
        guard value >= 0, value <= kind.largestValue, isLevel else {
          throw .valueOutsideKind(column: name, caseIndex: index, value: value, kind: kind)
        }
      }
      guard lower[index] <= top else { throw .reversedRange(column: name, caseIndex: index, lower: lower[index], upper: top) }
    }
    self.name = name
    self.kind = kind
    self.lower = lower
    self.upper = upper == lower ? nil : upper
  }

  private init(_ column: SetColumn, keeping indices: [Int]) {
    name = column.name
    kind = column.kind
    lower = indices.map { column.lower[$0] }
    let largest = column.upper.map { upper in indices.map { upper[$0] } }
    upper = largest == lower ? nil : largest
  }

  /// The column of some of its cases.
  func keeping(_ indices: [Int]) -> SetColumn { SetColumn(self, keeping: indices) }

  /// The number of cases.
  public var count: Int { lower.count }

  /// Whether every cell is known.
  public var isComplete: Bool { upper == nil }

  /// Whether the cell of a case is known.
  public func isKnown(_ caseIndex: Int) -> Bool {
    guard let upper else { return true }
    return upper[caseIndex] == lower[caseIndex]
  }
}
