import ArgumentParser
import Combinatorics
import Reports
import SetTheory
import Studies

/// The command `gelingen deletion`.
struct DeletionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deletion", abstract: "What deleted cells of a complete table do to its conclusions: bounds beside shortcuts.",
    discussion: """
      Cells are deleted at random, and each method is asked for what the complete table says: bounds over all completions, leaving out \
      incomplete cases, taking unknown for absent or present, and putting in the most frequent or mean value.
      """)

  @OptionGroup var table: TableOptions
  @OptionGroup var cuts: CutOptions
  @Option(name: .customLong("necessity-cut"), help: "The least consistency of a necessary condition.") var necessity = 0.9
  @Option(help: "The chances with which each cell is deleted, as 0.05,0.1,0.2.") var shares = "0.02,0.05,0.1,0.2,0.3"
  @Option(help: "How often cells are deleted for each share.") var draws = 100
  @Option(help: "What deletions are drawn with.") var seed: UInt64 = 1
  @Option(help: "The most completions looked at for models; more leave them open.") var completions = 256
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func validate() throws {
    guard !numbers.isEmpty, numbers.allSatisfy({ $0 > 0 && $0 < 1 }) else {
      throw ValidationError("--shares “\(shares)” are no shares. Write numbers between 0 and 1, as 0.05,0.1,0.2.")
    }
    guard draws >= 1 else { throw ValidationError("--draws \(draws) is no number of draws. Give 1 or more.") }
    guard completions >= 1 else { throw ValidationError("--completions \(completions) is no number. Give 1 or more.") }
  }

  private var numbers: [Double] { shares.split(separator: ",").map { Double($0) ?? .nan } }

  func run() throws {
    try Failure.handled(format) {
      let input = try table.input()
      let options = DeletionExperiment.Options(
        shares: numbers, draws: draws, seed: seed, cuts: try cuts.parameters(), necessityCut: necessity, completions: completions)
      let result = try DeletionExperiment(
        input.reading.table, conditions: input.conditions, outcome: input.outcome, options: options,
        effort: Effort(progress: Progress.printer(options: shared)))
      try Printer(options: shared, format: format, output: output).print(
        DeletionReport.document(result, of: input, language: shared.lang, version: Gelingen.version),
        json: { try DeletionReport.json(result, of: input, version: Gelingen.version) }, csv: { DeletionReport.table(result) })
    }
  }
}
