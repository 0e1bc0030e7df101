import CaseFiles
import Foundation
import Reports
import Site
import TestSupport
import Testing

@Suite("The check of a built site")
struct SiteCheckTests {
  /// A small site with an address, so that it has all that can be checked.
  private static let whole: [String: Data] = {
    do {
      return try SiteSample.site(FixtureLibrary().read().valid(), studies: ["first"])
    } catch {
      fatalError("The site of the fixture: \(error)")
    }
  }()

  private static let page = "de/cases/hochtal.html"

  @Test("The site of the project's own cases has no finding, with an address as without")
  func clean() throws {
    for files in [SiteSample.real, Self.whole, try SiteSample.site(FixtureLibrary().read().valid(), studies: ["first"], base: nil)] {
      let check = SiteCheck(files: files)
      #expect(check.findings.isEmpty, "\(check.text)")
      #expect(check.pages == files.keys.count { $0.hasSuffix(".html") } && check.files == files.count)
    }
    #expect(SiteCheck(files: SiteSample.real).links > 5000)
  }

  /// A change to one page, and the rule that must notice it.
  struct Spoiling: CustomTestStringConvertible, Sendable {
    var rule: SiteRule
    var old: String
    var new: String
    var file = SiteCheckTests.page
    var testDescription: String { "\(rule.rawValue): \(old) → \(new)" }
  }

  static let spoilings = [
    Spoiling(rule: .link, old: "href=\"../../de/method.html\"", new: "href=\"../../de/methods.html\""),
    Spoiling(rule: .link, old: "href=\"../../de/method.html\"", new: "href=\"../../../outside.html\""),
    Spoiling(rule: .link, old: "href=\"../../de/method.html\"", new: "href=\"\(SiteSample.base)de/methods.html\""),
    Spoiling(rule: .anchor, old: "href=\"#quellen\"", new: "href=\"#keine-quellen\""),
    Spoiling(rule: .scheme, old: "href=\"#quellen\"", new: "href=\" JavaScript:alert(1)\""),
    Spoiling(rule: .scheme, old: "href=\"#quellen\"", new: "href=\"data:text/html,x\""),
    Spoiling(rule: .idTwice, old: "id=\"quellen\"", new: "id=\"zitieren\""),
    Spoiling(rule: .reference, old: "aria-labelledby=\"quellen\"", new: "aria-labelledby=\"nirgends\""),
    Spoiling(rule: .heading, old: "<h2 id=\"quellen\">", new: "<h1 id=\"quellen\">"),
    Spoiling(rule: .heading, old: "<h2 id=\"ergebnisse\">", new: "<h4 id=\"ergebnisse\">"),
    Spoiling(rule: .heading, old: "<h1>", new: "<h2>"),
    Spoiling(rule: .language, old: "<html lang=\"de\">", new: "<html lang=\"en\">"),
    Spoiling(rule: .language, old: "<html lang=\"de\">", new: "<html>"),
    Spoiling(rule: .alternative, old: "</main>", new: "<img src=\"../../style.css\"></main>"),
    Spoiling(rule: .alternative, old: "</main>", new: "<svg role=\"img\"></svg></main>"),
    Spoiling(rule: .name, old: "</main>", new: "<a href=\"#quellen\"> </a></main>"),
    Spoiling(rule: .name, old: "</main>", new: "<button type=\"button\"></button></main>"),
    Spoiling(rule: .outside, old: "href=\"../../style.css\"", new: "href=\"https://example.com/style.css\""),
    Spoiling(rule: .outside, old: "</main>", new: "<img alt=\"\" src=\"//example.com/x.png\"></main>"),
    Spoiling(rule: .outside, old: "</main>", new: "<img alt=\"\" src=\"../../style.css\" srcset=\"https://example.com/x.png 2x\"></main>"),
    Spoiling(rule: .outside, old: ":root{", new: "body{background:url( 'https://example.com/x.png')}:root{", file: "style.css"),
    Spoiling(rule: .inline, old: "</main>", new: "<script>alert(1)</script></main>"),
    Spoiling(rule: .inline, old: "</main>", new: "<p onclick=\"alert(1)\">x</p></main>"),
    Spoiling(rule: .inline, old: "</main>", new: "<p style=\"color:red\">x</p></main>"),
    Spoiling(
      rule: .canonical, old: "rel=\"canonical\" href=\"\(SiteSample.base)de/", new: "rel=\"canonical\" href=\"\(SiteSample.base)en/"),
    Spoiling(
      rule: .twin, old: "hreflang=\"en\" href=\"\(SiteSample.base)en/cases/hochtal.html\"",
      new: "hreflang=\"fr\" href=\"\(SiteSample.base)en/cases/hochtal.html\""),
    Spoiling(
      rule: .twin, old: "hreflang=\"de\" href=\"\(SiteSample.base)de/cases/hochtal.html\"",
      new: "hreflang=\"de\" href=\"\(SiteSample.base)de/cases/hochtal-dorf.html\""),
    Spoiling(rule: .description, old: "<script type=\"application/ld+json\">{", new: "<script type=\"application/ld+json\">{,"),
    Spoiling(rule: .description, old: "\"@type\":\"Report\",", new: ""),
    Spoiling(
      rule: .sitemap, old: "<loc>\(SiteSample.base)de/method.html", new: "<loc>\(SiteSample.base)de/methods.html", file: "sitemap.xml"),
    Spoiling(
      rule: .feed, old: "<id>\(SiteSample.base)de/cases/hochtal.html", new: "<id>\(SiteSample.base)de/cases/tiefental.html",
      file: "de/feed.xml"),
  ]

  @Test("Each thing that is wrong is found, in its file, and at its line", arguments: spoilings)
  func found(spoiling: Spoiling) throws {
    var files = Self.whole
    let before = String(decoding: try #require(files[spoiling.file]), as: UTF8.self)
    let place = try #require(before.range(of: spoiling.old), "\(spoiling.old) is not on the page")
    files[spoiling.file] = Data(before.replacingCharacters(in: place, with: spoiling.new).utf8)
    let findings = SiteCheck(files: files).findings.filter { $0.check != SiteRule.changed.rawValue }
    #expect(findings.contains { $0.check == spoiling.rule.rawValue && ($0.file == spoiling.file || spoiling.rule == .twin) }, "\(findings)")
    #expect(findings.allSatisfy { $0.message.hasSuffix(".") && !$0.hint.isEmpty && $0.line >= 1 && $0.column >= 1 })
    if [.link, .anchor, .scheme, .outside, .inline, .name].contains(spoiling.rule), spoiling.file.hasSuffix(".html") {
      let line = before[..<place.lowerBound].count { $0 == "\n" } + 1
      #expect(findings.contains { $0.check == spoiling.rule.rawValue && $0.line == line }, "\(line): \(findings)")
    }
  }

  @Test("A file that is missing, changed or added is found by the list of files, and so is a list that is missing")
  func list() throws {
    for (change, rule) in [
      (["de/method.html": nil], SiteRule.missing), (["filter.js": Data("x".utf8)], .changed), (["notes.txt": Data()], .extra),
      (["SHA256SUMS": nil], .missing),
    ] as [([String: Data?], SiteRule)] {
      var files = Self.whole
      for (path, data) in change { files[path] = data }
      let findings = SiteCheck(files: files).findings
      #expect(findings.contains { $0.check == rule.rawValue }, "\(rule): \(findings)")
      #expect(findings.contains { $0.severity == .error } == (rule != .extra))
    }
  }

  @Test("Without sitemap, feed or title something is missing; two pages with one title are worth a look")
  func absent() throws {
    for (path, rule) in [("sitemap.xml", SiteRule.sitemap), ("en/feed.xml", .feed)] {
      var files = Self.whole
      files[path] = nil
      #expect(SiteCheck(files: files).findings.contains { $0.check == rule.rawValue && $0.file == path })
    }
    for (title, rule) in [("<title> </title>", SiteRule.title), ("<title>Zweimal</title>", .sameTitle)] {
      var files = Self.whole
      for path in ["de/method.html", "de/data.html"] {
        let text = String(decoding: try #require(files[path]), as: UTF8.self)
        files[path] = Data(text.replacing(/<title>[^<]*<\/title>/, with: title).utf8)
      }
      let findings = SiteCheck(files: files).findings.filter { $0.check == rule.rawValue }
      #expect(findings.count == (rule == .title ? 2 : 1), "\(findings)")
    }
  }

  @Test(
    "Bytes that are no page end the reading and not the program",
    arguments: ["<", "<a", "<a href", "<a href=", "<a href=\"", "<!--", "</", "<script>", "&#x110000;", "<p\u{0}>", ""])
  func broken(text: String) {
    let check = SiteCheck(files: ["de/index.html": Data(text.utf8), "de/feed.xml": Data(text.utf8), "SHA256SUMS": Data(text.utf8)])
    #expect(check.pages == 1 && check.counts["error"] ?? 0 > 0)
  }

  @Test("Any beginning of a page can be read")
  func beginnings() throws {
    let page = try #require(Self.whole["de/conditions/trust.html"])
    for length in stride(from: 0, to: page.count, by: 97) {
      #expect(SiteCheck(files: ["de/index.html": page.prefix(length)]).pages == 1)
    }
  }
}
