import Cases

extension SetAnalysisInput {
  /// The table of a study over a table that has been run, with its conditions and its outcome.
  ///
  /// - Parameter result: The result.
  public init(of result: TableStudyResult) {
    self.init(
      reading: SetTableReading(of: result.table), conditions: result.conditions, outcome: result.outcome.outcome, study: result.study.id)
  }
}
