import ArgumentParser
import CaseFiles
import Reports
import Studies

extension CaseCommand {
  /// The command `gelingen case agreement`.
  struct Agreement: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreement", abstract: "How far second coders agree with the first, condition by condition, and where they differ.",
      discussion: """
        Compares the readings in codings/ with what the claims said when the readings were added: Krippendorff’s alpha (nominal) with an interval, per \
        condition, and every claim on which coders differ, with what they agreed on.
        """)

    @Option(help: "The level of the intervals, between 0 and 1.") var level: Double = 0.95
    @Option(help: "How many resamples of the claims an interval rests on.") var draws: Int = 2_000
    @Option(help: "The seed of the resamples.") var seed: UInt64 = 1
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per condition).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try shared.library()
        let readings = try CoderReadings(library)
        let result = try readings.agreement(level: level, draws: draws, seed: seed)
        try Printer(options: shared, format: format, output: output).print(
          ReadingReport.document(result, readings, in: library, language: shared.lang, version: Gelingen.version),
          json: { try AgreementData.json(result, version: Gelingen.version) }, csv: { AgreementData.table(result) })
      }
    }
  }
}
