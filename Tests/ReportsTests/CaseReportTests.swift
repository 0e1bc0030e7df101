import CaseFiles
import Cases
import Foundation
import Reports
import Testing

private let library = Library(
  reading: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "cases"))

@Suite("The summary of a case")
struct CaseReportTests {
  @Test("Every claim of the case appears with its source and place", arguments: library.cases.keys.sorted(), Language.allCases)
  func claims(id: String, language: Language) throws {
    let item = try #require(library.cases[id])
    let text = MarkdownRenderer.render(CaseReport.document(item, in: library, language: language, version: "test"))
    let words = Self.words(text)
    let shown = item.conditions.filter { library.codebook.condition($0.key) != nil }.values
    let cells = Array(item.outcomes.values) + shown + item.laterOutcomes.flatMap { Array($0.outcomes.values) }
    for claim in cells.flatMap(\.claims) + item.origin.claims {
      #expect(words.contains(Self.words(claim.statement[language])), "\(claim.id)")
      #expect(words.contains(Self.words("[\(claim.source), \(claim.locator)")), "\(claim.id)")
    }
    #expect(words.contains(Self.words(item.name[language])))
  }

  /// A text without white space and without what Markdown escapes.
  private static func words(_ text: String) -> String {
    String(text.filter { !$0.isWhitespace && $0 != "\\" })
  }

  @Test("What no source says is named as unknown and not as absent")
  func unknown() throws {
    let item = try #require(library.cases["wildpoldsried"])
    let markdown = MarkdownRenderer.render(CaseReport.document(item, in: library, language: .de, version: "test"))
    #expect(markdown.contains("Keine Quelle sagt etwas zu:"))
    #expect(markdown.contains("Das heißt nicht, dass es fehlt."))
  }

  @Test("Every source that is cited is listed", arguments: library.cases.keys.sorted())
  func sources(id: String) throws {
    let item = try #require(library.cases[id])
    let markdown = MarkdownRenderer.render(CaseReport.document(item, in: library, language: .en, version: "test"))
    let cited = Set(item.timeline.flatMap(\.sources) + item.quantities.flatMap(\.sources))
    for source in cited { #expect(markdown.contains("- \\[\(source)\\]"), "\(source)") }
  }

  @Test("The JSON forms have schemas, and an unknown form has none")
  func schemas() throws {
    for name in LibraryJSON.names {
      let data = try #require(LibraryJSON.schema(name))
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      #expect(object["title"] as? String == "gelingen.\(name)/1")
    }
    #expect(LibraryJSON.schema("nothing") == nil)
  }
}
