public import ArgumentParser
import CaseFiles
import Reports
public import Statistics
import Studies

extension Ratings.Level: ExpressibleByArgument {}

extension StatisticsCommand {
  /// The command `gelingen statistics agreement`.
  struct AgreementCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "agreement",
      abstract: "How far coders agree beyond chance: Krippendorff’s alpha with an interval, and where they differ.",
      discussion: """
        The table has a row per unit and a column per coder; a cell that is empty, ?, NA or - is a rating that was not made. With --by, alpha is given \
        for every group too, such as every condition.
        """)

    @Option(help: "The table: CSV with commas, semicolons or tabs.") var data: String
    @Option(help: "What the distance between two ratings means: nominal, ordinal or interval.") var metric: Ratings.Level
    @Option(help: "The coders’ columns, as A,B,C; otherwise all but the units and the groups.") var coders: String?
    @Option(help: "A column of groups, such as conditions.") var by: String?
    @Option(name: .customLong("case-column"), help: "The column that names the units; otherwise the first one, if it does not hold values.")
    var caseColumn: String?
    @Option(help: "The level of the intervals, between 0 and 1.") var level: Double = 0.95
    @Option(help: "How many resamples of the units an interval rests on.") var draws: Int = 2_000
    @Option(help: "The seed of the resamples.") var seed: UInt64 = 1
    @Option(help: "How many units with different ratings are listed.") var limit: Int = 20
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per group).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard limit >= 0 else { throw ValidationError("--limit \(limit) is negative. Write 0 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let request = CoderAgreement.Request(
          metric: metric, coders: coders.map { $0.split(separator: ",").map(String.init) }, group: by, level: level, draws: draws,
          seed: seed, limit: limit)
        let result = try CoderAgreement(SetTableFile(DataFile(data), caseColumn: caseColumn), request)
        try Printer(options: shared, format: format, output: output).print(
          AgreementReport.document(result, language: shared.lang, version: Gelingen.version),
          json: { try AgreementData.json(result, version: Gelingen.version) }, csv: { AgreementData.table(result) })
      }
    }
  }
}
