import CaseFiles
import Foundation
import Site
import TestSupport
import Testing

@Suite("Withdrawn cases on the site")
struct WithdrawnTests {
  private static let secret = "Zaubernuss"

  /// A library whose initiative, with a word of its own in its texts, was withdrawn.
  private func files(release: String = "public") throws -> [String: Data] {
    let library = try FixtureLibrary()
    let name = "initiatives/nordheide.yml"
    let text = try String(contentsOf: library.url(name), encoding: .utf8)
      .replacing(/summary:\n  de: .*\n  en: .*\n/, with: "summary:\n  de: \(Self.secret).\n  en: \(Self.secret).\n")
      .replacing(/release: .*\n/, with: "")
    try library.write(
      text
        + """
        release: \(release)
        withdrawn:
          on: "2026-11-01"
          reason:
            de: Auf Wunsch der Gemeinde.
            en: The municipality asked for it.

        """, to: name)
    return try SiteSample.site(library.read().valid())
  }

  @Test("Its page stays with name, date and reason, in both languages, and nothing else of it is in any byte")
  func page() throws {
    let files = try files()
    for (language, reason) in [("de", "Auf Wunsch der Gemeinde."), ("en", "The municipality asked for it.")] {
      let html = String(decoding: try #require(files["\(language)/cases/nordheide.html"]), as: UTF8.self)
      #expect(html.contains(reason) && html.contains("noindex") && html.contains("2026"))
      let list = String(decoding: try #require(files["\(language)/cases/index.html"]), as: UTF8.self)
      #expect(list.firstRange(of: "nordheide.html") != nil)
      #expect(try #require(list.firstRange(of: "nordheide.html")).lowerBound > #require(list.firstRange(of: "id=\"withdrawn\"")).lowerBound)
    }
    for (path, data) in files { #expect(!String(decoding: data, as: UTF8.self).contains(Self.secret), "\(path)") }
    #expect(files["cite/nordheide.bib"] == nil)
    let feed = String(decoding: try #require(files["de/feed.xml"]), as: UTF8.self)
    #expect(feed.contains("Zurückgezogen: ") && feed.contains("2026-11-01T00:00:00Z"))
    #expect(String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self).contains("<lastmod>2026-11-01</lastmod>"))
  }

  @Test("A withdrawn case that was never released is named nowhere")
  func internalCase() throws {
    for (path, data) in try files(release: "internal") {
      #expect(!path.contains("nordheide") && !String(decoding: data, as: UTF8.self).contains("nordheide"), "\(path)")
    }
  }

  @Test("A study that lists it is a finding with its place")
  func study() throws {
    let library = try FixtureLibrary()
    let name = "missions/hochtal.yml"
    let text = try String(contentsOf: library.url(name), encoding: .utf8)
    try library.write(text + "withdrawn:\n  on: \"2026-11-01\"\n  reason:\n    de: Ein Fehler.\n    en: An error.\n", to: name)
    let findings = library.read().findings.filter { $0.check == "study-cases" }
    #expect(findings.count == 1 && findings[0].message.contains("“hochtal” was withdrawn (2026-11-01)"))
    #expect(findings[0].file == "studies/first.yml" && findings[0].line > 1)
  }
}
