import ArgumentParser
import CaseFiles
import Foundation

extension CaseCommand {
  /// The command `gelingen case format`.
  struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write case files in their canonical form.",
      discussion: "All files are read before the first is written; one that cannot be written without loss stops everything.")

    @Argument(help: "Ids or paths; all files without any.") var ids: [String] = []
    @OptionGroup var shared: SharedOptions
    @Flag(help: "Write nothing; exit code 2 when a file is not canonical.") var check = false

    func run() throws {
      try Failure.handled {
        let root = try shared.libraryFolder()
        let changes = try LibraryFormatter.changes(in: root, ids: Set(ids.map(Identifier.id)))
        let printer = Printer(options: shared, format: .text, output: nil)
        for change in changes.sorted(by: { $0.key < $1.key }) {
          if !check {
            let file = Printer(options: shared, format: .text, output: root.appending(path: change.key).path)
            try file.write(Data(change.value.utf8))
          }
          try printer.write(Data((change.key + "\n").utf8))
        }
        printer.note(changes.isEmpty ? "All files are canonical." : "\(changes.count) files \(check ? "are not canonical" : "written").")
        if check, !changes.isEmpty { throw Failure.invalid }
      }
    }
  }
}
