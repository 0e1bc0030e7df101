import Cases
import SetTheory
import Studies

extension AppendixReport {
  /// A study over a table: raw values, sets and how they were made, both sides with all models, theories, checks, method.
  func tableBlocks(_ part: StudyAppendix.TablePart) -> [Document.Block] {
    let result = part.result
    let report = TableStudyReport(result, language: language, showsDetails: true)
    return report.setSection + rawTable(result) + calibration(result) + result.sides.flatMap(report.side) + report.theorySection
      + robustnessSection(part) + report.checkSection + report.methodSection
  }

  /// The values before calibration.
  private func rawTable(_ result: TableStudyResult) -> [Document.Block] {
    let columns = AppendixData.rawColumns(result)
    guard !columns.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: say("Rohwerte", "Raw values"), columns: [say("Fall", "Case")] + columns.map(\.name),
          rows: result.table.calibrations.cases.enumerated().map { index, name in
            [Table.Cell(name)] + columns.map { Table.Cell($0.texts[index], .number) }
          }))
    ]
  }

  private func calibration(_ result: TableStudyResult) -> [Document.Block] {
    let run = result.table.calibrations
    guard !run.sets.isEmpty else { return [] }
    let text = CalibrationText(language: language, cases: run.cases)
    return [.heading(level: 2, text: say("Kalibrierung", "Calibration"))]
      + run.sets.flatMap { CalibrationReport.blocks($0, text) }.map(lowered)
  }

  /// How far the solutions depend on cut-offs, anchors, cases and conditions.
  private func robustnessSection(_ part: StudyAppendix.TablePart) -> [Document.Block] {
    let heading = Document.Block.heading(
      level: 2, text: say("Wie weit die Lösungen von Festlegungen abhängen", "How far the solutions depend on choices"))
    guard !part.robustness.isEmpty else {
      return [
        heading,
        .paragraph(
          say(
            "Nicht berechnet: Lösungen gibt es nicht, sie werden zurückgehalten, oder Zellen sind offen; dann zeigen die Schranken, was feststeht.",
            "Not computed: there are no solutions, they are withheld, or cells are open; then the bounds show what is settled.")),
      ]
    }
    return [heading]
      + part.robustness.flatMap { side -> [Document.Block] in
        let words = RobustnessWords(writer: SetWriter(language: language), conditions: side.question.base.conditions)
        let report = RobustnessReport(result: side.result, question: side.question, words: words)
        return [.heading(level: 3, text: say("Ergebnis \(side.question.base.outcome)", "Outcome \(side.question.base.outcome)"))]
          + report.blocks.map(lowered)
      }
  }
}
