import ArgumentParser
import CaseFiles
import Reports
import Statistics
import Studies
import Systems

extension StatisticsCommand {
  /// The command `gelingen statistics distance`.
  struct DistanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "distance", abstract: "How far apart cases lie, whether blocks of variables go together, and a map of the cases.",
      discussion: """
        Distances are Gower’s, by blocks; a cell that is not known makes them ranges. Mantel’s test compares the distances of each two blocks, and with \
        --outcome those of the blocks with the outcome’s; principal coordinates draw the cases so that their distances come close to the measured ones.
        """)

    @Option(help: "The table: CSV or TSV, a row per case. Empty, ?, NA and - are unknown, 0.2..0.4 is a range.") var data: String
    @Option(name: .customLong("case-column"), help: "The column with the cases’ names, where it is not the first.") var caseColumn: String?
    @Option(help: "A file with the blocks, as for systems compare. Without one all columns form one block.") var blocks: String?
    @Option(help: "How distances are added: divided (every block weighs the same) or raw (differences are counted).")
    var distances: DistanceMeasure = .divided
    @Option(help: "The outcome: Y, ~Y or Y[2]; its distances are compared with those of the blocks.") var outcome: String?
    @Option(help: "The number of axes of the map.") var axes: Int = 2
    @Option(help: "How many pairs are listed.") var limit: Int = 1_000
    @OptionGroup var permutations: Permutations
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per pair and block).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard limit >= 1 else { throw ValidationError("--limit \(limit) lists nothing. Write 1 or more.") }
      guard axes >= 1 else { throw ValidationError("--axes \(axes) is no number of axes. Write 1 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let request = DistanceAnalysis.Request(
          measure: distances, outcome: outcome, blocks: try blocks.map { try BlocksReader.read(DataFile($0)) },
          effort: try permutations.effort(), axes: axes, limit: limit)
        let result = try DistanceAnalysis(SetTableFile(DataFile(data), caseColumn: caseColumn), request)
        try Printer(options: shared, format: format, output: output).print(
          DistanceReport.document(result, language: shared.lang, version: Gelingen.version),
          json: { try DistanceData.json(result, version: Gelingen.version) }, csv: { DistanceData.table(result) })
      }
    }
  }
}
