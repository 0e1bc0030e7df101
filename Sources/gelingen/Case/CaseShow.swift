import ArgumentParser
import CaseFiles
import Cases
import Reports
import Studies

extension CaseCommand {
  /// The command `gelingen case show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a case as a summary that can be published, every statement with its source.")

    @Argument(help: "The case's id, or the path of its file.") var id: String
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (the claims).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let library = try shared.library()
        let id = Identifier.id(from: id)
        guard let known = library.cases[id] else {
          throw StudyError.notFound(kind: "case", id: id, known: Array(library.cases.keys))
        }
        let visible = library.visible(on: shared.releaseDay)
        guard let item = visible.cases[known.id] else { throw StudyError.notReleased(id: id) }
        try Printer(options: shared, format: format, output: output).print(
          CaseReport.document(
            item, in: visible, language: shared.lang, version: Gelingen.version,
            series: item.officialSeries.map { try SeriesReader.values(of: $0, in: library.root) }),
          json: { try LibraryJSON.show(item, in: visible, version: Gelingen.version) },
          csv: { LibraryData.claims(visible.filtered { other, _ in other.id == item.id }) })
      }
    }
  }
}

/// An id, or the path of a file whose name is the id.
enum Identifier {
  static func id(from text: String) -> String {
    let name = text.split(separator: "/").last.map(String.init) ?? text
    return name.hasSuffix(".yml") ? String(name.dropLast(4)) : name
  }

  /// Whether a text is an id for a new file.
  static func isID(_ text: String, limit: Int = 80) -> Bool {
    text.count <= limit && text.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
  }
}
