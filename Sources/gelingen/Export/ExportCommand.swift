import ArgumentParser
import CaseFiles
import Reports

/// The command `gelingen export …`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write the library, or a table of sets, in forms that other programs read.",
    subcommands: [Package.self, QCA.self, FSQCA.self, Tosmana.self])

  /// The command `gelingen export package`.
  struct Package: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a Data Package: tidy CSV of cases, cells, claims, events, figures, sources, measures and districts.")

    @OptionGroup var shared: SharedOptions
    @Option(help: "A folder, made whole or not at all.") var output: String

    func run() throws {
      try Failure.handled {
        let library = try shared.library().visible(on: shared.releaseDay)
        let context = try ContextFiles.read(in: library.root)
        let files = try DataPackage.files(library, context: context, version: Gelingen.version)
        try OutputFolder.write(files, to: output)
        Printer(options: shared, format: .json, output: nil).note("\(output)/datapackage.json and \(files.count - 1) tables are written.")
      }
    }
  }
}
