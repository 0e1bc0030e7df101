import ArgumentParser
import CaseFiles
import Foundation
import Reports

/// A form in which claims are written, or what they are coded with.
enum SheetFormat: String, CaseIterable, ExpressibleByArgument {
  case csv, xlsx, qdc

  /// The form that a file's ending says; CSV for any other.
  init(ending path: String?) {
    let path = path?.lowercased() ?? ""
    self = Self.allCases.first { path.hasSuffix(".\($0.rawValue)") } ?? .csv
  }
}

extension CaseCommand {
  /// The command `gelingen case export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write all claims as a table, one row per claim, to be coded further in a spreadsheet.",
      discussion: """
        gelingen case import --claims reads the table back; what was not changed stays as it is. XLSX needs the Python packages of the \
        program, CSV does not. The table holds everything, also what is internal or under embargo.

        With --blind: a sheet for a second coder, who sees where to look and not what was found there. The columns says, confidence, coded and note are to \
        be filled in; gelingen case import --readings reads them.

        With --format qdc: the codebook for MAXQDA, NVivo, ATLAS.ti and others (REFI-QDA), with a code for everything that a claim may say; gelingen case \
        import --claims reads the project that was coded with it.
        """)

    @Argument(help: "Ids of cases and targets; all without any.") var ids: [String] = []
    @OptionGroup var shared: SharedOptions
    @Option(help: "A sheet for this second coder, without what was coded.") var blind: String?
    @Option(help: "csv, xlsx or qdc; otherwise what the ending of --output says.") var format: SheetFormat?
    @Option(help: "A file, written whole or not at all; needed for xlsx.") var output: String?

    func validate() throws {
      guard form != .xlsx || output != nil else { throw ValidationError("A spreadsheet needs a file: --output claims.xlsx.") }
      guard form != .qdc || (ids.isEmpty && blind == nil) else { throw ValidationError("A codebook has no cases and no --blind.") }
    }

    func run() throws {
      try Failure.handled {
        let (library, chosen) = (try shared.library(), Set(ids.map(Identifier.id)))
        let printer = Printer(options: shared, format: .text, output: output)
        if form == .qdc { return try printer.write(RefiCodebook.xml(library, language: shared.lang, version: Gelingen.version)) }
        let table = try ClaimsTable(library, ids: chosen)
        guard let blind else {
          try printer.write(SheetFile.data(form, ["claims": table], with: CommandRenderer.once()))
          return printer.note("\(table.rows.count) rows are written.")
        }
        let sheets = BlindSheet.tables(library, ids: chosen, for: blind, language: shared.lang)
        try printer.write(SheetFile.data(form, ["readings": sheets.sheet, "codebook": sheets.codebook], with: CommandRenderer.once()))
        printer.note("\(sheets.sheet.rows.count) rows are written for \(blind).")
      }
    }

    private var form: SheetFormat { format ?? SheetFormat(ending: output) }
  }
}

/// Tables of claims as files.
enum SheetFile {
  /// The bytes of a file.
  static func data(_ form: SheetFormat, _ tables: KeyValuePairs<String, ClaimsTable>, with renderer: CommandRenderer.Once) throws -> Data {
    switch form {
    case .csv, .qdc: Data((tables.first?.value.csv ?? "").utf8)
    case .xlsx:
      try renderer.found(sourceDate: nil).data(
        for: .xlsx(sheets: tables.map { Spreadsheet.Sheet(name: $0.key, rows: [$0.value.columns] + $0.value.harmlessRows) }))
    }
  }

  /// Whether a file is a project of a program for qualitative analysis, or a part of one, which is then refused by name.
  static func isProject(_ path: String) -> Bool { ["qdpx", "qde", "qdc"].contains(URL(filePath: path).pathExtension.lowercased()) }

  /// The table in a file, by its ending.
  static func table(_ path: String, sheet: String) throws -> SheetTable {
    guard path.lowercased().hasSuffix(".xlsx") else { return try SheetTable(csv: DataFile(path)) }
    return try Spreadsheet.table(path, sheet: sheet, with: CommandRenderer.found())
  }
}
