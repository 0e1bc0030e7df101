public import ArgumentParser
import CaseFiles
public import Cases
import Reports
import Studies

extension Condition.Agent: ExpressibleByArgument {}

/// Somebody's own measures.
struct MeasureOptions: ParsableArguments {
  @Option(
    help: "A folder with measures of your own, one .yml file each, and costs.csv (measure, cost, lead_time) for those of the catalogue.")
  var measures: String?

  /// The library with them.
  func library(_ shared: SharedOptions, with target: String? = nil) throws -> Library {
    let library = try shared.library(with: target)
    return try measures.map { try library.adding(measuresIn: $0) } ?? library
  }
}

extension TransferCommand {
  /// The command `gelingen transfer matrix`.
  struct Matrix: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show which measure acts on which condition and who takes it, and what no measure serves.",
      discussion: "What is empty is a finding about the catalogue. The municipality always has a column: what she herself can do.")

    @Argument(help: "The study whose conditions and publications are taken: an id or the path of its file.") var study: String
    @Option(help: "Only the measures for an origin logic: bottom-up, top-down, hybrid or not-stated.") var origin: Origin.Logic?
    @OptionGroup var own: MeasureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let result = try MatrixResult(
          study: Identifier.id(from: study), in: own.library(shared), origin: origin, version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          MatrixReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) }, csv: { MatrixData.table(result) })
      }
    }
  }
}
