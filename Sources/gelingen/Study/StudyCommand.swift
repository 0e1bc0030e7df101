import ArgumentParser
import CaseFiles
import Cases
import Combinatorics
import Foundation
import Reports
import Studies
import Systems

/// The command `gelingen study …`.
struct StudyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "study", abstract: "Ask a question of cases.", subcommands: [Run.self, Check.self, New.self, Lists.self])

  /// What a study command understands.
  struct Options: ParsableArguments {
    @Argument(help: "The study's id, or the path of its file.") var study: String
    @Option(help: "What counts as one case: whole (a case with parts is one) or parts. Otherwise as the study file says.")
    var units: StudyFile.Units?
    @Option(help: "A region to advise: an id or the path of its file.") var target: String?
    @Option(help: "How long the region has, as 5y or 18m; otherwise as long as it takes.") var horizon: String?
    @Option(help: "What the region has to spend, in the unit of the measures’ costs.") var budget: String?

    @Option(help: "An earlier version of the study’s file; what the study does otherwise is listed.") var plan: String?

    func result(_ shared: SharedOptions) throws -> AnyStudyResult {
      let asked = try asked(shared)
      return try AnyStudyResult.run(asked.id, in: asked.library, asked.options)
    }

    /// The study, its library and what is asked of it.
    func asked(_ shared: SharedOptions) throws -> (id: String, library: Library, options: StudyRun.Options) {
      var options = StudyRun.Options(
        units: units, target: target.map(Identifier.id), releaseDay: shared.releaseDay, version: Gelingen.version, effort: .full)
      options.advice = AdviceOptions(horizon: horizon, budget: budget)
      let (id, library) = (Identifier.id(from: study), try shared.library(with: target))
      options.plan = try plan.map { try StudyPlan($0, of: id, in: library) }
      return (id, library, options)
    }
  }
}

extension StudyCommand {
  /// The command `gelingen study run`.
  struct Run: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compare the cases of a study, and advise a region.",
      discussion: """
        With --output, a folder with report.html, report.md, result.json and tables/*.csv; otherwise the report goes to standard output. \
        With --appendix, a folder for researchers: data, rules, truth tables, all models, assumptions, checks and sources as a page and a PDF, every table as CSV, \
        and a dictionary of their columns; without --output then nothing goes to standard output.
        """)

    @OptionGroup var options: Options
    @OptionGroup var shared: SharedOptions
    @Option(help: "Without --output: text, markdown, html, json or csv (the agreement table; of a study over a table the models).")
    var format: OutputFormat = .text
    @Option(help: "A folder for the results, made whole or not at all.") var output: String?
    @Option(help: "A folder for the researcher's appendix, made whole or not at all.") var appendix: String?
    @Option(name: .customLong("appendix-format"), help: "html, pdf, docx, md; several with commas between them.") var appendixFormat =
      "html,pdf"
    @Flag(help: "Exit code 3 when a check of severity block does not pass.") var strict = false

    func validate() throws {
      guard BriefFormat.list(appendixFormat) != nil else {
        throw ValidationError(
          "--appendix-format “\(appendixFormat)” is none of html, pdf, docx and md. Write one or several with commas: html,pdf.")
      }
    }

    func run() throws {
      try Failure.handled(format) {
        let printer = Printer(options: shared, format: format, output: nil)
        let asked = try options.asked(shared)
        let extra = try appendix.map { _ in
          try StudyAppendix(asked.id, in: asked.library, asked.options, effort: Effort(progress: Progress.printer(options: shared)))
        }
        let result = try extra?.result ?? AnyStudyResult.run(asked.id, in: asked.library, asked.options)
        if let extra, let appendix { try write(extra, to: appendix, printer) }
        if let output {
          try OutputFolder.write(StudyBundle.files(result, language: shared.lang), to: output)
          printer.note("\(output)/report.html, report.md, result.json and tables/ are written.")
        } else if appendix == nil {
          let rendering = StudyRendering(result, language: shared.lang)
          try printer.print(rendering.document, json: { try rendering.json() }, csv: { rendering.table })
        }
        if strict, result.hasBlockedClaims { throw Failure.blocked }
      }
    }

    private func write(_ appendix: StudyAppendix, to folder: String, _ printer: Printer) throws {
      printer.note("Writing the appendix …")
      let files = try AppendixFiles.files(appendix, language: shared.lang, formats: BriefFormat.list(appendixFormat) ?? []) {
        try CommandRenderer.found(sourceDate: BriefFiles.seconds(of: appendix.day))
      }
      try OutputFolder.write(files, to: folder, replacing: BriefFormat.allCases.map { "appendix.\($0)" })
      printer.note("\(folder) holds the appendix and \(files.keys.count { $0.hasPrefix("tables/") }) tables.")
    }
  }

  /// The command `gelingen study check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run the design checks of a study.", discussion: "Exit code 3 when a check of severity block does not pass.")

    @OptionGroup var options: Options
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let result = try options.result(shared)
        let rendering = StudyRendering(result, language: shared.lang)
        try Printer(options: shared, format: format, output: output).print(
          rendering.checks, json: { try rendering.checksJSON() }, csv: { rendering.checkTable })
        if result.hasBlockedClaims { throw Failure.blocked }
      }
    }
  }

  /// The command `gelingen study new`.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Write an annotated template for a new study.")

    @Argument(help: "The new study's id.") var id: String
    @Flag(help: "A study over a table of cases, with sets, calibrations, thresholds and expectations.") var table = false
    @OptionGroup var shared: SharedOptions
    @Option(help: "Where to write it; - for standard output.") var output: String?

    func run() throws {
      var command = CaseCommand.New()
      command.kind = table ? .tableStudy : .study
      command.id = id
      command.shared = shared
      command.output = output
      try command.validate()
      try command.run()
    }
  }
}
