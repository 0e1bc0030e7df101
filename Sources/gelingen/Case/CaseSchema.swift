import ArgumentParser
import CaseFiles
import Foundation
import Reports

extension CaseCommand {
  /// The command `gelingen case schema`.
  struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the JSON Schema of a kind of file, or of a command's JSON output.")

    @Argument(help: "A kind of file: \(EntityKind.allCases.map(\.rawValue).joined(separator: ", ")).") var kind: EntityKind?
    @OptionGroup var shared: SharedOptions
    @Option(help: "An output: \(LibraryJSON.names.joined(separator: ", ")).") var json: String?
    @Option(help: "A file; without a kind, a folder for the schemas of all kinds.") var output: String?

    func validate() throws {
      guard let json, !LibraryJSON.names.contains(json) else { return }
      throw ValidationError("There is no output “\(json)”. Known are: \(LibraryJSON.names.joined(separator: ", ")).")
    }

    func run() throws {
      try Failure.handled {
        let printer = Printer(options: shared, format: .json, output: output)
        if let json { return try printer.write(LibraryJSON.schema(json) ?? Data()) }
        if let kind { return try printer.write(SchemaWriter.schema(of: kind)) }
        guard let output else { throw ValidationError("Name a kind of file, --json with an output, or --output with a folder.") }
        try FileManager.default.createDirectory(at: URL(filePath: output), withIntermediateDirectories: true)
        for kind in EntityKind.allCases {
          let path = "\(output)/\(kind.rawValue).schema.json"
          try Printer(options: shared, format: .json, output: path).write(SchemaWriter.schema(of: kind))
        }
      }
    }
  }
}
