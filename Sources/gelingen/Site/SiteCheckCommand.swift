import ArgumentParser
import CaseFiles
import Foundation
import Site

extension SiteCommand {
  /// The command `gelingen site check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look at a built site: links, places, ids, headings, languages, nothing from outside, nothing missing.",
      discussion: "Needs no network and no browser. Exit code 2 when a finding is an error.")

    @Argument(help: "The folder that “gelingen site build” has written.") var folder: String
    @OptionGroup var shared: SharedOptions
    @Option(help: "text or json.") var format: OutputFormat = .text

    func validate() throws {
      guard [.text, .json].contains(format) else { throw ValidationError("This command has text and json as output.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let check = SiteCheck(files: try SiteCheck.files(in: URL(filePath: folder)))
        try Printer(options: shared, format: format, output: nil).write(format == .json ? check.json() : Data(check.text.utf8))
        if check.findings.contains(where: { $0.severity == .error }) { throw Failure.invalid }
      }
    }
  }
}
