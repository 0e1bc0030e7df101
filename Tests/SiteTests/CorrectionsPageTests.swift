import CaseFiles
import Foundation
import TestSupport
import Testing

@Suite("Objections on the site")
struct CorrectionsPageTests {
  /// The small library with an objection to one claim.
  private static func site(_ state: String, release: String = "public") throws -> [String: String] {
    let fixture = try FixtureLibrary()
    try fixture.replace(
      "        years: \"2010..2013\"\n        coder: a\n        coded: \"2026-11-21\"\n        confidence: high\n",
      with: """
                years: "2010..2013"
                coder: a
                coded: "2026-11-21"
                confidence: high
                release: \(release)
                objection:
                  by:
                    de: Gemeinde <Hochtal>
                  date: "2026-12-01"
                  wording:
                    de: So war es nicht.
                  state: \(state)
                  reply:
                    de: Danke, wir prüfen es.
                  replied: "2026-12-10"

        """.replacing("\n\n", with: "\n"), in: "missions/hochtal.yml")
    if state == "upheld" {
      try fixture.replace("  trust:\n    membership: 1\n", with: "  trust:\n    membership: unknown\n", in: "missions/hochtal.yml")
    }
    return try SiteSample.site(fixture.read().valid()).filter { !$0.key.hasPrefix("data/") }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test("A disputed claim is marked on its page, its cell is open, and the log links to it")
  func disputed() throws {
    let files = try Self.site("received")
    let page = try #require(files["de/cases/hochtal.html"])
    #expect(page.contains("strittig, zählt als Bereich"))
    let log = try #require(files["de/corrections.html"])
    #expect(log.contains("So war es nicht.") && log.contains("Gemeinde &lt;Hochtal&gt;") && log.contains("Danke, wir prüfen es."))
    #expect(log.contains("cases/hochtal.html#hochtal-trust-1"))
    #expect(files["en/corrections.html"]?.contains("received; the claim is disputed and counts as a range") == true)
    let feed = try #require(files["de/corrections.xml"])
    #expect(feed.contains("<updated>2026-12-10T00:00:00Z</updated>") && feed.contains("corrections.html#k-hochtal-trust-1"))
  }

  @Test("A withdrawn claim stands on no page; its objection and reply stand in the log")
  func upheld() throws {
    let files = try Self.site("upheld")
    #expect(!files.values.contains { $0.contains("Man vertraut sich.") })
    #expect(files["de/corrections.html"]?.contains("der Beleg ist zurückgezogen") == true)
  }

  @Test("What is not released is not in the log, and a log without objections says so")
  func kept() throws {
    let files = try Self.site("received", release: "internal")
    #expect(!files.values.contains { $0.contains("So war es nicht.") })
    #expect(files["de/corrections.html"]?.contains("Bisher ist kein Einwand eingegangen.") == true)
  }
}
