import ArgumentParser
import CaseFiles
import Cases
import Foundation
import Reports
import Studies

extension CaseCommand {
  /// The command `gelingen case import`.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Read a table of claims back, or turn a coded table into case files, one per case.",
      discussion: """
        With --claims: reads a table that gelingen case export has written and somebody has changed, as CSV or XLSX. It shows what would change and writes \
        it with --write: all of it or nothing. Reading a table twice changes nothing the second time; what the table does not name stays.

        With --readings: adds what a second coder read, beside the claims; no cell changes. gelingen case agreement compares.

        Both read projects of MAXQDA, NVivo, ATLAS.ti and others too (REFI-QDA, .qdpx): each coding with a condition is a claim, or a reading of one. What the \
        project does not say is a finding; with --to it is a blank in a table, to be filled in and imported.

        With --data: reads CSV as R’s QCA, fsQCA and Tosmana write it, with commas, semicolons or tabs. Each cell cites the table, with line and column; the \
        sources behind the table have to be added by somebody who knows them. Nothing is overwritten.
        """)

    @Option(help: "A table of claims, .csv or .xlsx (the sheet “claims”, else the first), or a project, .qdpx.") var claims: String?
    @Option(
      help:
        "A sheet that a second coder has filled in, .csv or .xlsx (the sheet “readings”, else the first), or a project, .qdpx; needs --coder."
    )
    var readings: String?
    @Option(help: "With a project: write its codings as a table of claims, .csv or .xlsx, with blanks; nothing is imported.") var to:
      String?
    @Option(help: "With a project: what claims rest on where no code says so: stated, reported, derived, judged or finding.")
    var basis: Claim.Basis?
    @Option(help: "With a project: how sure the coders are where no code says so: high, medium or low.") var confidence: Claim.Confidence?
    @Flag(help: "With --claims: write what would change.") var write = false
    @Option(help: "With --claims: text or json.") var format: OutputFormat = .text
    @Option(help: "A coded table, with a row per case.") var data: String?
    @Option(name: .customLong("case-column"), help: "The column that names the cases; otherwise the first one, if it does not hold values.")
    var caseColumn: String?
    @Option(
      help:
        "Which column or code is which condition or outcome: DEV=trust,LIT=exchange-and-networking. Those called like one need no entry.")
    var map: String?
    @Option(help: "With --data: the id of the source that stands for the table; written if the library has none.") var source: String?
    @Option(help: "What the cases are: mission or initiative.") var kind: EntityKind = .initiative
    @Option(help: "Who imports, as it stands in claims; with a project, whose codings are the claims where several people coded a place.")
    var coder: String = "import"
    @Option(help: "The day of the import, as YYYY-MM-DD; otherwise today.") var day: String?
    @OptionGroup var shared: SharedOptions

    func validate() throws {
      guard [claims, readings, data].compactMap(\.self).count == 1 else {
        throw ValidationError("Name one table: --claims FILE, --readings FILE or --data FILE.")
      }
      guard format == .text || format == .json else { throw ValidationError("--format of an import is text or json.") }
      guard readings == nil || coder != "import" else { throw ValidationError("Say who read: --coder NAME.") }
      guard day.map(SharedOptions.isDay) ?? true else { throw ValidationError("--day “\(day ?? "")” is no day. Write it as 2026-11-21.") }
      try validateProject()
      guard data != nil else { return }
      guard let source else { throw ValidationError("Missing expected argument '--source <source>'.") }
      guard kind == .mission || kind == .initiative else { throw ValidationError("--kind is mission or initiative.") }
      guard Identifier.isID(source) else {
        throw ValidationError("“\(source)” is no id. Use lower-case letters a–z and digits joined by hyphens.")
      }
      _ = try columns()
    }

    private func validateProject() throws {
      guard !SheetFile.isProject(claims ?? readings ?? "") else {
        guard to == nil || (claims != nil && !write) else {
          throw ValidationError("--to writes a table and imports nothing: leave --write out.")
        }
        guard to.map({ SheetFormat(ending: $0) != .qdc }) ?? true else {
          throw ValidationError("--to is a table: claims.csv or claims.xlsx.")
        }
        _ = try columns()
        return
      }
      guard to == nil, basis == nil, confidence == nil else {
        throw ValidationError("--to, --basis and --confidence go with --claims and a project, .qdpx.")
      }
    }

    func run() throws {
      try Failure.handled(format) {
        if let claims {
          try importClaims(claims)
        } else if let readings {
          try importReadings(readings)
        } else {
          try importTable(data ?? "", source: source ?? "")
        }
      }
    }

    private func importClaims(_ path: String) throws {
      let library = try shared.library()
      let printer = Printer(options: shared, format: format, output: nil)
      let codings = SheetFile.isProject(path) ? try codings(path, library) : nil
      codings?.notes.forEach(printer.note)
      if let to, let codings { return try writeTable(codings, to: to) }
      let result =
        try codings.map { try ClaimsImport($0, into: library) } ?? ClaimsImport(SheetFile.table(path, sheet: "claims"), into: library)
      try printer.write(
        format == .json
          ? LibraryJSON.claimsImport(result, into: library, version: Gelingen.version) : Data(result.lines.map { $0 + "\n" }.joined().utf8))
      if write {
        let files = result.files.map { (library.root.appending(path: $0.key), Data($0.value.utf8)) }
        try ReplacedFiles.write(Dictionary(uniqueKeysWithValues: files))
      }
      printer.note(result.summary(isWritten: write))
    }

    private func importReadings(_ path: String) throws {
      let library = try shared.library()
      let result = try readingImport(path, library)
      let printer = Printer(options: shared, format: format, output: nil)
      try printer.write(Data(result.lines.map { $0 + "\n" }.joined().utf8))
      if write, let file = result.file {
        try ReplacedFiles.write([library.root.appending(path: file.name): Data(file.text.utf8)])
      }
      printer.note(result.summary(isWritten: write))
    }

    private func readingImport(_ path: String, _ library: Library) throws -> ReadingImport {
      let day = day ?? Self.today
      guard SheetFile.isProject(path) else {
        return try ReadingImport(SheetFile.table(path, sheet: "readings"), into: library, coder: coder, day: day)
      }
      let project = try RefiFile.project(path, with: CommandRenderer.found())
      let readings = try RefiReadings(project, file: path, for: library, coder: coder, projectOptions())
      readings.notes.forEach(Printer(options: shared, format: format, output: nil).note)
      return try ReadingImport(readings, into: library, day: day)
    }

    private func projectOptions() throws -> RefiClaims.Options {
      RefiClaims.Options(
        language: shared.lang, basis: basis, confidence: confidence, coder: coder == "import" ? nil : coder, day: day, names: try columns())
    }

    private func codings(_ path: String, _ library: Library) throws -> RefiClaims {
      try RefiClaims(RefiFile.project(path, with: CommandRenderer.found()), file: path, for: library, projectOptions())
    }

    private func writeTable(_ codings: RefiClaims, to path: String) throws {
      let printer = Printer(options: shared, format: .text, output: path)
      try printer.write(SheetFile.data(SheetFormat(ending: path), ["claims": codings.table], with: CommandRenderer.once()))
      printer.note(codings.summary)
    }

    private static var today: String { Date.now.formatted(.iso8601.year().month().day()) }

    private func importTable(_ data: String, source: String) throws {
      let library = try shared.library()
      let options = CaseImport.Options(
        kind: kind, source: source, columns: try columns(), coder: coder, day: day ?? Self.today)
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
