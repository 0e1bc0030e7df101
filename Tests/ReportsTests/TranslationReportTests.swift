import CaseFiles
import Cases
import Foundation
import Reports
import TestSupport
import Testing

@Suite("Reports on translations and sign-offs")
struct TranslationReportTests {
  @Test("The texts to look at, with file, line and column, and JSON as its schema says", arguments: Language.allCases)
  func report(language: Language) throws {
    let fixture = try FixtureLibrary()
    try fixture.write(fixture.read().acceptingTranslations().csv, to: TranslationRecord.name)
    try fixture.replace("People trust one another.", with: "Some trust one another.", in: "missions/hochtal.yml")
    try fixture.replace("de: Leute aus dem Tal begannen.", with: "de: 40 Leute begannen.", in: "missions/hochtal.yml")
    let library = try fixture.read().valid()
    let review = TranslationReview(library)
    let place = try #require(review.stale.first { $0.changed == .english }).place
    let report = TranslationReport(review, language: language)
    let text = MarkdownRenderer.render(report.document)
    #expect(text.contains("missions/hochtal.yml:\(place.position.line):\(place.position.column)"))
    #expect(text.contains(language == .de ? "seither nur in einer Sprache geändert" : "since changed in one language only"))
    #expect(text.contains("| 40 |") && Wording.problems(in: text) == [])
    let json = try report.json(library, version: "test")
    let schema = try #require(LibraryJSON.schema("case-translations"))
    #expect(try SchemaCheck.problems(json, schema: schema) == [])
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    #expect((object["stale"] as? [[String: Any]])?.compactMap { $0["changed"] as? String }.sorted() == ["de", "en"])
  }

  @Test("A case says who signed it off, and that claims were coded since")
  func signOffs() throws {
    let fixture = try FixtureLibrary()
    let signed =
      "sign_offs:\n  - role: subject\n    by:\n      de: Fachstelle\n      en: Subject office\n    date: \"2026-11-20\"\n"
      + "  - role: own-people\n    by:\n      de: Lenkungskreis\n      en: Steering group\n    date: \"2026-12-01\"\n"
    try fixture.write(FixtureFiles.mission + signed, to: "missions/hochtal.yml")
    let library = try fixture.read().valid()
    let item = try #require(library.cases["hochtal"])
    // The claims are of 21 November: one sign-off is a day older, the other ten days younger.
    #expect(
      CaseReport.signOffs(item, .de) == [
        "fachlich: Fachstelle, 20.11.2026; danach wurde noch kodiert", "aus dem Fall selbst: Lenkungskreis, 1.12.2026",
      ])
    let page = MarkdownRenderer.render(CaseReport.document(item, in: library, language: .en, version: "test"))
    #expect(page.contains("Signed off on the subject: Subject office, 2026-11-20; coded since"))
  }
}
