public import Cases

extension Profiled {
  /// The cell of a condition, computed where the condition is derived; its claims are then those it is derived from.
  ///
  /// - Parameter condition: The condition.
  /// - Returns: The cell; unknown where nothing is coded.
  public func cell(_ condition: Condition) -> Cell { StudyTables.cell(condition, of: self) }
}
