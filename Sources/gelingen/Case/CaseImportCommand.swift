import ArgumentParser
import CaseFiles
import Foundation
import Studies

extension CaseCommand {
  /// The command `gelingen case import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Turn a coded table into case files, one per case.",
      discussion: """
        Reads CSV as R’s QCA, fsQCA and Tosmana write it, with commas, semicolons or tabs. Each cell cites the table, with line and column; the \
        sources behind the table have to be added by somebody who knows them. Nothing is overwritten.
        """)

    @Option(help: "The table, with a row per case.") var data: String
    @Option(name: .customLong("case-column"), help: "The column that names the cases; otherwise the first one, if it does not hold values.")
    var caseColumn: String?
    @Option(
      help: "Which column is which condition or outcome: DEV=trust,LIT=exchange-and-networking. Columns called like one need no entry.")
    var map: String?
    @Option(help: "The id of the source that stands for the table; written if the library has none.") var source: String
    @Option(help: "What the cases are: mission or initiative.") var kind: EntityKind = .initiative
    @Option(help: "Who imports, as it stands in claims.") var coder: String = "import"
    @Option(help: "The day of the import, as YYYY-MM-DD; otherwise today.") var day: String?
    @OptionGroup var shared: SharedOptions

    func validate() throws {
      guard kind == .mission || kind == .initiative else { throw ValidationError("--kind is mission or initiative.") }
      guard Identifier.isID(source) else {
        throw ValidationError("“\(source)” is no id. Use lower-case letters a–z and digits joined by hyphens.")
      }
      guard day.map(SharedOptions.isDay) ?? true else { throw ValidationError("--day “\(day ?? "")” is no day. Write it as 2026-11-21.") }
      _ = try columns()
    }

    func run() throws {
      try Failure.handled {
        let library = try shared.library()
        let options = CaseImport.Options(
          kind: kind, source: source, columns: try columns(), coder: coder, day: day ?? Date.now.formatted(.iso8601.year().month().day()))
        let result = try CaseImport(SetTableFile(DataFile(data), caseColumn: caseColumn), into: library, options)
        let files = result.files.map { (library.root.appending(path: $0.key), Data($0.value.utf8)) }
        try NewFiles.write(Dictionary(uniqueKeysWithValues: files))
        let printer = Printer(options: shared, format: .text, output: nil)
        if !result.passedOver.isEmpty {
          printer.note(
            "Passed over, because no condition is called so: \(result.passedOver.joined(separator: ", ")). Use --map to say what they are.")
        }
        printer.note("\(result.files.count) files are written; \(result.openCells) cells are unknown. Check them with: gelingen case check")
      }
    }

    private func columns() throws -> [String: String] {
      var columns: [String: String] = [:]
      for part in (map ?? "").split(separator: ",") {
        let sides = part.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        guard sides.count == 2, Identifier.isID(sides[1]), columns.updateValue(sides[1], forKey: sides[0]) == nil else {
          throw ValidationError("--map “\(part)” is no column with a condition, or a column twice. Write DEV=trust.")
        }
      }
      return columns
    }
  }
}
