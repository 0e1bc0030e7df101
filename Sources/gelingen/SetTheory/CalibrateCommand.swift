public import ArgumentParser
import CaseFiles
public import Cases
import Foundation
import Reports
import SetTheory
import Studies

extension CalibrationSpec.Method: ExpressibleByArgument {}
extension CalibrationSpec.Curve: ExpressibleByArgument {}
extension CalibrationSpec.Direction: ExpressibleByArgument {}
extension CalibrationSpec.Scale: ExpressibleByArgument {}

/// The command `gelingen calibrate`.
struct CalibrateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate", abstract: "Turn raw values into memberships, with a reason for every anchor.",
    discussion: """
      One column by options, or several with their reasons by --spec, a calibration file or a study over a table. Memberships are not rounded. \
      With --gaps nothing is calibrated: the gaps between raw values are listed, as places where a threshold separates cases. \
      Anchors come from theory and knowledge of cases; no anchor is suggested.
      """)

  @Option(help: "A table with a row per case: CSV with commas, semicolons or tabs.") var data: String
  @Option(name: .customLong("case-column"), help: "The column that names the cases; otherwise the first one, if it does not hold values.")
  var caseColumn: String?
  @Option(help: "A calibration file or a study over a table, instead of --column.") var spec: String?
  @OptionGroup var column: CalibrationOptions
  @Flag(help: "List the gaps in the raw values of --column.") var gaps = false
  @Flag(name: .customLong("keep-raw"), help: "With --format csv: keep the columns of the table beside the sets.") var keepsRaw = false
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv (the calibrated table).") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func validate() throws {
    guard (spec == nil) != (column.column == nil) else { throw ValidationError("Give either --column or --spec.") }
    guard !gaps || spec == nil else { throw ValidationError("--gaps goes with --column.") }
    guard gaps || spec != nil || column.method != nil else { throw ValidationError("Give --method, or --gaps to look at the raw values.") }
  }

  func run() throws {
    try Failure.handled(format) {
      let table = try SetTableFile(DataFile(data), caseColumn: caseColumn)
      let printer = Printer(options: shared, format: format, output: output)
      if gaps { return try printGaps(table, printer) }
      let file = try spec.map { try SetSpecFile($0) }
      let sets = try file?.sets ?? [column.set(shared.lang)]
      let run = try CalibrationRun(sets, in: table, keepsRaw: keepsRaw) { index in
        file.map { ($0.name, $0.place(of: "sets/\(index)/calibration")) }
      }
      if format == .csv { CalibrationReport.warnings(run, language: shared.lang).forEach(printer.note) }
      try printer.print(
        CalibrationReport.document(run, language: shared.lang, version: Gelingen.version),
        json: { try CalibrationData.json(run, version: Gelingen.version) }, csv: { CalibrationData.table(run) })
    }
  }

  private func printGaps(_ table: SetTableFile, _ printer: Printer) throws {
    let raw = try table.rawColumn(column.column ?? "")
    try printer.print(
      RawGapReport.document(raw, language: shared.lang, version: Gelingen.version),
      json: { try RawGapReport.json(raw, fingerprint: table.fingerprint, version: Gelingen.version) }, csv: { RawGapReport.table(raw) })
  }
}
