import CaseFiles
import Cases
import Foundation
import Membership
import Reports
import Studies
import TestSupport
import Testing
import Transfer

/// Briefs from the repository's own library.
private enum Briefs {
  static let library = Library(reading: Repository.cases)

  /// One brief per audience, made once for all tests, because each takes a second.
  private static let briefs = Dictionary(
    uniqueKeysWithValues: BriefAudience.allCases.map { audience in (audience, Result { try made(audience) }) })

  static func regional(for audience: BriefAudience) throws -> Brief { try #require(briefs[audience]).get() }

  static func made(_ audience: BriefAudience, day: String? = nil) throws -> Brief {
    try Brief(
      study: "regional-missions", target: "region-der-mitte", in: library.valid(),
      Brief.Question(agents: audience.agents, releaseDay: day, version: "test"))
  }

  /// The brief with what files say taken out, so that what remains is the tool's own.
  static func ownWords(_ audience: BriefAudience) throws -> Brief {
    var brief = try regional(for: audience)
    let empty = LocalizedText(de: "…", en: "…")
    brief.target.summary = empty
    brief.target.openQuestions = []
    brief.result.study.selection = empty
    brief.result.study.limits = [empty]
    for index in brief.result.claims.indices { brief.result.claims[index].statement = empty }
    for index in brief.needs.indices {
      brief.needs[index].condition.question = nil
      for claim in brief.needs[index].claims.indices { brief.needs[index].claims[claim].statement = empty }
    }
    brief.result.target?.examples = []
    return brief
  }

  static func markdown(_ brief: Brief, _ audience: BriefAudience, _ language: Language) -> String {
    MarkdownRenderer.render(BriefReport.document(brief, for: audience, language: language))
  }

  static func html(_ brief: Brief, _ audience: BriefAudience, _ language: Language) -> String {
    HTMLRenderer.render(BriefReport.document(brief, for: audience, language: language), look: .brief(language: language))
  }
}

@Suite("A support-measure brief")
struct BriefReportTests {
  @Test(
    "Golden examples: for funders in both languages, for others in one",
    arguments: [
      (BriefAudience.funder, Language.de), (.funder, .en), (.municipality, .de), (.planner, .en), (.research, .en),
    ])
  func goldens(audience: BriefAudience, language: Language) throws {
    var brief = try Briefs.regional(for: audience)
    brief.result.inputSHA256 = "fingerprint"
    try Snapshot.expect(Briefs.markdown(brief, audience, language), equals: "brief-\(audience.rawValue).\(language.rawValue).md")
  }

  @Test("No text of its own claims more than it may", arguments: BriefAudience.allCases, Language.allCases)
  func wording(audience: BriefAudience, language: Language) throws {
    let text = Briefs.markdown(try Briefs.ownWords(audience), audience, language)
    #expect(Wording.problems(in: text) == [])
    #expect(!text.contains("nil") && !text.contains("  ") && !text.contains(" .") && !text.contains("()"))
  }

  @Test(
    "Each audience gets the measures of those it can act for, and all get the limits and the imprint", arguments: BriefAudience.allCases)
  func audiences(audience: BriefAudience) throws {
    let brief = try Briefs.regional(for: audience)
    let own = Set(audience.agents)
    #expect(brief.options.allSatisfy { own.isEmpty || !own.isDisjoint(with: $0.measure.actors) })
    #expect(brief.others.allSatisfy { !own.isEmpty && own.isDisjoint(with: $0.measure.actors) })
    let open = Set(brief.open.map(\.condition.id))
    #expect((brief.options + brief.others).flatMap(\.links).allSatisfy { open.contains($0.condition) })
    let text = Briefs.markdown(brief, audience, .de)
    for heading in ["## Das Wichtigste", "## Grenzen", "## Quellen", "## Impressum", "## Wie sicher das ist"] {
      #expect(text.contains(heading))
    }
    #expect(text.contains("sie ersetzen sie nicht"))
  }

  @Test("Bottom-up, top-down, both and the combination stand apart, each measure once")
  func logics() throws {
    let brief = try Briefs.regional(for: .funder)
    let document = BriefReport.document(brief, for: .funder, language: .en)
    let tables = document.blocks.compactMap { block -> Table? in if case .table(let table) = block { table } else { nil } }
      .filter { $0.columns.first == "Measure" && $0.columns.count == 7 }
    #expect(tables.map(\.rows.count).reduce(0, +) == brief.options.count)
    for option in brief.options {
      let holding = tables.filter { $0.rows.contains { $0[0].text.hasPrefix(option.measure.code + " ") } }
      #expect(holding.count == 1)
      let caption = holding.first?.caption ?? ""
      #expect(caption.contains("below") == (option.measure.audiences == [.bottomUp]))
      #expect(caption.contains("above") == (option.measure.audiences == [.topDown]))
    }
  }

  @Test("Unknown cost is called unknown, and cost of one's own is shown")
  func cost() throws {
    var brief = try Briefs.regional(for: .funder)
    #expect(Briefs.markdown(brief, .funder, .de).contains("Für keine der Maßnahmen nennt eine Quelle Kosten. Unbekannt heißt nicht null."))
    brief.options[0].measure.cost = try #require(Amount(lower: 20_000, upper: 60_000))
    let text = Briefs.markdown(brief, .funder, .de)
    #expect(text.contains("20.000 bis 60.000 €"))
    #expect(text.contains("Kosten genannt bei 1 von \(brief.options.count) Maßnahmen."))
  }

  @Test("The day is the study's or that of the output, never another")
  func day() throws {
    #expect(try Briefs.regional(for: .funder).day == "2026-11-21")
    let later = try Briefs.made(.funder, day: "2027-01-31")
    #expect(later.day == "2027-01-31")
    #expect(Briefs.markdown(later, .funder, .de).contains("- 31.1.2027"))
  }

  @Test("The same input gives the same bytes")
  func deterministic() throws {
    #expect(Briefs.html(try Briefs.regional(for: .research), .research, .de) == Briefs.html(try Briefs.made(.research), .research, .de))
  }

  @Test("Hostile names come out inert", arguments: ["<script>alert(1)</script>", "[x](javascript:alert(1))", "\u{202E}desrever", "=1+1"])
  func hostile(text: String) throws {
    var brief = try Briefs.regional(for: .funder)
    let clean = Briefs.html(brief, .funder, .en)
    brief.target.name = LocalizedText(de: text, en: text)
    brief.target.summary = LocalizedText(de: text, en: text)
    brief.options[0].measure.name = LocalizedText(de: text, en: text)
    brief.needs[0].condition.name = LocalizedText(de: text, en: text)
    let page = Briefs.html(brief, .funder, .en)
    #expect(page.count { $0 == "<" } == clean.count { $0 == "<" })
    #expect(!page.contains("<script") && !page.contains("\u{202E}"))
    let markdown = Briefs.markdown(brief, .funder, .en).replacing(/\\./, with: "")
    #expect(!markdown.contains("<") && !markdown.contains("](") && !markdown.contains("\u{202E}"))
  }

  @Test("A page has one h1, no level is skipped, and every table has a caption and scopes", arguments: BriefAudience.allCases)
  func structure(audience: BriefAudience) throws {
    let page = Briefs.html(try Briefs.regional(for: audience), audience, .de)
    let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    func count(_ mark: String) -> Int { page.ranges(of: mark).count }
    #expect(count("<table>") == count("<caption>"))
    #expect(count("<th ") == count("<th scope="))
    #expect(page.contains("<html lang=\"de\">"))
    #expect(count("<section ") == count("</section>"))
  }
}
