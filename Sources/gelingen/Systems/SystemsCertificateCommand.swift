import ArgumentParser
import CaseFiles
import Reports
import Studies

extension SystemsCommand {
  /// The command `gelingen systems certificate`.
  struct Certificate: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show how different chosen cases are, compared with all sets of as many cases in the table.")

    @OptionGroup var input: Input
    @Option(help: "The chosen cases, with commas between them. Repeat it for a name with a comma.") var set: [String]
    @Option(help: "Up to how many sets all are counted; beyond, a sample is drawn.") var exact: Int = 20_000_000
    @Option(help: "How many sets a sample has.") var draws: Int = 20_000
    @OptionGroup var trials: Trials
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per block and figure).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard exact >= 0 else { throw ValidationError("--exact \(exact) is negative. Write 0 or more.") }
      guard draws >= 1 else { throw ValidationError("--draws \(draws) is no sample. Write 1 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let request = SystemsCertificate.Request(set: set, measure: input.distances, exact: exact, draws: draws, cuts: trials.cuts)
        let result = try SystemsCertificate.make(input.table(), blocks: input.placedBlocks(), request, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          SystemsCertificateReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { SystemsData.standings(result) })
      }
    }
  }
}
