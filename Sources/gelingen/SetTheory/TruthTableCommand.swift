public import ArgumentParser
import Reports
import SetTheory
import Studies

extension TruthTableReport.Options.Order: ExpressibleByArgument {}

/// The command `gelingen truth-table`.
struct TruthTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth-table", abstract: "Which configurations occur, and what each says of the outcome.",
    discussion: """
      A case belongs to the row in whose corner its membership exceeds 0.5; consistency and PRI are taken over all cases. Configurations \
      that do not occur are counted, and listed with --complete. With unknown cells and ranges every figure is a pair of bounds over all that they may be, \
      and a row has the outcomes it may be coded with.
      """)

  @OptionGroup var table: TableOptions
  @OptionGroup var cuts: CutOptions
  @Option(help: "The order of the rows: configuration, outcome, consistency or n.") var sort: TruthTableReport.Options.Order =
    .configuration
  @Flag(help: "List the configurations that do not occur too, up to the limit.") var complete = false
  @Option(help: "With --complete: how many to list.") var limit = 1000
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit \(limit) is no number of rows. Give 0 or more.") }
  }

  func run() throws {
    try Failure.handled(format) {
      let options = TruthTableReport.Options(order: sort, complete: complete ? limit : nil)
      let rendering = try SetRendering.truthTable(
        table.input(), cuts.parameters(), options, language: shared.lang, version: Gelingen.version)
      try Printer(options: shared, format: format, output: output).print(rendering.document, json: rendering.json, csv: rendering.table)
    }
  }
}
