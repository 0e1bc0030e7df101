import ArgumentParser
import Reports
import Statistics

/// The command `gelingen statistics …`.
struct StatisticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics", abstract: "Exact statistics for few cases.",
    subcommands: [
      ProportionCommand.self, AssociationCommand.self, AgreementCommand.self, DistanceCommand.self, PowerCommand.self,
    ])

  /// The command `gelingen statistics proportion`.
  struct ProportionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "proportion", abstract: "What k of n carries: exact, Jeffreys, uniform and Wilson intervals.")

    @Option(help: "The number of cases with the property, k.") var successes: Int
    @Option(help: "The number of cases, n.") var trials: Int
    @Option(help: "The level of the two-sided intervals, between 0 and 1.") var level: Double = 0.95
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html or json.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let summary = try ProportionSummary(
          of: Proportion(successes: successes, trials: trials), level: level)
        try Printer(options: shared, format: format, output: output).print(
          ProportionReport.document(summary, language: shared.lang, version: Gelingen.version),
          json: { try ProportionReport.json(summary, version: Gelingen.version) })
      }
    }
  }
}
