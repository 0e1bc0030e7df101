import ArgumentParser
import CaseFiles
import Reports

extension CaseCommand {
  /// The command `gelingen case list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the cases with their outcomes.")

    @OptionGroup var filter: CaseFilter
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try shared.library().visible(on: shared.releaseDay).filtered(by: filter.accepts)
        try Printer(options: shared, format: format, output: output).print(
          LibraryReports.cases(library, language: shared.lang, version: Gelingen.version),
          json: { try LibraryJSON.list(library, version: Gelingen.version) },
          csv: { LibraryReports.caseData(library) })
      }
    }
  }

  /// The command `gelingen case codebook`.
  struct Codebook: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Show what cases are coded for.")

    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html or json.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try shared.library()
        try Printer(options: shared, format: format, output: output).print(
          LibraryReports.codebook(library, language: shared.lang, version: Gelingen.version),
          json: { try LibraryJSON.codebook(library, version: Gelingen.version) })
      }
    }
  }
}
