public import ArgumentParser
import CaseFiles
import Foundation
public import Reports
import SetTheory
import Studies

extension PeerExport.Unknown: ExpressibleByArgument {}

extension ExportCommand {
  /// What the exports for other programs understand.
  struct PeerOptions: ParsableArguments {
    @Option(help: "A table with a row per case and a column per set.") var data: String?
    @Option(help: "A study, instead of --data.") var study: String?
    @Option(help: "With --data: the outcome, a column's name.") var outcome: String?
    @Option(help: "With --data: the conditions, as A,B,C; otherwise all columns but the cases and the outcome.") var conditions: String?
    @Option(help: "With --data: declared kinds, as A=fuzzy,B=crisp,C=multi-value.") var kinds: String?
    @Option(help: "With --data: declared levels of multi-value columns, as C=0..3.") var levels: String?
    @Option(name: .customLong("case-column"), help: "With --data: the column that names the cases.") var caseColumn: String?
    @Option(help: "keep: cells that are unknown or ranges become missing cells; drop: their cases are left out. Both are said.")
    var unknown: PeerExport.Unknown = .keep
    @OptionGroup var shared: SharedOptions
    @Option(help: "A folder, made whole or not at all.") var output: String

    func validate() throws {
      guard (data == nil) != (study == nil) else { throw ValidationError("Give either --data or --study.") }
      guard data == nil || outcome != nil else { throw ValidationError("Give the outcome of the table with --outcome.") }
    }

    /// Writes the files for a program and says what became of names and unknown cells.
    func write(for program: PeerProgram) throws {
      try Failure.handled {
        let (table, cuts) = try asked()
        let export = try PeerExport(table, for: program, name: name, unknown: unknown, cuts: cuts)
        try OutputFolder.write(export.files, to: output)
        let printer = Printer(options: shared, format: .text, output: nil)
        export.notes.forEach(printer.note)
        printer.note("\(output)/\(name).csv and \(export.files.count - 1) more are written.")
      }
    }

    private var name: String {
      let path = study ?? data ?? "data"
      return URL(filePath: path).deletingPathExtension().lastPathComponent
    }

    /// The table, and the cut-offs that a study names; a table alone has none.
    private func asked() throws -> (table: SetTable, cuts: TruthTableParameters?) {
      if let study {
        let (id, library) = (Identifier.id(from: study), try shared.library())
        let options = StudyRun.Options(releaseDay: shared.releaseDay, version: Gelingen.version)
        return (try StudySetTable.table(id, in: library, options), try StudySetTable.cuts(id, in: library))
      }
      let file = try SetTableFile(
        DataFile(data ?? ""), caseColumn: caseColumn, declarations: KindDeclarations(kinds: kinds, levels: levels))
      return (try SetAnalysisInput(file, outcome: outcome ?? "", conditions: conditions).reading.table, nil)
    }
  }

  /// The command `gelingen export qca`.
  struct QCA: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "qca", abstract: "Write a table for R’s QCA: CSV, a script that reads it, and the conversion of names.")

    @OptionGroup var options: PeerOptions

    func run() throws { try options.write(for: .qca) }
  }

  /// The command `gelingen export fsqca`.
  struct FSQCA: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "fsqca", abstract: "Write a table for fsQCA: CSV with short plain names, and the conversion of names.")

    @OptionGroup var options: PeerOptions

    func run() throws { try options.write(for: .fsqca) }
  }

  /// The command `gelingen export tosmana`.
  struct Tosmana: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tosmana", abstract: "Write a crisp or multi-value table for Tosmana: CSV with semicolons, and the conversion of names.")

    @OptionGroup var options: PeerOptions

    func run() throws { try options.write(for: .tosmana) }
  }
}
