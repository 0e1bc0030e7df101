import CaseFiles
import Cases
import Foundation
import Membership
import Site
import Studies
import TestSupport
import Testing

@Suite("The site of the project's own cases")
struct SiteTests {
  @Test("Every link within the site leads to a page or file, and to a place that is there")
  func links() throws {
    let files = SiteSample.real
    let ids = Dictionary(uniqueKeysWithValues: SiteSample.pages(files).map { ($0.path, Set(PageReading(html: $0.html).ids)) })
    var followed = 0
    for (path, html) in SiteSample.pages(files) {
      for link in PageReading(html: html).links where !link.contains("://") && !link.hasPrefix("mailto:") {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? path : resolved(parts[0], from: path)
        #expect(files[target] != nil, "\(path) links to \(link)")
        followed += 1
        guard parts.count == 2, !parts[1].contains("=") else { continue }
        #expect(ids[target]?.contains(parts[1]) == true, "\(path) links to \(link)")
      }
    }
    #expect(followed > 5000)
  }

  private func resolved(_ link: String, from path: String) -> String {
    var parts = path.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/").map(String.init) {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  @Test("A page has one first heading, skips no level, repeats no id, and says its language")
  func structure() {
    for (path, html) in SiteSample.pages(SiteSample.real) {
      let page = PageReading(html: html)
      #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1, "\(path)")
      #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(path): \(page.headings)")
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(path.hasPrefix("en/") ? "en" : "de")\">"), "\(path)")
      #expect(!html.contains("{{"), "\(path)")
    }
  }

  @Test("Nothing comes from outside: no address in src, no style, no script but the site’s own and descriptions")
  func outside() {
    for (path, html) in SiteSample.pages(SiteSample.real) {
      #expect(html.contains("default-src 'none'"), "\(path)")
      #expect(!html.contains(" src=\"http") && !html.contains("style=\"") && !html.contains("<style"), "\(path)")
      for script in PageReading(html: html).scripts {
        let ours = ["filter.js", "search.js", "what-if.js", "advice.js", "advice-answers.js"].contains { script.hasSuffix("\($0)\" defer") }
        #expect(script == " type=\"application/ld+json\"" || ours, "\(path)")
      }
    }
  }

  @Test("Every case, condition and study has a page in both languages")
  func pages() throws {
    let library = Library(reading: Repository.cases)
    for language in Language.allCases {
      for id in library.cases.keys { #expect(SiteSample.real["\(language.rawValue)/cases/\(id).html"] != nil) }
      for condition in library.codebook.conditions {
        #expect(SiteSample.real["\(language.rawValue)/conditions/\(condition.id).html"] != nil)
      }
      #expect(SiteSample.real["\(language.rawValue)/studies/lipset-crisp.html"] != nil)
    }
  }

  @Test("Every claim has a place of its own on its case's page")
  func claims() throws {
    let library = Library(reading: Repository.cases)
    for item in library.cases.values {
      let page = PageReading(html: String(decoding: try #require(SiteSample.real["de/cases/\(item.id).html"]), as: UTF8.self))
      let ids = Set(page.ids)
      let claims = (Array(item.conditions.values) + Array(item.outcomes.values)).flatMap(\.claims) + item.origin.claims
      #expect(claims.allSatisfy { ids.contains($0.id) }, "\(item.id)")
    }
  }

  @Test("A condition's page counts the cases as a loop over all of them does")
  func counts() throws {
    let library = Library(reading: Repository.cases)
    let cases = library.cases.values.filter { $0.kind != .programme }
    for condition in library.codebook.conditions {
      let html = String(decoding: try #require(SiteSample.real["en/conditions/\(condition.id).html"]), as: UTF8.self)
      let cells = cases.map { condition.kind == .outcome ? $0.outcomes[condition.id] ?? .unknown : $0.cell(condition) }
      for (presence, tone) in [(Presence.present, "present"), (.absent, "absent"), (.undecided, "undecided"), (.unknown, "unknown")] {
        let count = cells.count { $0.membership.presence == presence }
        let heading = html.firstMatch(of: try Regex("<h3><span class=\"state \(tone)\">.*?</span> \\((\\d+)\\)</h3>"))
        #expect(heading.flatMap { $0.output[1].substring.flatMap { Int($0) } } ?? 0 == count, "\(condition.id) \(tone)")
      }
    }
  }

  @Test("The same input gives the same bytes; without an address there is no sitemap, feed or canonical link")
  func deterministic() throws {
    let library = try FixtureLibrary()
    let first = try SiteSample.site(library.read().valid(), studies: ["first"], base: nil)
    #expect(try SiteSample.site(library.read().valid(), studies: ["first"], base: nil) == first)
    #expect(first["sitemap.xml"] == nil && first["de/feed.xml"] == nil)
    for (path, html) in SiteSample.pages(first) {
      #expect(!html.contains("rel=\"canonical\"") && !html.contains(library.root.path), "\(path)")
    }
  }

  @Test("Sitemap, feed, citations and descriptions can be read and name every page")
  func metadata() throws {
    let files = SiteSample.real
    let sitemap = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
    let addresses = sitemap.matches(of: /<loc>([^<]*)<\/loc>/).map { String($0.output.1) }
    let pages = files.keys.filter { $0.hasSuffix(".html") && $0 != "index.html" }.map { SiteSample.base + $0 }
    #expect(addresses.sorted() == pages.sorted())
    let feed = String(decoding: try #require(files["en/feed.xml"]), as: UTF8.self)
    #expect(feed.matches(of: /<entry>/).count == Library(reading: Repository.cases).cases.count)
    #expect(feed.contains("Office &amp; Co"))
    let csl = try JSONSerialization.jsonObject(with: try #require(files["cite/wildpoldsried.json"])) as? [[String: Any]]
    #expect(csl?.first?["URL"] as? String == SiteSample.base + "de/cases/wildpoldsried.html")
    let ris = String(decoding: try #require(files["cite/wildpoldsried.ris"]), as: UTF8.self)
    #expect(ris.hasPrefix("TY  - ELEC\r\n") && ris.hasSuffix("ER  - \r\n") && ris.contains("AU  - A. Muster"))
    for (path, html) in SiteSample.pages(files) {
      for match in html.matches(of: /<script type="application\/ld\+json">(.*?)<\/script>/) {
        let object = try JSONSerialization.jsonObject(with: Data(match.output.1.utf8)) as? [String: Any]
        #expect(object?["@context"] as? String == "https://schema.org" && object?["name"] != nil, "\(path)")
      }
    }
  }

  @Test("The site's own words claim no more than a comparison of chosen cases can carry")
  func wording() {
    let own = ["method.html", "comparison.html", "accessibility.html", "imprint.html", "data.html", "cases/index.html"]
    for language in ["de", "en"] {
      for name in own {
        let text = String(decoding: SiteSample.real["\(language)/\(name)"] ?? Data(), as: UTF8.self).replacing(/<[^>]*>/, with: " ")
        #expect(Wording.problems(in: text).isEmpty, "\(language)/\(name): \(Wording.problems(in: text))")
      }
    }
  }
}
