import ArgumentParser
import Reports
import Statistics
import Studies

extension StatisticsCommand {
  /// The command `gelingen statistics power`.
  struct PowerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "power",
      abstract: "What random data of a study’s shape would show, what a test could find, and how many cases would be needed.",
      discussion: """
        The shape comes from a table (--data, --outcome), a study (--study), or from --case-count and --condition-count. Chances are computed exactly \
        where they can be, and otherwise estimated from a seeded sample with its error.
        """)

    @OptionGroup var table: StudyTableOptions
    @Option(name: .customLong("case-count"), help: "The number of cases, without a table.") var cases: Int?
    @Option(name: .customLong("condition-count"), help: "The number of conditions with two values, without a table.") var count: Int?
    @Option(name: .customLong("with-outcome"), help: "How many of the cases have the outcome, without a table; half of them otherwise.")
    var withOutcome: Int?
    @Option(name: .customLong("incl-cut"), help: "The least share of cases with the outcome in a configuration coded present.")
    var inclusion: Double = 1
    @Option(help: "The level of the tests.") var level: Double = 0.05
    @Option(name: .customLong("share-with"), help: "The share with the outcome among cases with the condition that is to be found.")
    var shareWith: Double = 0.9
    @Option(name: .customLong("share-without"), help: "The share among cases without it.") var shareWithout: Double = 0.3
    @Option(help: "How many data sets are drawn where chances are not computed.") var draws: Int = 100_000
    @Option(help: "The seed of what is drawn.") var seed: UInt64 = 1
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (the planning table).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      let hasTable = table.data != nil || table.study != nil
      guard hasTable || (cases != nil && count != nil) else {
        throw ValidationError("Give a table (--data or --study), or --case-count and --condition-count.")
      }
      guard !hasTable || (cases == nil && count == nil && withOutcome == nil) else {
        throw ValidationError("A table has its own counts. Leave out --case-count, --condition-count and --with-outcome.")
      }
    }

    func run() throws {
      try Failure.handled(format) {
        let request = PowerAnalysis.Request(
          inclusionCut: inclusion, level: level, shareWith: shareWith, shareWithout: shareWithout, draws: draws, seed: seed)
        let input = try table.input(shared)
        let result = try PowerAnalysis(input, cases: cases ?? 0, conditions: count ?? 0, withOutcome: withOutcome, request)
        try Printer(options: shared, format: format, output: output).print(
          PowerReport.document(result, of: input, language: shared.lang, version: Gelingen.version),
          json: { try PowerData.json(result, of: input, version: Gelingen.version) }, csv: { PowerData.table(result) })
      }
    }
  }
}
