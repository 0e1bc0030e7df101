import CaseFiles
import Foundation
import Reports
import Site
import TestSupport
import Testing

@Suite("What a site shows of case files")
struct UntrustedTests {
  /// A library in which what is not released says so.
  private func library() throws -> FixtureLibrary {
    let library = try FixtureLibrary()
    let secret = "GEHEIM"
    try library.replace("de: Man vertraut sich.", with: "de: \(secret)1", in: "missions/hochtal.yml")
    try library.replace("years: \"2010..2013\"\n", with: "years: \"2010..2013\"\n        release: internal\n", in: "missions/hochtal.yml")
    try library.replace("de: Mehr Betten.", with: "de: \(secret)2", in: "missions/hochtal.yml")
    try library.replace(
      "source: brief-2024\nconditions:", with: "source: brief-2024\n    release: embargo \"2030-01-01\"\nconditions:",
      in: "missions/hochtal.yml")
    try library.replace("de: Eröffnung.", with: "de: \(secret)3", in: "missions/hochtal.yml")
    try library.replace(
      "conditions: [trust]\n    sources", with: "conditions: [trust]\n    release: internal\n    sources", in: "missions/hochtal.yml")
    try library.replace("de: Ein Dorf.", with: "de: \(secret)4", in: "missions/hochtal-dorf.yml")
    try library.write(
      String(contentsOf: library.url("missions/hochtal-dorf.yml"), encoding: .utf8) + "release: internal\n", to: "missions/hochtal-dorf.yml"
    )
    return library
  }

  @Test("What is internal or under embargo is in no byte of any file, nor is a case's name; after the day it is there")
  func release() throws {
    let fixture = try library()
    let files = try SiteSample.site(fixture.read().valid(), studies: ["first"])
    for (path, data) in files {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("GEHEIM") && !text.contains("hochtal-dorf") && !text.contains("hochtal-trust-1"), "\(path)")
    }
    #expect(files["de/cases/hochtal.html"] != nil && files["de/cases/hochtal-dorf.html"] == nil)
    let later = try SiteSample.site(fixture.read().valid(), studies: ["first"], day: "2030-01-01")
    #expect(String(decoding: later["de/cases/hochtal.html"] ?? Data(), as: UTF8.self).contains("GEHEIM2"))
  }

  @Test(
    "Text from a case file adds no tag, no attribute, no link and no mark that turns the direction of writing",
    arguments: [
      "<script>alert(1)</script>", "</script><script>alert(1)</script>", "x\" onmouseover=\"alert(1)", "[a](javascript:alert(1))",
      "\u{202E}desrever", "{{{body}}}", "<!-- -->", "&lt;b&gt;", "=HYPERLINK(1)",
    ])
  func hostile(text: String) throws {
    let quoted = "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    let (clean, fixture) = (try FixtureLibrary(), try FixtureLibrary())
    for (library, value) in [(clean, "x"), (fixture, quoted)] {
      for old in ["Hochtal", "Ein Tal.", "Man vertraut sich.", "ein Tal voller Vertrauen", "Eröffnung."] {
        let key = old.hasPrefix("ein ") ? "quote: " : "de: "
        try library.replace(key + old, with: key + value, in: "missions/hochtal.yml")
      }
      try library.replace("title: Ein Brief über Täler", with: "title: \(value)", in: "sources/brief-2024.yml")
    }
    let (expected, files) = (try SiteSample.site(clean.read().valid()), try SiteSample.site(fixture.read().valid()))
    for (path, html) in SiteSample.pages(files) {
      let plain = String(decoding: expected[path] ?? Data(), as: UTF8.self)
      #expect(html.count { $0 == "<" } == plain.count { $0 == "<" }, "\(path)")
      #expect(
        html.replacing(/<script type.*?<\/script>/, with: "").count { $0 == "\"" }
          == plain.replacing(/<script type.*?<\/script>/, with: "").count { $0 == "\"" }, "\(path)")
      #expect(!html.contains("\u{202E}"), "\(path)")
      #expect(PageReading(html: html).links.allSatisfy { !$0.contains("javascript:") }, "\(path)")
    }
    #expect(
      String(decoding: files["cite/hochtal.bib"] ?? Data(), as: UTF8.self).count { $0 == "\n" }
        == String(decoding: expected["cite/hochtal.bib"] ?? Data(), as: UTF8.self).count { $0 == "\n" })
  }

  @Test("A source's address is a link only where it is a web address")
  func addresses() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("url: https://example.org/brief", with: "url: https://example.org/brief?a=1&b=2", in: "sources/brief-2024.yml")
    let page = String(decoding: try SiteSample.site(fixture.read().valid())["de/cases/hochtal.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("href=\"https://example.org/brief?a=1&amp;b=2\" rel=\"noopener noreferrer\""))
    let links = PageReading(html: page).links.filter { $0.contains(":") }
    #expect(links.allSatisfy { $0.hasPrefix("https://") || $0.hasPrefix("mailto:mail@example.org") })
  }

  @Test("A text in one language only appears in the other with its language")
  func languages() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("  en: A valley.\n", with: "", in: "missions/hochtal.yml")
    let library = fixture.read()
    let page = String(decoding: try SiteSample.site(library)["en/cases/hochtal.html"] ?? Data(), as: UTF8.self)
    #expect(page.contains("<span lang=\"de\">Ein Tal.</span>"))
  }
}
