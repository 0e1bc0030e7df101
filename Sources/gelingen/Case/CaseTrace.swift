import ArgumentParser
import Reports

extension CaseCommand {
  /// The command `gelingen case trace`.
  struct Trace: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Follow a claim: every page, brief and study it touches, and what changes without it.",
      discussion: "Runs each study over case files with the claim and without it, and lists the lines of the report that differ.")

    @Argument(help: "The claim’s id.") var claim: String
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html or json.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let trace = try ClaimTrace(claim, in: shared.library(), language: shared.lang, on: shared.releaseDay, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          trace.document(shared.lang), json: { try JSONWriter.data(trace) })
      }
    }
  }
}
