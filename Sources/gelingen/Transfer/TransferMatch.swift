import ArgumentParser
import CaseFiles
import Reports
import Studies

extension TransferCommand {
  /// The command `gelingen transfer match`.
  struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find partners for a region: similar in structure, and having what it lacks or may lack.",
      discussion: """
        Partners are all missions and initiatives of the library but the region's own. Distances are ranges where something is unknown; ties \
        are said to be undecided.
        """)

    @Argument(help: "The study whose conditions, outcome and context blocks are taken: an id or the path of its file.") var study: String
    @Option(help: "The region that asks: an id or the path of its file.") var target: String
    @Option(help: "How many partners the report lists at most; all are in the data.") var count: Int = 10
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard count >= 1 else { throw ValidationError("--count \(count) lists nobody. Write 1 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let result = try MatchResult(
          study: Identifier.id(from: study), target: Identifier.id(from: target), in: shared.library(with: target), count: count,
          releaseDay: shared.releaseDay, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          MatchReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) }, csv: { MatchData.table(result) })
      }
    }
  }
}
