public import ArgumentParser
import Combinatorics
import Reports
public import SetTheory
import Studies

extension ModelKind: ExpressibleByArgument {}
extension MinimizationProblem.Contradictions: ExpressibleByArgument {}
extension SolutionChoice: ExpressibleByArgument {}

/// The command `gelingen minimize`.
struct MinimizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minimize", abstract: "Which combinations of conditions are sufficient for the outcome: all models of each solution.",
    discussion: """
      The conservative solution assumes nothing about configurations that no case shows, the parsimonious one whatever shortens it, the \
      intermediate one only what agrees with --expect. Where several models cover the same rows, all are counted and as many as --limit listed. \
      The negated outcome is an analysis of its own: --outcome ~Y. With unknown cells and ranges as many completions as --completions are worked \
      through: all there are, all on a grid, or a sample drawn with --seed. Shares are shares of codings, not probabilities.
      """)

  @OptionGroup var table: TableOptions
  @OptionGroup var cuts: CutOptions
  @Option(help: "all, conservative, parsimonious or intermediate.") var solution: SolutionChoice = .all
  @Option(help: "What theory expects, as A,~B,C*D: a value per condition, or several together.") var expect: String?
  @Option(help: "minimum: the models with the fewest terms; irredundant: all in which no term is superfluous.") var models: ModelKind =
    .minimum
  @Option(help: "Contradictory rows as negative ones, or allowed for implicants to cover.") var contradictions:
    MinimizationProblem.Contradictions = .negative
  @Option(help: "A set claimed to be necessary, as A + B: no model assumes configurations outside of it. Repeatable.")
  var necessary: [String] = []
  @Option(help: "A set that cannot occur, as A*~B: no model assumes configurations within it. Repeatable.") var impossible: [String] = []
  @Flag(
    name: .customLong("exclude-untenable"),
    help: "No model assumes configurations that models of the outcome and of its negation would both use.") var excludeUntenable = false
  @Option(help: "How many models are listed for each solution; the others are counted.") var limit = 100
  @Option(help: "How many steps a search for models may take before it reports what it has.") var effort = Effort().steps
  @Option(help: "With unknown cells: how many completions are worked through; of more a sample is drawn.") var completions = 4096
  @Option(help: "The seed of the sample.") var seed = 1
  @Flag(help: "The terms of every listed model, not only of the first ones.") var details = false
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit \(limit) is no number of models. Give 1 or more.") }
    guard completions >= 1 else { throw ValidationError("--completions \(completions) is no number of completions. Give 1 or more.") }
    guard seed >= 0 else { throw ValidationError("--seed \(seed) is negative. Give 0 or more.") }
    guard effort >= 1 else { throw ValidationError("--effort \(effort) is no number of steps. Give 1 or more.") }
  }

  func run() throws {
    try Failure.handled(format) {
      let input = try table.input()
      let texts = SufficiencyInput(expectations: expect, necessary: necessary, impossible: impossible)
      var options = SufficiencyOptions(
        cuts: try cuts.parameters(), types: try solution.types(hasExpectations: expect != nil), models: models, limit: limit,
        contradictions: contradictions, excludesContradictoryAssumptions: excludeUntenable,
        effort: Effort(steps: effort, progress: Progress.printer(options: shared)))
      try texts.complete(&options, for: input)
      let rendering = try SetRendering.sufficiency(
        input, options, texts, completions: (completions, seed), details: details, language: shared.lang, version: Gelingen.version)
      try Printer(options: shared, format: format, output: output).print(rendering.document, json: rendering.json, csv: rendering.table)
    }
  }
}
