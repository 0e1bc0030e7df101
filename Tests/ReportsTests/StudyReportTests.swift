import CaseFiles
import Cases
import Foundation
import Reports
import Studies
import Testing

/// The repository's own case files.
private let library = Library(
  reading: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "cases"))

private func result(units: StudyFile.Units = .whole, target: String? = "region-der-mitte") throws -> StudyResult {
  try StudyRun.run(
    "regional-missions", in: library.valid(), StudyRun.Options(units: units, target: target, version: "test"))
}

/// Words that claim more than a comparison of chosen cases can carry, or that its readers would not understand.
private let refused = [
  "führt zu", "führen zu", "bewirkt", "verursacht", "garantiert", "Erfolgsrezept", "Patentrezept", "beweist", "bewiesen",
  "Vervollständigung", "Zertifikat", "signifikant", "leads to", "lead to", "causes", "proven", "proves", "guarantees",
  "recipe", "significant",
]

@Suite("The report of a study")
struct StudyReportTests {
  @Test("Sentences that the tool writes claim no cause", arguments: Language.allCases, StudyFile.Units.allCases)
  func words(language: Language, units: StudyFile.Units) throws {
    var study = try result(units: units)
    // What sources and studies say stands in their files and is checked there; the tool's own sentences remain.
    study.claims = []
    study.sources = []
    study.study.limits = []
    let text = MarkdownRenderer.render(StudyReport.document(study, language: language))
    for word in refused {
      let pattern = try Regex("(?i)\\b\(word)\\b")
      #expect(text.firstMatch(of: pattern) == nil, "\(word)")
    }
  }

  @Test("Both languages have the same sections and tables", arguments: StudyFile.Units.allCases)
  func structure(units: StudyFile.Units) throws {
    let study = try result(units: units)
    let shapes = Language.allCases.map { language in
      StudyReport.document(study, language: language).blocks.map { block in
        switch block {
        case .heading(let level, _): "h\(level)"
        case .paragraph: "p"
        case .item: "item"
        case .list(let items): "list \(items.count)"
        case .notice: "notice"
        case .picture: "picture"
        case .table(let table): "table \(table.columns.count) × \(table.rows.count)"
        }
      }
    }
    #expect(shapes[0] == shapes[1])
    #expect(shapes[0].count { $0.hasPrefix("table") } >= 9)
  }

  @Test("Every row has as many cells as the table has columns, and no caption is empty", arguments: Language.allCases)
  func tables(language: Language) throws {
    for case .table(let table) in StudyReport.document(try result(), language: language).blocks {
      #expect(!table.caption.isEmpty)
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.caption)")
    }
  }

  @Test("The German report shows no English text, and the other way round")
  func languages() throws {
    var study = try result()
    // Statements name the headings of their source in its own language.
    study.statements = []
    let german = MarkdownRenderer.render(StudyReport.document(study, language: .de))
    let english = MarkdownRenderer.render(StudyReport.document(study, language: .en))
    #expect(!german.contains("[en]"))
    #expect(!english.contains("[de]"))
    for word in [" the ", " and ", " cases "] { #expect(!tables(in: german).contains(word), "\(word)") }
    for word in [" und ", " nicht ", " Fälle "] { #expect(!tables(in: english).contains(word), "\(word)") }
  }

  private func tables(in markdown: String) -> String {
    markdown.split(separator: "\n").prefix { !$0.hasPrefix("## Belege") && !$0.hasPrefix("## Evidence") }
      .filter { $0.hasPrefix("|") }.joined(separator: "\n")
  }

  @Test("One plain sentence explains 4 of 4, at least 47 %", arguments: Language.allCases)
  func explanation(language: Language) throws {
    // 0.05^(1/4) = 0.4729: the one-sided exact 95 % bound for 4 of 4.
    let text = MarkdownRenderer.render(StudyReport.document(try result(), language: language))
    let sentence =
      language == .de ? "„4 von 4, mindestens 47\u{A0}%“ heißt: In allen 4" : "“4 of 4, at least 47\u{A0}%” means: in all 4"
    #expect(text.contains(sentence))
  }

  @Test("Parts of one initiative are said not to be independent, and wholes are not")
  func nested() throws {
    for (units, expected) in [(StudyFile.Units.parts, true), (.whole, false)] {
      let text = MarkdownRenderer.render(StudyReport.document(try result(units: units), language: .de))
      #expect(text.contains("nicht unabhängig voneinander") == expected)
    }
  }

  @Test("Every claim of sufficiency that is withheld is named, and none is made")
  func withheld() throws {
    let study = try result()
    let document = StudyReport.document(study, language: .de)
    let lists = document.blocks.compactMap { block -> [String]? in
      if case .list(let items) = block { items } else { nil }
    }
    let withheld = lists.first { $0.allSatisfy { $0.contains("für das Ergebnis") } } ?? []
    #expect(withheld.count == study.withheld.count)
    let sentences = document.blocks.compactMap { block -> String? in
      if case .paragraph(let text) = block { text } else { nil }
    }
    #expect(!sentences.contains { $0.contains("reicht für") || $0.contains("hinreichend") })
  }

  @Test("A count in words never stands without the number of cases")
  func counts() throws {
    for case .table(let table) in StudyReport.document(try result(), language: .de).blocks
    where table.columns.contains("belegt in") {
      let column = try #require(table.columns.firstIndex(of: "belegt in"))
      #expect(table.rows.allSatisfy { $0[column].text.hasSuffix("von 4") })
    }
  }

  @Test("No cell says by colour alone what it says", arguments: Language.allCases)
  func tones(language: Language) throws {
    for case .table(let table) in StudyReport.document(try result(), language: language).blocks {
      for cell in table.rows.joined() where cell.tone != .plain && cell.tone != .number {
        #expect(!cell.text.trimmingCharacters(in: .whitespaces).isEmpty)
      }
    }
  }

  @Test("Without a target there is no advice")
  func withoutTarget() throws {
    let document = StudyReport.document(try result(target: nil), language: .de)
    let text = MarkdownRenderer.render(document)
    #expect(!text.contains("Stufe G"))
    // The region's own initiative may be suggested for study; the region itself is not advised.
    #expect(!text.contains("Beraten wird"))
  }

  @Test("The files of a run are the same bytes every time, and every table has its CSV twin")
  func bundle() throws {
    let first = try StudyBundle.files(result(), language: .de)
    let second = try StudyBundle.files(result(), language: .de)
    #expect(first == second)
    let names = [
      "agreement", "checks", "claims", "contrast", "differences", "matrix", "outcomes", "partial-ask-first",
      "partial-claims", "partial-implicants", "partial-rows", "partial-shortcuts", "statements",
      "systems-cuts", "systems-districts", "systems-next", "systems-pairs", "systems-shared", "target-bundles", "target-gaps",
      "target-peers", "target-support", "transfer-matrix",
    ]
    #expect(Set(first.keys) == Set(["result.json", "report.md", "report.html"] + names.map { "tables/\($0).csv" }))
  }

  @Test("CSV rows are as long as their header")
  func csv() throws {
    for table in StudyData.tables(try result()) {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      #expect(throws: Never.self) { try CSVTable(table.csv, file: table.name) }
    }
  }

  @Test("The page has one title, headings in order, and a scope for every heading cell")
  func page() throws {
    let page = HTMLRenderer.render(StudyReport.document(try result(), language: .de))
    #expect(page.matches(of: /<h1>/).count == 1)
    #expect(page.contains("<html lang=\"de\">"))
    let cells = page.matches(of: /<th/).count
    #expect(cells > 100)
    #expect(page.matches(of: /<th scope="(col|row)"/).count + page.matches(of: /<thead>/).count == cells)
    let ids = page.matches(of: /href="#(s[0-9]+)"/).map { String($0.output.1) }
    #expect(ids.allSatisfy { page.contains("id=\"\($0)\"") })
    #expect(!page.contains("http-equiv=\"refresh\"") && !page.contains("src="))
  }
}
