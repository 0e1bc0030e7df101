import CaseFiles
import Cases
import Combinatorics
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Reports on studies over a table")
struct TableStudyReportTests {
  /// The studies whose reports are recorded.
  enum Sample: String, CaseIterable {
    /// The worked example: raw values, calibrated, with expectations.
    case lipset
    /// Invented: several models, a multi-value condition, theories, stated necessity, joint expectations, two cut-offs.
    case towns
    /// Invented: every case more in the outcome than out.
    case oneSided
    /// Invented: no row reaches a cut-off on either side.
    case undecided
  }

  static func result(_ sample: Sample) throws -> TableStudyResult {
    switch sample {
    case .lipset:
      return try TableStudyRun.run("lipset", in: Library(reading: Repository.cases).valid(), version: "test")
    case .towns: return try invented(TableStudySamples.towns, TableStudySamples.townsTable)
    case .oneSided: return try invented(TableStudySamples.lowCut, "case,A,B,Y\nahaus,1,1,0.9\nborken,1,0,0.8\nheek,0,1,0.6\n")
    case .undecided:
      return try invented(TableStudySamples.plain, "case,A,B,Y\nahaus,1,1,0.9\nborken,1,1,0.2\nheek,0,1,0.7\nlegden,0,1,0.4\n")
    }
  }

  private static func invented(_ study: String, _ table: String) throws -> TableStudyResult {
    let library = try FixtureLibrary()
    try library.write(study, to: "studies/pool.yml")
    try library.write(table, to: "studies/data/pool.csv")
    return try TableStudyRun.run("pool", in: library.read().valid(), version: "test")
  }

  /// A text without the fingerprint, which covers the whole library.
  private func stable(_ text: String, _ result: TableStudyResult) -> String {
    text.replacing(result.inputSHA256, with: "FINGERPRINT")
  }

  @Test("The report as text and Markdown", arguments: Sample.allCases, Language.allCases)
  func report(sample: Sample, language: Language) throws {
    let result = try Self.result(sample)
    let document = TableStudyReport.document(result, language: language)
    let name = "table-study-\(sample.rawValue).\(language)"
    try Snapshot.expect(stable(TextRenderer(width: 100).render(document), result), equals: "\(name).txt")
    try Snapshot.expect(stable(MarkdownRenderer.render(document), result), equals: "\(name).md")
  }

  @Test("The JSON has the form that its schema describes", arguments: Sample.allCases)
  func json(sample: Sample) throws {
    let result = try Self.result(sample)
    let json = try TableStudyData.json(result)
    let schema = try #require(LibraryJSON.schema("table-study"))
    let problems = try SchemaCheck.problems(json, schema: schema)
    #expect(problems.isEmpty, "\(problems.prefix(5))")
    guard sample == .towns else { return }
    try Snapshot.expect(stable(String(decoding: json, as: UTF8.self), result), equals: "table-study-towns.json")
  }

  @Test("The schema refuses what it does not describe, and is published")
  func schema() throws {
    #expect(LibraryJSON.names.contains("table-study"))
    let schema = try #require(LibraryJSON.schema("table-study"))
    let problems = try SchemaCheck.problems(Data("{\"schema\": \"gelingen.table-study/1\", \"kind\": \"cases\"}".utf8), schema: schema)
    #expect(problems.contains("$.schema is not gelingen.study/1") && problems.contains("$.kind is not table"))
    #expect(problems.contains("$.solutions is missing"))
  }

  @Test("The tables as CSV", arguments: [Sample.lipset, .towns])
  func csv(sample: Sample) throws {
    let tables = TableStudyData.tables(try Self.result(sample))
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      #expect(throws: Never.self) { try CSVTable(table.csv, file: table.name) }
    }
    #expect(Set(tables.map(\.name)).count == tables.count)
    try Snapshot.expect(tables.map { "# \($0.name)\n\($0.csv)" }.joined(separator: "\n"), equals: "table-study-\(sample.rawValue).csv.txt")
  }

  // MARK: Structure

  @Test("Both languages have the same sections and tables, and no text of the other one", arguments: Sample.allCases)
  func structure(sample: Sample) throws {
    let result = try Self.result(sample)
    let shapes = Language.allCases.map { language in
      TableStudyReport.document(result, language: language).blocks.map { block in
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
    for (language, mark) in [(Language.de, "[en]"), (.en, "[de]")] {
      #expect(!MarkdownRenderer.render(TableStudyReport.document(result, language: language)).contains(mark))
    }
  }

  @Test(
    "Headings go down one level at a time, and each side has its truth table, necessity and solutions below it", arguments: Sample.allCases)
  func headings(sample: Sample) throws {
    let headings = TableStudyReport.document(try Self.result(sample), language: .en).blocks.compactMap { block -> (Int, String)? in
      if case .heading(let level, let text) = block { (level, text) } else { nil }
    }
    #expect(headings.first?.0 == 2)
    #expect(zip(headings, headings.dropFirst()).allSatisfy { $1.0 <= $0.0 + 1 })
    for side in ["The outcome: ", "The negation of the outcome: "] {
      let start = try #require(headings.firstIndex { $0.0 == 2 && $0.1.hasPrefix(side) })
      let below = headings[(start + 1)...].prefix { $0.0 == 3 }.map(\.1)
      #expect(below.starts(with: ["Truth table", "Necessary conditions"]))
      #expect(below.contains { $0.localizedStandardContains("solution") })
    }
  }

  @Test("Rows are as long as their header, captions are numbered, and no cell speaks by colour alone", arguments: Sample.allCases)
  func tables(sample: Sample) throws {
    var number = 0
    for case .table(let table) in TableStudyReport.document(try Self.result(sample), language: .en).blocks {
      number += 1
      #expect(table.caption.hasPrefix("Table \(number). "))
      for row in table.rows {
        #expect(row.count == table.columns.count, "\(table.caption)")
        for cell in row where cell.tone != .plain && cell.tone != .number { #expect(!cell.text.isEmpty) }
      }
    }
    #expect(number >= 7)
  }

  @Test("Headings of columns of numbers stand above the numbers")
  func alignment() throws {
    let page = HTMLRenderer.render(TableStudyReport.document(try Self.result(.lipset), language: .en))
    #expect(page.contains("<th scope=\"col\" class=\"number\">consistency</th>"))
    #expect(page.contains("<th scope=\"col\">cases</th>"))
    #expect(page.contains("<th scope=\"row\" class=\"number\">1</th>"))
  }

  // MARK: Words

  @Test("Sentences that the tool writes claim no cause, and no score", arguments: Sample.allCases, Language.allCases)
  func words(sample: Sample, language: Language) throws {
    let refused = [
      "führt zu", "führen zu", "bewirkt", "verursacht", "Ursache", "Wirkung", "beeinflusst", "bestimmt", "erklärt", "garantiert", "beweist",
      "bewiesen", "signifikant", "Vervollständigung", "Zertifikat", "leads? to", "causes?", "causal", "effects?", "drives?", "determines?",
      "explains?", "prove[sn]?", "guarantees", "significant", "score:",
    ]
    let text = MarkdownRenderer.render(TableStudyReport.document(try Self.result(sample), language: language))
    // What the study file says follows under this heading.
    let own = text.split(separator: language == .de ? "## Vorgehen und Grenzen" : "## Method and limits")[0]
    for word in refused { #expect(own.firstMatch(of: try Regex("(?i)\\b\(word)\\b")) == nil, "\(word)") }
  }

  @Test(
    "While a check blocks, no formula is shown as sufficient, and the withheld ones are named in the data", arguments: Language.allCases)
  func withheld(language: Language) throws {
    let result = try Self.result(.oneSided)
    let text = MarkdownRenderer.render(TableStudyReport.document(result, language: language))
    #expect(!text.contains("=\\> "))
    #expect(text.contains(language == .de ? "zurückgehalten" : "withheld"))
    let json = try #require(try JSONSerialization.jsonObject(with: TableStudyData.json(result)) as? [String: Any])
    #expect((json["solutions"] as? [Any])?.isEmpty == true)
    #expect((json["withheld"] as? [Any])?.isEmpty == false)
    #expect(TableStudyData.models(result).rows.isEmpty)
  }

  @Test("All models are counted, and the report says that the data do not decide between them", arguments: Language.allCases)
  func ambiguity(language: Language) throws {
    let result = try Self.result(.towns)
    #expect(result.sides.contains { $0.sufficiency?.solutions.contains { $0.solution.modelsTotal.description != "1" } == true })
    let text = MarkdownRenderer.render(TableStudyReport.document(result, language: language))
    #expect(text.contains(language == .de ? "die Daten entscheiden nicht zwischen ihnen" : "the data do not decide between them"))
    #expect(!text.contains("--details"))
  }

  // MARK: Files

  @Test("The files of a run are the same bytes every time, and every table has its CSV twin")
  func bundle() throws {
    let files = try (0..<2).map { _ in try StudyBundle.files(.table(Self.result(.towns)), language: .de) }
    #expect(files[0] == files[1])
    let names = [
      "sets", "memberships", "checks", "truth-table", "necessity", "minimize", "term-uses", "truth-table-negated",
      "necessity-negated",
      "minimize-negated", "theories",
    ]
    let others = ["result.json", "report.md", "report.html", "tables/term-uses-negated.csv"]
    #expect(Set(files[0].keys).isSubset(of: Set(others + names.map { "tables/\($0).csv" })))
    for name in names { #expect(files[0]["tables/\(name).csv"] != nil, "\(name)") }
  }

  @Test("The checks alone, as a document and as data")
  func checks() throws {
    let rendering = StudyRendering(.table(try Self.result(.oneSided)), language: .en)
    let text = TextRenderer(width: 100).render(rendering.checks)
    #expect(text.contains("claims withheld") && !text.contains("Truth table"))
    let json = try #require(try JSONSerialization.jsonObject(with: rendering.checksJSON()) as? [String: Any])
    #expect(json["schema"] as? String == "gelingen.study-check/1")
    #expect((json["checks"] as? [[String: Any]])?.first?["status"] as? String == "withheld")
    #expect((json["withheld"] as? [Any])?.count == 1)
    #expect(rendering.checkTable.rows.count == (json["checks"] as? [Any])?.count)
  }
}
