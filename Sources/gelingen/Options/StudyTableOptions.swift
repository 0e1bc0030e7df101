import ArgumentParser
import CaseFiles
import Studies

/// The table that a statistic is made from: a file, or the table of a study.
struct StudyTableOptions: ParsableArguments {
  @Option(help: "A table with a row per case and a column per set: CSV with commas, semicolons or tabs.") var data: String?
  @Option(help: "A study, instead of --data: its table, conditions and outcome.") var study: String?
  @Option(help: "With --data: the outcome: Y, ~Y or, of a multi-value column, Y[2].") var outcome: String?
  @Option(help: "The conditions, as A,B,C; otherwise all columns but the cases and the outcome, or all of the study.") var conditions:
    String?
  @Option(help: "With --data: declared kinds, as A=fuzzy,B=crisp,C=multi-value; others are inferred and echoed.") var kinds: String?
  @Option(help: "With --data: declared levels of multi-value columns, as C=0..3.") var levels: String?
  @Option(name: .customLong("case-column"), help: "With --data: the column that names the cases.") var caseColumn: String?

  func validate() throws {
    guard data == nil || study == nil else { throw ValidationError("Give either --data or --study.") }
    guard data == nil || outcome != nil else { throw ValidationError("Give the outcome of the table with --outcome.") }
    guard study == nil || (outcome == nil && kinds == nil && levels == nil && caseColumn == nil) else {
      throw ValidationError("A study states its outcome and the kinds of its sets. Leave those options out, or give --data.")
    }
  }

  /// The table with the conditions and the outcome; `nil` where neither a file nor a study is named.
  func input(_ shared: SharedOptions) throws -> SetAnalysisInput? {
    if let study {
      let options = StudyRun.Options(releaseDay: shared.releaseDay, version: Gelingen.version)
      return try SetAnalysisInput(study: Identifier.id(from: study), in: shared.library(), conditions: conditions, options)
    }
    guard let data else { return nil }
    let file = try SetTableFile(
      DataFile(data), caseColumn: caseColumn, declarations: KindDeclarations(kinds: kinds, levels: levels))
    return try SetAnalysisInput(file, outcome: outcome ?? "", conditions: conditions)
  }
}
