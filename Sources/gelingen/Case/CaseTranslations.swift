import ArgumentParser
import CaseFiles
import Foundation
import Reports

extension CaseCommand {
  /// The command `gelingen case translations`.
  struct Translations: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "translations",
      abstract: "List texts whose German and English may no longer say the same, and record which were held against each other.",
      discussion: """
        A text is listed when only one of its languages was changed since both were recorded with --accept, and when its languages state different numbers. The \
        record is translations.csv in the library; case check warns by it too.
        """)

    @Argument(help: "With --accept: ids of files; all without any.") var ids: [String] = []
    @Flag(help: "Record that both languages of each text say the same as they now stand.") var accept = false
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html or json.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard ids.isEmpty || accept else { throw ValidationError("Ids go with --accept; without it all texts are listed.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let library = try shared.library()
        let printer = Printer(options: shared, format: format, output: output)
        if accept {
          let record = try library.acceptingTranslations(of: Set(ids.map(Identifier.id)))
          try ReplacedFiles.write([library.root.appending(path: TranslationRecord.name): record.csv])
          return printer.note("\(TranslationRecord.name) is written: \(record.count) \(record.count == 1 ? "text" : "texts").")
        }
        let report = TranslationReport(TranslationReview(library), language: shared.lang)
        try printer.print(report.document, json: { try report.json(library, version: Gelingen.version) })
      }
    }
  }
}
