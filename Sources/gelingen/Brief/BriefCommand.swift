public import ArgumentParser
import CaseFiles
import Cases
import Foundation
public import Reports
import Studies
import Transfer

extension BriefAudience: ExpressibleByArgument {}

/// The command `gelingen brief`.
struct BriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief", abstract: "Write a support-measure brief on a region, for one kind of reader.",
    discussion: """
      With --output, a folder with brief.html, brief.md and so on, made whole or not at all; otherwise one of html and md goes to standard output.
      """)

  @Argument(help: "The study's id, or the path of its file.") var study: String
  @Option(help: "The region: an id or the path of its file.") var target: String?
  @Flag(help: "A note on many regions for those who set up a programme, instead of a brief on one.") var programme = false
  @Option(
    help: "With --programme: ids with commas between them; otherwise all targets, and all missions and initiatives whose outcome is open.")
  var targets: String?
  @Option(help: "For whom: funder, municipality, research or planner.") var audience: BriefAudience = .funder
  @Option(help: "html, pdf, docx, md; several with commas between them.") var format = "html"
  @Option(help: "The first quarter of the roadmap, such as 2027-Q1; without it quarters are counted.") var start: Quarter?
  @Option(help: "A house style: a YAML file with colours, fonts, funder line, imprint and a logo beside it.") var style: String?
  @Option(name: .customLong("reference-docx"), help: "A Word document whose styles the Word document takes.") var reference: String?
  @OptionGroup var own: MeasureOptions
  @OptionGroup var shared: SharedOptions
  @Option(help: "A folder for the brief, made whole or not at all.") var output: String?

  func validate() throws {
    guard let formats = BriefFormat.list(format) else {
      throw ValidationError("--format “\(format)” is none of html, pdf, docx and md. Write one or several with commas: html,pdf.")
    }
    guard programme == (target == nil) else {
      throw ValidationError("Name one region with --target, or ask for a note on many with --programme.")
    }
    guard targets == nil || programme else { throw ValidationError("--targets goes with --programme. Name one region with --target.") }
    guard output != nil || formats == [.html] || formats == [.md] else {
      throw ValidationError("Several forms and files that are no text need a folder. Name one with --output.")
    }
  }

  func run() throws {
    try Failure.handled {
      let house = try style.map { try HouseStyleFile($0) }
      let printer = Printer(options: shared, format: .html, output: nil)
      let formats = BriefFormat.list(format) ?? []
      let renderer = CommandRenderer.once()
      let needsRenderer = formats.contains(.pdf) || formats.contains(.docx)
      let (document, day) = try content(house?.style ?? HouseStyle()) { day in
        needsRenderer ? try renderer.found(sourceDate: BriefFiles.seconds(of: day)) : nil
      }
      if formats.contains(.pdf) || formats.contains(.docx) { printer.note("Writing \(formats.map(\.rawValue).joined(separator: ", ")) …") }
      let files = try BriefFiles.files(
        document, formats, look: .brief(house, language: shared.lang), reference: reference.map { URL(filePath: $0) }
      ) { try renderer.found(sourceDate: BriefFiles.seconds(of: day)) }
      guard let output else { return try files.values.forEach(printer.write) }
      try OutputFolder.write(files, to: output, replacing: BriefFormat.allCases.map { "brief.\($0)" })
      printer.note(files.keys.sorted().map { "\(output)/\($0)" }.joined(separator: ", ") + " written.")
    }
  }

  /// The brief or the note, and the day that it bears; with a renderer the brief has its figure.
  private func content(_ style: HouseStyle, renderer: (String) throws -> (any Renderer)?) throws -> (document: Document, day: String) {
    let agents = programme ? BriefAudience.funder.agents : audience.agents
    let question = Brief.Question(agents: agents, start: start, releaseDay: shared.releaseDay, version: Gelingen.version)
    let (study, library) = (Identifier.id(from: study), try own.library(shared, with: target))
    guard let target else {
      let ids = targets.map { PortfolioResult.Regions.ids($0.split(separator: ",").map { Identifier.id(from: String($0)) }) }
      let brief = try ProgrammeBrief(study: study, regions: ids ?? .all, in: library, question)
      return (ProgrammeReport.document(brief, language: shared.lang, style: style), brief.day)
    }
    let brief = try Brief(study: study, target: Identifier.id(from: target), in: library, question)
    let pictures = try renderer(brief.day).map {
      try DocumentFigures.pictures(of: brief, language: shared.lang, renderer: $0)
    }
    return (BriefReport.document(brief, for: audience, language: shared.lang, style: style, pictures: pictures ?? []), brief.day)
  }
}
