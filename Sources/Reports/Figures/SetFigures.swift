public import Cases
public import Figures
import Membership
public import SetTheory
public import Studies

/// Figures of tables of sets: claims against cases, and truth tables.
///
/// Cases with open cells in what a figure needs are left out and named: a point, a row or a term cannot be drawn for them.
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

  /// A claim's set against its outcome, case by case.
  ///
  /// - Parameters:
  ///   - input: The claim and its table.
  ///   - language: The language.
  /// - Returns: The figure `xy-plot`.
  /// - Throws: `SetTheoryError` where the claim does not fit the table; `FigureError.allOpen` where each case has an open cell.
  public static func xy(_ input: SetClaimInput, language: Language) throws -> Figure {
    let writer = FigureWriter(language: language)
    let known = try Known(input.reading.table)
    let fit = try PropositionFit(input.proposition, in: known.table)
    let x = try known.table.memberships(in: input.proposition.set)
    let y = try known.table.memberships(in: input.proposition.outcome)
    let sums = fit.whole.sums
    func figure(_ value: Double?) -> String { value.map(writer.number) ?? "–" }
    let points = known.table.cases.indices.map { index in
      ScatterChart.Point(
        known.table.cases[index], x: (x[index], x[index]), y: (y[index], y[index]), sign: sign(fit.whole.roles[index]))
    }
    let deviant = fit.whole.cases(.deviantInKind).map { known.table.cases[$0] }
    let claim = "\(input.proposition)".count > 160 ? writer.say("Die Behauptung", "The claim") : "\(input.proposition)"
    let finding =
      writer.say(
        "\(claim): Konsistenz \(figure(sums.consistency)), Abdeckung \(figure(sums.coverage)), \(writer.cases(points.count)). "
          + (deviant.isEmpty
            ? "Kein Fall liegt in der Menge und außerhalb des Ergebnisses."
            : "In der Menge, aber nicht im Ergebnis: \(writer.list(deviant))."),
        "\(claim): consistency \(figure(sums.consistency)), coverage \(figure(sums.coverage)), \(writer.cases(points.count)). "
          + (deviant.isEmpty
            ? "No case lies in the set and outside the outcome." : "In the set, but not in the outcome: \(writer.list(deviant))."))
      + known.sentence(writer)
    let words = writer.words(
      writer.say("Die Behauptung Fall für Fall", "The claim case by case"), finding: finding,
      source: writer.source(file: input.reading.file, fingerprint: input.reading.fingerprint),
      alt: writer.say(
        "XY-Diagramm: quer die Zugehörigkeit zur Menge, hoch die zum Ergebnis. Über der Diagonale liegt, was zur Behauptung passt.",
        "XY plot: across the membership in the set, up that in the outcome. What agrees with the claim lies above the diagonal."))
    let table = FigureTable(
      columns: [writer.say("Fall", "Case"), writer.say("Menge", "set"), writer.say("Ergebnis", "outcome"), writer.say("Rolle", "role")],
      rows: known.table.cases.indices.map { index in
        [known.table.cases[index], writer.number(x[index]), writer.number(y[index]), name(fit.whole.roles[index], writer)]
      })
    let roles = CaseRole.allCases.filter { role in fit.whole.roles.contains(role) }
    var chart = ScatterChart(
      points: points, x: (0, 1, "\(input.proposition.set)"), y: (0, 1, "\(input.proposition.outcome)"),
      legend: roles.map { (sign($0), name($0, writer)) }, hasDiagonal: true,
      diagonalText: writer.say("Menge = Ergebnis", "set = outcome"))
    chart.unnamedText = writer.unnamed
    return chart.figure("xy-plot", words, table)
  }

  private static func sign(_ role: CaseRole) -> Sign {
    switch role {
    case .typical: .present
    case .deviantInDegree: .open
    case .deviantInKind: .cross
    case .uncovered: .triangle
    case .irrelevant: .absent
    case .ambiguous: .diamond
    }
  }

  private static func name(_ role: CaseRole, _ writer: FigureWriter) -> String {
    switch role {
    case .typical: writer.say("typisch", "typical")
    case .deviantInDegree: writer.say("im Grad abweichend", "deviant in degree")
    case .deviantInKind: writer.say("in der Art abweichend", "deviant in kind")
    case .uncovered: writer.say("nicht abgedeckt", "uncovered")
    case .irrelevant: writer.say("ohne Belang", "irrelevant")
    case .ambiguous: writer.say("genau 0,5", "exactly 0.5")
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
