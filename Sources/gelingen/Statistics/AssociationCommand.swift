import ArgumentParser
import Reports
import Statistics
import Studies

extension StatisticsCommand {
  /// How much work permutations may do.
  struct Permutations: ParsableArguments {
    @Option(help: "Up to how many arrangements all are looked at; beyond, a sample is drawn.") var exact: Int = 20_000
    @Option(help: "How many arrangements a sample has.") var draws: Int = 10_000
    @Option(help: "The seed of what is drawn at random.") var seed: UInt64 = 1

    func effort() throws -> PermutationEffort { try PermutationEffort(exactLimit: exact, draws: draws, seed: seed) }
  }

  /// The command `gelingen statistics association`.
  struct AssociationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "association",
      abstract: "What goes with an outcome: exact tests, differences with intervals, and a search that counts itself.",
      discussion: """
        Every condition has Fisher’s exact test, mid-p, the smallest p that its margins allow, and the difference of shares with credible intervals. \
        All conjunctions up to --depth are then searched, and the whole search is repeated in every arrangement of the outcome (max-T), so that the \
        adjusted p takes the search into account. Unknown cells give ranges over all completions.
        """)

    @OptionGroup var table: StudyTableOptions
    @Option(help: "The most literals in a term of the search.") var depth: Int = 3
    @Option(help: "The level of the intervals, between 0 and 1.") var level: Double = 0.95
    @Option(help: "Up to how many completions of unknown cells the search runs in each.") var completions: Int = 64
    @Option(help: "How many terms are listed.") var limit: Int = 10
    @OptionGroup var permutations: Permutations
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv (a row per condition and term).") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        guard let input = try table.input(shared) else { throw ValidationError("Give a table with --data, or a study with --study.") }
        let request = Association.Request(
          depth: depth, level: level, effort: try permutations.effort(), completions: completions, limit: limit)
        let result = try Association(input, request)
        try Printer(options: shared, format: format, output: output).print(
          AssociationReport.document(result, of: input, language: shared.lang, version: Gelingen.version),
          json: { try AssociationData.json(result, of: input, version: Gelingen.version) },
          csv: { AssociationData.table(result) })
      }
    }
  }
}
