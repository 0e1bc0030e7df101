public import CaseFiles
public import SetTheory

extension SetTableFile {
  /// The cases' names, each once.
  ///
  /// - Returns: The names; the row numbers where no column names the cases.
  /// - Throws: `InvalidFiles` for a case without a name and one that stands twice.
  public func caseNames() throws(InvalidFiles) -> [String] {
    var findings = CappedFindings(limit: 1_000, file: name)
    let names = caseNames(&findings)
    try findings.throwIfAny()
    return names
  }

  /// A column before calibration.
  ///
  /// - Parameter column: The column's name.
  /// - Returns: What each cell says; `-` and empty cells, `?`, `NA` and `unknown` say nothing.
  /// - Throws: `SetTableError` for a column that is not there, `InvalidFiles` for ranges that are reversed.
  public func rawColumn(_ column: String) throws -> RawColumn {
    guard columnNames.contains(column), let position = csv.header.firstIndex(of: column) else {
      throw SetTableError.columnNotThere(column, columns: columnNames)
    }
    var findings = CappedFindings(limit: 1_000, file: name)
    var values: [RawColumn.Value] = []
    var texts: [String] = []
    for row in csv.rows {
      let cell = row[position]
      let text = String(cell.text.trimmingSpaces())
      texts.append(text)
      switch CellReading(text) {
      case .value(let value): values.append(.number(value))
      case .unknown, .irrelevant: values.append(.unknown)
      case .text: values.append(.word)
      case .range(let lower, let upper):
        if lower > upper {
          findings.add("cell-range", "The range \(text) is reversed.", at: cell.position, hint: "Write the smaller number first.")
        }
        values.append(lower == upper ? .number(lower) : .range(lower: min(lower, upper), upper: max(lower, upper)))
      }
    }
    try findings.throwIfAny()
    return RawColumn(name: column, values: values, texts: texts)
  }

  /// The place of a cell.
  func position(of caseIndex: Int, in column: String) -> Position? {
    csv.header.firstIndex(of: column).map { csv.rows[caseIndex][$0].position }
  }
}

extension KindDeclarations {
  /// The declarations of a study's sets, by column.
  init(_ declarations: [String: Declaration]) { columns = declarations }
}
