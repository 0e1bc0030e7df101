import ArgumentParser
import Reports
import SetTheory
import Studies

/// The command `gelingen fit`.
struct FitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fit", abstract: "How well a claim such as “A*~B + C => Y” fits the cases.",
    discussion: """
      => claims that the set is sufficient, <= that it is necessary, <=> both; ->, <- and <-> are read too. And is *, or is +, not is ~, \
      levels stand in brackets: A[2]. With unknown cells and ranges every figure is a pair of bounds over all that they may be.
      """)

  @Argument(help: "The claim, in quotation marks.") var claim: String
  @OptionGroup var data: DataOptions
  @Option(help: "The outcome of a claim that names none: Y, ~Y or Y[2].") var outcome: String?
  @Option(help: "What theory expects to be sufficient, as an expression: held against the claim’s set.") var theory: String?
  @OptionGroup var shared: SharedOptions
  @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
  @Option(help: "A file, written whole or not at all.") var output: String?

  func run() throws {
    try Failure.handled(format) {
      let input = try SetClaimInput(claim, in: data.file(), outcome: outcome, theory: theory)
      let rendering = try SetRendering.fit(input, language: shared.lang, version: Gelingen.version)
      try Printer(options: shared, format: format, output: output).print(rendering.document, json: rendering.json, csv: rendering.table)
    }
  }
}
