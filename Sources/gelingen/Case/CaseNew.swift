public import ArgumentParser
import CaseFiles
import Foundation

extension EntityKind: ExpressibleByArgument {}

extension CaseCommand {
  /// The command `gelingen case new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write an annotated template for a new file.",
      discussion: "The file goes to its folder in the library, or with --output elsewhere (- for standard output).")

    @Argument(help: "What to write: \(EntityKind.allCases.map(\.rawValue).joined(separator: ", ")).") var kind: EntityKind
    @Argument(help: "The new file's id, such as my-town.") var id: String?
    @OptionGroup var shared: SharedOptions
    @Option(help: "Where to write it; - for standard output.") var output: String?

    func validate() throws {
      guard kind.singleFile == nil else { return }
      guard let id else { throw ValidationError("Give the new file's id, such as my-town.") }
      guard Identifier.isID(id) else { throw ValidationError("“\(id)” is no id. Use lower-case letters a–z and digits joined by hyphens.") }
    }

    func run() throws {
      try Failure.handled {
        let text = TemplateWriter.template(for: kind, id: id ?? "", language: shared.lang)
        let printer = Printer(options: shared, format: .text, output: nil)
        guard output != "-" else { return try printer.write(Data(text.utf8)) }
        let name = kind.singleFile ?? "\(kind.folder)/\(id ?? "").yml"
        let path = try output ?? shared.libraryFolder().appending(path: name).path
        guard !FileManager.default.fileExists(atPath: path) else { throw OutputError.fileExists(path) }
        let folder = URL(filePath: path).deletingLastPathComponent()
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Printer(options: shared, format: .text, output: path).write(Data(text.utf8))
        printer.note("\(path) is written. Fill it in, then run: gelingen case check")
      }
    }
  }
}
