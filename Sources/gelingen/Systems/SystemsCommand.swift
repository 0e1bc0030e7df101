public import ArgumentParser
import CaseFiles
import Reports
import Studies
import Systems

extension SystemsComparison.Options.Extremes: ExpressibleByArgument {}
extension SystemsComparison.Options.VacuousLevels: ExpressibleByArgument {}
extension DistanceMeasure: ExpressibleByArgument {}
extension SystemsSelection.Most: ExpressibleByArgument {}

/// The command `gelingen systems …`.
struct SystemsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "systems", abstract: "Compare cases as systems: who differs most, who is most alike, whom to choose.",
    subcommands: [Compare.self, Select.self, Certificate.self])

  /// The table and its blocks.
  struct Input: ParsableArguments {
    @Option(help: "The table: CSV or TSV, a row per case. Empty, ?, NA and - are unknown, 0.2..0.4 is a range.") var data: String
    @Option(name: .customLong("case-column"), help: "The column with the cases' names, where it is not the first.") var caseColumn: String?
    @Option(
      help: """
        A file with the blocks: YAML (template: gelingen case new blocks ID) or CSV with variable,block,kind,cut,other_cuts. Without one all \
        columns form one block.
        """)
    var blocks: String?
    @Option(help: "How distances are added: raw (differences are counted) or divided (every block weighs the same).")
    var distances: DistanceMeasure = .raw

    func table() throws -> SetTableFile { try SetTableFile(DataFile(data), caseColumn: caseColumn) }

    func placedBlocks() throws -> PlacedBlocks? {
      try blocks.map { try BlocksReader.read(DataFile($0)) }
    }
  }
}

extension SystemsCommand {
  /// How other cuts are tried.
  struct Trials: ParsableArguments {
    @Option(
      name: .customLong("cut-choices"),
      help: "Up to how many choices of the blocks' other_cuts all are tried; beyond, so many are drawn. 0 for none.")
    var cutChoices: Int = 200
    @Option(help: "The seed of what is drawn at random.") var seed: UInt64 = 1

    var cuts: CutTrials { CutTrials(limit: cutChoices, seed: seed) }

    func validate() throws {
      guard cutChoices >= 0 else { throw ValidationError("--cut-choices \(cutChoices) is negative. Write 0 or more.") }
    }
  }

  /// The command `gelingen systems compare`.
  struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Find the most different cases with the same outcome and the most similar with different outcomes (MDSO/MSDO).")

    @OptionGroup var input: Input
    @Option(help: "The outcome: Y, ~Y or Y[2]. Without one all cases count as having the same.") var outcome: String?
    @Option(help: "A column; its groups are compared one by one too.") var group: String?
    @Option(help: "Whether a block's extreme is taken per zone of pairs or over all pairs.")
    var extremes: SystemsComparison.Options.Extremes = .zone
    @Option(
      name: .customLong("vacuous-levels"), help: "Whether levels that every conceivable pair reaches are skipped or counted: skip or count."
    )
    var vacuousLevels: SystemsComparison.Options.VacuousLevels = .skip
    @Option(help: "How many pairs a zone lists at most; all are counted.") var limit: Int = 1_000
    @OptionGroup var trials: Trials
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (the pairs).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard limit >= 0 else { throw ValidationError("--limit \(limit) is negative. Write 0 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let question = SystemsQuestion(outcome: outcome, group: group, blocks: try input.placedBlocks())
        let options = SystemsComparison.Options(
          extremes: extremes, measure: input.distances, vacuousLevels: vacuousLevels, listLimit: limit)
        let result = try SystemsResult.compare(
          input.table(), question, options, cuts: trials.cuts, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          SystemsReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { SystemsData.pairs(result) })
      }
    }
  }

  /// The command `gelingen systems select`.
  struct Select: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Choose the most different, or most similar, cases of a table, with the proof or the gap.")

    @OptionGroup var input: Input
    @Option(help: "How many cases to choose.") var count: Int
    @Option(help: "different or similar.") var most: SystemsSelection.Most = .different
    @Option(help: "A case to compare with; the chosen are nearest to it, or farthest from it.") var to: String?
    @Option(help: "Cases that must be chosen, with commas between them.") var require: String?
    @Option(name: .customLong("node-limit"), help: "How many partial sets are looked at before the search stops with a gap.")
    var nodeLimit: Int = 20_000_000
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (the pairs).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func validate() throws {
      guard nodeLimit >= 0 else { throw ValidationError("--node-limit \(nodeLimit) is negative. Write 0 or more.") }
    }

    func run() throws {
      try Failure.handled(format) {
        let request = SystemsSelection.Request(
          count: count, most: most, target: to, required: require.map { $0.split(separator: ",").map(String.init) } ?? [],
          measure: input.distances, nodeLimit: nodeLimit)
        let result = try SystemsSelection.choose(input.table(), blocks: input.placedBlocks(), request, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          SystemsSelectionReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { SystemsData.pairs(result) })
      }
    }
  }
}
