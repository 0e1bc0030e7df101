/// What each case may be on one condition: a set of possible values per case, one value where it is known.
///
/// Values are whole numbers: 0 absent and 1 present for a dichotomous condition, the level for a graded one, the place of a category in a list.
public struct ConditionColumn: Hashable, Sendable {
  /// The id.
  public let id: String
  /// The possible values, case by case; never empty.
  public let values: [Set<Int>]

  /// A column.
  public init(id: String, values: [Set<Int>]) {
    precondition(values.allSatisfy { !$0.isEmpty }, "A case has at least one possible value.")
    self.id = id
    self.values = values
  }

  /// The value of a case; `nil` where it is not known.
  public func known(_ index: Int) -> Int? { values[index].count == 1 ? values[index].first : nil }

  /// Whether a case certainly has a value.
  public func has(_ value: Int, _ index: Int) -> Bool { known(index) == value }

  /// Whether a case may have a value.
  public func mayHave(_ value: Int, _ index: Int) -> Bool { values[index].contains(value) }
}
