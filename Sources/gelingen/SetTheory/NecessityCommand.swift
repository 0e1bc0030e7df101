import ArgumentParser
import Reports
import SetTheory
import Studies

/// The command `gelingen necessity`.
struct NecessityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "necessity", abstract: "Which conditions, alone or together, contain the outcome.",
    discussion: """
      Every single condition and its negation is shown with consistency, coverage and relevance. With --depth 2 and more, conjunctions and \
      disjunctions that reach the cut-offs are searched for. With unknown cells and ranges every figure is a pair of bounds, and a set reaches the cut-offs in any \
      case, in no case, or that stays open.
      """)

  @OptionGroup var table: TableOptions
  @Option(name: .customLong("incl-cut"), help: "The least consistency.") var inclusion = 0.9
  @Option(name: .customLong("cov-cut"), help: "The least coverage.") var coverage = 0.0
  @Option(name: .customLong("ron-cut"), help: "The least relevance of necessity.") var relevance = 0.0
  @Option(help: "The most literals in a conjunction or disjunction.") var depth = 1
  @Flag(help: "List disjunctions that hold a smaller one, and conjunctions that a larger one holds, too.") var all = false
  @Option(help: "How many conjunctions and disjunctions are listed; the others are counted.") var limit = 1000
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func run() throws {
    try Failure.handled(format) {
      let parameters = try NecessityParameters(
        inclusionCut: inclusion, coverageCut: coverage, relevanceCut: relevance, depth: depth, listsAll: all, limit: limit)
      let rendering = try SetRendering.necessity(table.input(), parameters, language: shared.lang, version: Gelingen.version)
      try Printer(options: shared, format: format, output: output).print(rendering.document, json: rendering.json, csv: rendering.table)
    }
  }
}
