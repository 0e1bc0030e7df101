import ArgumentParser
import CaseFiles
import Cases
import Foundation
import Reports
import Studies

extension TransferCommand {
  /// The command `gelingen transfer worksheet`.
  struct Worksheet: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the worksheet with which a region describes itself, or show how far one is filled in.",
      discussion: """
        Writes targets/ID.yml and, for its claims to cite, sources/ID-worksheet.yml; nothing is overwritten. With --check nothing is \
        written: it counts answers per step, lists known and unknown conditions and says what to answer next. An unanswered question is \
        unknown, not a no.
        """)

    @Argument(help: "The target's id, such as my-town; with --check also the path of its file.") var id: String
    @OptionGroup var shared: SharedOptions
    @Flag(help: "Show how far an existing worksheet is filled in.") var check = false
    @Option(help: "With --check: text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "The day that the answers of a new worksheet describe, as YYYY-MM-DD; otherwise today.") var day: String?
    @Option(help: "A file; - for standard output. A new source goes into sources/ beside a folder targets/, else beside the file.")
    var output: String?

    func validate() throws {
      guard check || Identifier.isID(id, limit: WorksheetWriter.idLimit) else {
        throw ValidationError(
          "“\(id)” is no id. Use lower-case letters a–z and digits joined by hyphens, at most \(WorksheetWriter.idLimit) characters.")
      }
      guard day.map(SharedOptions.isDay) ?? true else {
        throw ValidationError("--day “\(day ?? "")” is no day. Write it as 2026-11-21.")
      }
    }

    func run() throws {
      try Failure.handled(format) { try check ? report() : write() }
    }

    private func report() throws {
      let (named, id) = (id, Identifier.id(from: id))
      // A file elsewhere is read beside the library; what is wrong in it is said then.
      let read = try Library(reading: shared.libraryFolder())
      let isElsewhere = read.isOutside(target: named, from: URL(filePath: FileManager.default.currentDirectoryPath))
      let library = try shared.adding(named, to: read.readyForWorksheet(target: isElsewhere ? nil : id))
      guard library.targets[id] != nil else {
        throw StudyError.notFound(kind: "target", id: id, known: Array(library.targets.keys))
      }
      let visible = library.visible(on: shared.releaseDay)
      guard let target = visible.targets[id] else { throw StudyError.notReleased(id: id) }
      try Printer(options: shared, format: format, output: output == "-" ? nil : output).print(
        WorksheetReport.document(target, in: visible, language: shared.lang, version: Gelingen.version),
        json: { try WorksheetData.json(target, in: visible, version: Gelingen.version) },
        csv: { WorksheetData.table(target, in: visible) })
    }

    private func write() throws {
      let root = try shared.libraryFolder()
      let library = try Library(reading: root).readyForWorksheet()
      let files = WorksheetWriter.files(for: id, in: library, language: shared.lang, day: day ?? Self.today)
      let printer = Printer(options: shared, format: .text, output: nil)
      guard output != "-" else { return try printer.write(Data(files.target.utf8)) }
      let target = output.map { URL(filePath: $0) } ?? root.appending(path: "\(EntityKind.target.folder)/\(id).yml")
      let source = Library.sourceFile(files.sourceID, besideTarget: target)
      try NewFiles.write([source: Data(files.source.utf8), target: Data(files.target.utf8)])
      printer.note("\(target.path) and \(source.path) are written. Fill in the first, then run: gelingen transfer worksheet \(id) --check")
    }

    private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }
  }
}
