public import Cases
public import Figures
import Membership
import SetTheory
public import Studies

/// The matrix of cases and conditions, with ranges and unknown cells as what they are.
public enum MatrixFigure {
  /// The figure of a study of case files.
  ///
  /// - Parameters:
  ///   - result: The study's result.
  ///   - language: The language.
  /// - Returns: The figure `condition-matrix`.
  public static func figure(_ result: StudyResult, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let values = Dictionary(result.matrix.map { ([$0.caseID, $0.condition], $0.membership) }) { first, _ in first }
    let cells = result.cases.map { item in result.conditions.map { values[[item.id, $0.id]] ?? .unknown } }
    return figure(
      cases: result.cases.map { $0.shortName[language] }, conditions: result.conditions.map { $0.name[language] }, cells,
      source: writer.source(result), writer)
  }

  /// The figure of a table of sets.
  ///
  /// - Parameters:
  ///   - input: The table.
  ///   - language: The language.
  /// - Returns: The figure `condition-matrix`; levels of a multi-value column stand as numbers.
  public static func figure(_ input: SetAnalysisInput, language: Language) -> Figure {
    let writer = FigureWriter(language: language)
    let columns = input.reading.table.columns
    let cells = input.reading.table.cases.indices.map { index in columns.map { $0.value(index) } }
    return figure(
      cases: input.reading.table.cases, conditions: columns.map(\.name), cells, levels: columns.map(\.kind.namesLevels),
      source: writer.source(file: input.reading.file, fingerprint: input.reading.fingerprint), writer)
  }

  private static func figure(
    cases: [String], conditions: [String], _ cells: [[CellValue]], levels: [Bool] = [], source: String, _ writer: FigureWriter
  ) -> Figure {
    func cell(_ value: CellValue, _ column: Int) -> GridChart.Cell {
      if levels.indices.contains(column), levels[column], value != .unknown { return GridChart.Cell(text: writer.tableText(value)) }
      return GridChart.Cell(sign: writer.sign(value.presence), text: writer.text(value))
    }
    var used: Set<Presence> = []
    for row in cells {
      for (column, value) in row.enumerated() where !(levels.indices.contains(column) && levels[column]) { used.insert(value.presence) }
    }
    // Few cases stand side by side; many stand below one another, so that the drawing keeps the width of a page.
    let isWide = cases.count > 12
    let rows =
      isWide
      ? cases.indices.map { row in GridChart.Row(cases[row], conditions.indices.map { cell(cells[row][$0], $0) }) }
      : conditions.indices.map { column in GridChart.Row(conditions[column], cases.indices.map { cell(cells[$0][column], column) }) }
    let flat = cells.flatMap { $0 }
    let unknown = flat.count { $0 == .unknown }
    let everywhere = conditions.indices.filter { column in cells.allSatisfy { $0[column].presence == .present } }
    let total = flat.count
    let finding = writer.say(
      "\(writer.cases(cases.count)), \(writer.conditions(conditions.count)): \(everywhere.count) davon in jedem Fall vorhanden. "
        + "\(unknown) von \(total) Zellen \(unknown == 1 ? "ist" : "sind") unbekannt.",
      "\(writer.cases(cases.count)), \(writer.conditions(conditions.count)): \(everywhere.count) of them present in every case. "
        + "\(unknown) of \(total) cells \(unknown == 1 ? "is" : "are") unknown.")
    let words = writer.words(
      writer.say("Fälle und Bedingungen", "Cases and conditions"), finding: finding, source: source,
      alt: writer.say(
        "Matrix mit einem Zeichen je Fall und Bedingung: vorhanden, nicht vorhanden, offen oder unbekannt.",
        "A matrix with a sign for each case and condition: present, absent, open or unknown."))
    let table = FigureTable(
      columns: [writer.say("Fall", "Case")] + conditions,
      rows: zip(cases, cells).map { name, row in [name] + row.map(writer.tableText) })
    return GridChart(columns: isWide ? conditions : cases, rows: rows, legend: writer.legend(used, hasHalf: flat.contains(.known(0.5))))
      .figure("condition-matrix", words, table)
  }
}

extension SetColumn {
  /// The value of a case's cell.
  func value(_ index: Int) -> CellValue {
    guard let upper, upper[index] != lower[index] else { return .known(lower[index]) }
    return lower[index] == 0 && upper[index] == kind.largestValue ? .unknown : .range(lower: lower[index], upper: upper[index])
  }
}
