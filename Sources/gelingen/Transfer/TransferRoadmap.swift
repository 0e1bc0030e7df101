public import ArgumentParser
import CaseFiles
import Cases
import Reports
import Studies
public import Transfer

extension Quarter: ExpressibleByArgument {
  /// Reads a quarter such as 2027-Q1.
  public init?(argument: String) { self.init(argument) }
}

extension TransferCommand {
  /// The command `gelingen transfer roadmap`.
  struct Roadmap: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Plan a region's measures: which body does what in which quarter.",
      discussion: """
        Without --choose the smallest set of measures is planned that covers what can be covered. Orders and durations are those of the \
        catalogue or your own; unknown durations stay open.
        """)

    @Argument(help: "The study whose conditions and publications are taken: an id or the path of its file.") var study: String
    @Option(help: "The region: an id or the path of its file.") var target: String
    @Option(help: "The measures to plan, ids or codes with commas between them.") var choose: String?
    @Option(help: "The first quarter, such as 2027-Q1; without it quarters are counted.") var start: Quarter?
    @Option(
      parsing: .upToNextOption,
      help: "Only the measures that one of these bodies takes: municipality, district, land, bund, eu, owner, foundation.")
    var by: [Condition.Agent] = []
    @OptionGroup var own: MeasureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?

    func run() throws {
      try Failure.handled(format) {
        let result = try RoadmapResult(
          study: Identifier.id(from: study), target: Identifier.id(from: target), in: own.library(shared),
          chosen: choose.map { $0.split(separator: ",").map(String.init) } ?? [], by: by, start: start, releaseDay: shared.releaseDay,
          version: Gelingen.version)
        try Printer(options: shared, format: format, output: output).print(
          RoadmapReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { RoadmapData.table(result) })
      }
    }
  }
}
