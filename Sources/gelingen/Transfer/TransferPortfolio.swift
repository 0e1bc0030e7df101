public import ArgumentParser
import CaseFiles
import Cases
import Reports
import Studies

extension PortfolioResult.Scope: ExpressibleByArgument {}

extension TransferCommand {
  /// The command `gelingen transfer portfolio`.
  struct Portfolio: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show which support covers most regions, for bottom-up and for top-down, exactly and step by step.",
      discussion: """
        A region is covered when, for each condition that it lacks or that is open, a programme has a measure for its origin logic. Costs are \
        the catalogue's or your own; unknown ones stay unknown.
        """)

    @Argument(help: "The study whose conditions and publications are taken: an id or the path of its file.") var study: String
    @Option(
      help: """
        Which regions: all (targets, and initiatives whose outcome is open), ids with commas between them, or a table .csv with region, \
        origin and a column per condition.
        """)
    var targets: String = "all"
    @Option(help: "Which conditions must be covered: core (the study's list) or all (its second list too).")
    var conditions: PortfolioResult.Scope = .core
    @Option(
      parsing: .upToNextOption,
      help: "Only the measures that one of these bodies takes: municipality, district, land, bund, eu, owner, foundation.")
    var by: [Condition.Agent] = []
    @OptionGroup var own: MeasureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (the curves).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try own.library(shared)
        let result = try PortfolioResult(
          study: Identifier.id(from: study), regions: PortfolioResult.Regions(targets, codebook: library.codebook), in: library,
          scope: conditions, by: by, releaseDay: shared.releaseDay, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          PortfolioReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { PortfolioData.table(result) })
      }
    }
  }
}
