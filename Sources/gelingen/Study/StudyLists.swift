import ArgumentParser
import Reports
import Studies

extension StudyCommand {
  /// The command `gelingen study lists`.
  struct Lists: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hold rival lists of conditions against the same cases: which holds where, and what the cases cannot tell apart.",
      discussion: "The cases and the outcome are the study’s. A list holds in a case where all its conditions are present.")

    @Argument(help: "The study’s id.") var study: String
    @Option(help: "The ids of lists, with commas between them; otherwise all of the codebook.") var lists: String?
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per list and case).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let names = lists.map { $0.split(separator: ",").map(String.init) } ?? []
        let result = try RivalLists(Identifier.id(from: study), lists: names, in: shared.library(), on: shared.releaseDay)
        try Printer(options: shared, format: format, output: output).print(
          RivalListsReport.document(result, language: shared.lang, version: Gelingen.version),
          json: { try RivalListsReport.json(result, version: Gelingen.version) }, csv: { RivalListsReport.table(result) })
      }
    }
  }
}
