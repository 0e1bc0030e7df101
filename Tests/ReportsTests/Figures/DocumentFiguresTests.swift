import CaseFiles
import Cases
import Figures
import Foundation
import Reports
import Studies
import TestSupport
import Testing
import Transfer

/// Draws nothing, and writes down what it was asked to draw.
private final class Sketch: Renderer {
  private(set) var specifications: [Data] = []

  func data(for request: RenderRequest) throws(RendererError) -> Data {
    if case .svg(let specification) = request { specifications.append(specification) }
    return Data("<svg ></svg>".utf8)
  }
}

@Suite("Figures in documents")
struct DocumentFiguresTests {
  private static let brief = Result {
    try Brief(
      study: "regional-missions", target: "region-der-mitte", in: Library(reading: Repository.cases).valid(),
      Brief.Question(version: "test"))
  }

  @Test("The figure of a brief says of each condition of the study what the brief's own needs say", arguments: Language.allCases)
  func gaps(language: Language) throws {
    let brief = try Self.brief.get()
    let figure = try #require(DocumentFigures.figures(of: brief, language: language).first)
    let core = brief.needs.filter(\.isCore)
    #expect(figure.table.rows.map { $0[0] } == core.map { $0.condition.name[language] })
    for (row, need) in zip(figure.table.rows, core) {
      #expect(row[2].hasPrefix("\(need.agreement.present) "))
      // A need that is met asks for no measure.
      #expect((row[3] == "–") == !need.gap.isOpen)
      if need.gap.isOpen, !need.gap.measures.isEmpty { #expect(row[3] == "\(need.gap.measures.count)") }
    }
  }

  @Test(
    "A picture carries the finding and a description for those who do not see it, and stands with the region", arguments: Language.allCases)
  func picture(language: Language) throws {
    let (brief, sketch) = (try Self.brief.get(), Sketch())
    let blocks = try DocumentFigures.pictures(of: brief, language: language, renderer: sketch)
    #expect(blocks.count == 1 && sketch.specifications.count == 1)
    guard case .picture(let picture) = try #require(blocks.first) else { throw CancellationError() }
    let figure = try #require(DocumentFigures.figures(of: brief, language: language).first)
    #expect(picture.text.contains(figure.words.finding) && picture.text.count > figure.words.finding.count)
    let document = BriefReport.document(brief, for: .funder, language: language, pictures: blocks)
    let plain = BriefReport.document(brief, for: .funder, language: language)
    #expect(document.blocks.count == plain.blocks.count + 1)
    let page = HTMLRenderer.render(document, look: .brief(language: language))
    #expect(page.ranges(of: "<figure>").count == 1 && page.contains("img-src data:"))
    #expect(Wording.problems(in: picture.caption) == [])
  }

  @Test("An appendix has figures of the data, whether of case files or of a table")
  func appendix() throws {
    let library = try Library(reading: Repository.cases).valid()
    let cases = try StudyAppendix("regional-missions", in: library, StudyRun.Options(target: "region-der-mitte", version: "test"))
    #expect(DocumentFigures.figures(of: cases, language: .de).map(\.name) == ["condition-matrix", "intervals", "gaps"])
    let table = try StudyAppendix("lipset-multi-value", in: library, StudyRun.Options(version: "test"))
    #expect(DocumentFigures.figures(of: table, language: .en).map(\.name) == ["condition-matrix", "truth-table"])
  }
}
