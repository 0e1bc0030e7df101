import Cases
import Foundation
import Reports
import Testing

/// A renderer that writes down what it is asked for.
private final class Recorder: Renderer {
  private(set) var pages: [String] = []
  private let fails: Bool

  init(fails: Bool = false) { self.fails = fails }

  func data(for request: RenderRequest) throws(RendererError) -> Data {
    if fails { throw .failed("no") }
    switch request {
    case .pdf(let html, _), .docx(let html, _, _): pages.append(html)
    default: break
    }
    return Data("bytes".utf8)
  }
}

@Suite("The files of a brief")
struct BriefFilesTests {
  private let document = Document(
    language: .de, title: "T", subtitle: "", facts: [], blocks: [.heading(level: 2, text: "A"), .paragraph("B")], footer: "")

  @Test("PDF and Word are made from the very page that is written, and nothing is asked for text alone")
  func onePage() throws {
    let recorder = Recorder()
    let files = try BriefFiles.files(document, BriefFormat.allCases, look: .brief(language: .de)) { recorder }
    #expect(files.keys.sorted() == ["brief.docx", "brief.html", "brief.md", "brief.pdf"])
    #expect(recorder.pages == [String](repeating: String(decoding: try #require(files["brief.html"]), as: UTF8.self), count: 2))
    let text = try BriefFiles.files(document, [.html, .md], look: .brief(language: .de)) { throw CancellationError() }
    #expect(text.count == 2)
  }

  @Test("Where the renderer fails there is no file at all")
  func failing() {
    #expect(throws: RendererError.self) {
      try BriefFiles.files(document, [.html, .pdf], look: .brief(language: .de)) { Recorder(fails: true) }
    }
  }

  @Test(
    "Seconds since 1970 of a day, a month and a year",
    arguments: [
      ("1970-01-01", 0), ("2000-02-29", 951_782_400), ("2026-11-21", 1_795_219_200), ("2026-11", 1_793_491_200), ("2026", 1_767_225_600),
    ])
  func seconds(day: String, expected: Int) {
    // By `date -u -d DAY +%s` of GNU coreutils.
    #expect(BriefFiles.seconds(of: day) == expected)
  }

  @Test("Forms are read with commas between them, in a fixed order; an unknown one makes none")
  func formats() {
    #expect(BriefFormat.list("pdf, html,docx") == [.html, .pdf, .docx])
    #expect(BriefFormat.list("md") == [.md])
    #expect(BriefFormat.list("html,rtf") == nil && BriefFormat.list("") == nil)
  }

  @Test("Widths of columns add up to 100, and a column of long words gets more than one of short ones", arguments: 1...7)
  func widths(count: Int) throws {
    let table = Table(
      caption: "", columns: (0..<count).map { "c\($0)" },
      rows: [(0..<count).map { Table.Cell($0 == 0 ? "Weiterentwicklung des Vorhabens vor Ort" : "ja") }])
    let page = HTMLRenderer.render(
      Document(language: .de, title: "", subtitle: "", facts: [], blocks: [.table(table)], footer: ""))
    let widths = page.matches(of: /<col width="(\d+)%">/).compactMap { Int($0.1) }
    #expect(widths.count == count && widths.reduce(0, +) == 100)
    #expect(widths.dropFirst().allSatisfy { $0 < widths[0] })
  }
}
