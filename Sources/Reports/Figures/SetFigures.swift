public import Cases
public import Figures
import Membership
public import SetTheory
public import Studies

/// Figures of tables of sets: claims against cases, and truth tables.
///
/// From a truth table and from what follows from it, cases with open cells are left out and named: they have no row. A claim draws them as ranges.
public enum SetFigures {
  /// A table without the cases that have open cells.
  struct Known {
    var table: SetTable
    var leftOut: [String]

    init(_ table: SetTable) throws {
      let known = table.cases.indices.filter { index in table.columns.allSatisfy { $0.isKnown(index) } }
      guard !known.isEmpty else { throw FigureError.allOpen(cases: table.cases.count) }
      guard known.count < table.cases.count else {
        self.table = table
        leftOut = []
        return
      }
      var columns: [SetColumn] = []
      for column in table.columns {
        columns.append(try SetColumn(name: column.name, kind: column.kind, lower: known.map { column.lower[$0] }))
      }
      self.table = try SetTable(cases: known.map { table.cases[$0] }, columns: columns)
      let kept = Set(known)
      leftOut = table.cases.indices.filter { !kept.contains($0) }.map { table.cases[$0] }
    }

    /// What the finding says of the cases that are left out.
    func sentence(_ writer: FigureWriter) -> String {
      guard !leftOut.isEmpty else { return "" }
      return writer.say(
        " Wegen offener Zellen nicht gezeichnet: \(writer.list(leftOut)).", " Not drawn because of open cells: \(writer.list(leftOut)).")
    }
  }

  /// The rows of a truth table that occur, with cases and figures.
  ///
  /// - Parameters:
  ///   - input: The table.
  ///   - cuts: The cut-offs.
  ///   - language: The language.
  /// - Returns: The figure `truth-table`.
  /// - Throws: `SetTheoryError` as the truth table does; `FigureError.allOpen` where each case has an open cell.
  public static func truthTable(
    _ input: SetAnalysisInput, _ cuts: TruthTableParameters, language: Language
  ) throws -> Figure {
    let writer = FigureWriter(language: language)
    let known = try Known(input.reading.table)
    let truth = try TruthTable(known.table, conditions: input.conditions, outcome: input.outcome, parameters: cuts)
    let conditions = input.conditions.conditions
    let rows = truth.rows.sorted { ($1.n, $1.consistency ?? -1) < ($0.n, $0.consistency ?? -1) }
    func figure(_ value: Double?) -> GridChart.Cell { GridChart.Cell(text: value.map(writer.number) ?? "–", shade: value) }
    let cells = rows.map { row in
      GridChart.Row(
        writer.list(row.cases.map { known.table.cases[$0] }),
        conditions.indices.map { index in
          conditions[index].kind.namesLevels
            ? GridChart.Cell(text: "\(row.configuration[index])")
            : GridChart.Cell(sign: row.configuration[index] == 1 ? .present : .absent)
        } + [GridChart.Cell(text: "\(row.n)"), figure(row.consistency), figure(row.pri), GridChart.Cell(text: name(row.outcome, writer))])
    }
    let counts = RowOutcome.allCases.map { outcome in (outcome, rows.count { $0.outcome == outcome }) }.filter { $0.1 > 0 }
    let finding =
      writer.say(
        "\(writer.count(rows.count, ("Zeile kommt", "Zeilen kommen"), ("", ""))) vor, \(truth.unobserved) nicht; ",
        "\(writer.count(rows.count, ("", ""), ("row occurs", "rows occur"))), \(truth.unobserved) do not; ")
      + "\(input.outcome) " + counts.map { "\(name($0.0, writer)): \($0.1)" }.joined(separator: ", ") + "." + known.sentence(writer)
    let words = writer.words(
      writer.say("Wahrheitstafel für \(input.outcome)", "Truth table for \(input.outcome)"), finding: finding,
      source: writer.source(file: input.reading.file, fingerprint: input.reading.fingerprint),
      alt: writer.say(
        "Eine Zeile je Konfiguration, die vorkommt; Konsistenz und PRI je dunkler, desto höher.",
        "A row for each configuration that occurs; consistency and PRI the darker, the higher."))
    let heads =
      conditions.map(\.name) + [writer.say("Fälle", "cases"), writer.say("Konsistenz", "consistency"), "PRI", "\(input.outcome)"]
    let table = FigureTable(
      columns: [writer.say("Fälle", "Cases")] + heads,
      rows: zip(rows, cells).map { row, drawn in
        [row.cases.map { known.table.cases[$0] }.joined(separator: ", ")] + conditions.indices.map { "\(row.configuration[$0])" }
          + drawn.cells.suffix(4).map(\.text)
      })
    return GridChart(
      columns: heads, rows: cells,
      legend: [(.present, writer.say("Bedingung vorhanden", "condition present")), (.absent, writer.say("nicht vorhanden", "absent"))]
    ).figure("truth-table", words, table)
  }

  private static func name(_ outcome: RowOutcome, _ writer: FigureWriter) -> String {
    switch outcome {
    case .present: writer.say("vorhanden", "present")
    case .absent: writer.say("nicht vorhanden", "absent")
    case .contradiction: writer.say("Widerspruch", "contradiction")
    case .remainder: writer.say("zu wenige", "too few")
    default: "–"
    }
  }
}
