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
        catalogue or your own; unknown durations stay open. --bundle plans only what a bundle of “transfer recommend” changes. With --page, a folder with \
        the roadmap as a page to hand on; without --output then nothing goes to standard output.
        """)

    @Argument(help: "The study whose conditions and publications are taken: an id or the path of its file.") var study: String
    @Option(help: "The region: an id or the path of its file.") var target: String
    @Option(help: "The measures to plan, ids or codes with commas between them.") var choose: String?
    @Option(help: "The conditions that a bundle changes, as “transfer recommend” lists them: a=1,b=1 or a,b.") var bundle: String?
    @Option(help: "The first quarter, such as 2027-Q1; without it quarters are counted.") var start: Quarter?
    @Option(
      parsing: .upToNextOption,
      help: "Only the measures that one of these bodies takes: municipality, district, land, bund, eu, owner, foundation.")
    var by: [Condition.Agent] = []
    @OptionGroup var own: MeasureOptions
    @OptionGroup var shared: SharedOptions
    @Option(help: "text, markdown, html, json or csv.") var format: OutputFormat = .text
    @Option(help: "A file, written whole or not at all.") var output: String?
    @Option(help: "A folder for the roadmap as a page, made whole or not at all.") var page: String?
    @Option(name: .customLong("page-format"), help: "html, pdf, docx, md; several with commas between them.") var pageFormat = "html,pdf"
    @Option(help: "With --page: a house style, as for briefs.") var style: String?

    func validate() throws {
      guard BriefFormat.list(pageFormat) != nil else {
        throw ValidationError(
          "--page-format “\(pageFormat)” is none of html, pdf, docx and md. Write one or several with commas: html,pdf.")
      }
      guard choose == nil || bundle == nil else {
        throw ValidationError("--choose names measures and --bundle what they act on. Give one of them.")
      }
      guard style == nil || page != nil else { throw ValidationError("--style goes with --page. Name a folder with --page.") }
    }

    /// The conditions of the bundle.
    private var changes: [String] {
      (bundle ?? "").split { ", ".contains($0) }.map { String($0.hasSuffix("=1") ? $0.dropLast(2) : $0) }
    }

    private func write(_ result: RoadmapResult, to folder: String) throws {
      let (house, formats) = (try style.map { try HouseStyleFile($0) }, BriefFormat.list(pageFormat) ?? [])
      let document = RoadmapReport.page(result, language: shared.lang, style: house?.style ?? HouseStyle())
      let files = try BriefFiles.files(document, formats, look: .brief(house, language: shared.lang), named: "roadmap") {
        try CommandRenderer.found(sourceDate: BriefFiles.seconds(of: RoadmapReport.day(of: result)))
      }
      try OutputFolder.write(files, to: folder, replacing: BriefFormat.allCases.map { "roadmap.\($0)" })
    }

    func run() throws {
      try Failure.handled(format) {
        let result = try RoadmapResult(
          study: Identifier.id(from: study), target: Identifier.id(from: target), in: own.library(shared, with: target),
          chosen: choose.map { $0.split(separator: ",").map(String.init) } ?? [], bundle: changes, by: by, start: start,
          releaseDay: shared.releaseDay,
          version: Gelingen.version)
        if let page { try write(result, to: page) }
        guard page == nil || output != nil else { return }
        try Printer(options: shared, format: format, output: output).print(
          RoadmapReport.document(result, language: shared.lang), json: { try JSONWriter.data(result) },
          csv: { RoadmapData.table(result) })
      }
    }
  }
}
