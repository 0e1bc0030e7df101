import Cases
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

/// The questions of reviewers that are about outputs and not about data, by their number in the guide to design checks.
@Suite("What a report owes its readers")
struct ReportDutyTests {
  private typealias Sample = TableStudyReportTests.Sample

  private func json(_ result: TableStudyResult) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: TableStudyData.json(result)) as? [String: Any])
  }

  private func entries(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }

  @Test("15: necessity stands before sufficiency, with consistency, coverage and relevance", arguments: [Sample.lipset, .towns])
  func necessity(sample: TableStudyReportTests.Sample) throws {
    let result = try TableStudyReportTests.result(sample)
    for side in try entries(json(result)["necessity"]) {
      let singles = try entries(side["singles"])
      #expect(!singles.isEmpty)
      for single in singles { for key in ["consistency", "coverage", "relevance"] { #expect(single[key] != nil, "\(key)") } }
    }
    let text = MarkdownRenderer.render(TableStudyReport.document(result, language: .en))
    for part in text.split(separator: "\n## ").filter({ $0.hasPrefix("The outcome: ") || $0.hasPrefix("The negation of the outcome: ") }) {
      let necessary = try #require(part.range(of: "### Necessary conditions"))
      let solution = try #require(part.range(of: "solution", range: necessary.upperBound..<part.endIndex))
      #expect(necessary.lowerBound < solution.lowerBound)
    }
  }

  @Test(
    "19 and 20: every row that occurs, with its cases and those that contradict it, and the number of the others",
    arguments: [Sample.lipset, .towns])
  func truthTable(sample: TableStudyReportTests.Sample) throws {
    let result = try TableStudyReportTests.result(sample)
    let tables = try entries(json(result)["truth_tables"])
    #expect(tables.count == 2)
    for (table, side) in zip(tables, result.sides) {
      let rows = try entries(table["rows"])
      #expect(rows.count == side.truthTable.rows.count)
      #expect(table["unobserved"] as? String == side.truthTable.unobserved.description)
      for row in rows {
        let cases = try #require(row["cases"] as? [String])
        #expect(row["n"] as? Int == cases.count && !cases.isEmpty)
        for key in ["consistency", "pri", "outcome"] { #expect(row[key] != nil, "\(key)") }
        let deviant = try #require(row["deviant_cases"] as? [String])
        #expect(Set(deviant).isSubset(of: cases))
      }
      let written = MarkdownRenderer.render(TableStudyReport.document(result, language: .en))
      for row in side.truthTable.rows.flatMap(\.cases) { #expect(written.contains(result.table.table.cases[row])) }
    }
  }

  @Test(
    "23, 24 and 27: each solution type with all its models, their fit, unique coverage and assumptions", arguments: [Sample.lipset, .towns])
  func models(sample: TableStudyReportTests.Sample) throws {
    let result = try TableStudyReportTests.result(sample)
    let solutions = try entries(json(result)["solutions"])
    for side in result.sides {
      let own = solutions.filter { $0["outcome"] as? String == side.outcome.description }
      #expect(own.map { $0["type"] as? String }.contains("conservative") && own.map { $0["type"] as? String }.contains("parsimonious"))
      #expect(own.count == side.sufficiency?.solutions.count)
    }
    for solution in solutions {
      let models = try entries(solution["models"])
      if solution["complete"] as? Bool == true { #expect(solution["models_total"] as? Int == models.count) }
      for model in models {
        for key in ["expression", "consistency", "pri", "coverage", "simplifying_assumptions"] { #expect(model[key] != nil, "\(key)") }
        for term in try entries(model["terms"]) {
          for key in ["consistency", "pri", "raw_coverage", "unique_coverage", "cases"] { #expect(term[key] != nil, "\(key)") }
        }
      }
    }
  }

  @Test("34: every output says version, settings and fingerprint")
  func provenance() throws {
    let result = try TableStudyReportTests.result(.lipset)
    let data = try json(result)
    #expect(data["version"] as? String == "test" && data["input_sha256"] as? String == result.inputSHA256)
    let parameters = try #require(data["parameters"] as? [String: Any])
    #expect((parameters["cut_offs"] as? [String: Any])?["incl-cut"] as? Double == 0.8)
    for language in [Language.de, .en] {
      let document = TableStudyReport.document(result, language: language)
      for text in [MarkdownRenderer.render(document), HTMLRenderer.render(document), TextRenderer(width: 100).render(document)] {
        #expect(text.contains(result.inputSHA256.prefix(12)) && text.contains("test"))
      }
    }
  }

  @Test("37: limits have a section of their own, and the number of cases stands in the report", arguments: [Language.de, .en])
  func limits(language: Language) throws {
    let result = try TableStudyReportTests.result(.lipset)
    let text = MarkdownRenderer.render(TableStudyReport.document(result, language: language))
    let limits = try #require(text.range(of: language == .de ? "Was die Studie nicht sagen kann" : "What the study cannot say"))
    for limit in result.study.limits { #expect(text[limits.upperBound...].contains(limit[language].prefix(30))) }
    #expect(text.contains("18"))
  }
}
