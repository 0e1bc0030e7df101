import Cases
import Reports
import Studies
import TestSupport
import Testing
import Transfer

@Suite("A roadmap as a report")
struct RoadmapReportTests {
  private static func result(_ chosen: [String] = [], start: Quarter? = nil) throws -> RoadmapResult {
    var result = try RoadmapResult(
      study: "regional-missions", target: "region-der-mitte", in: TransferForm.library, chosen: chosen, start: start, version: "test")
    result.inputSHA256 = String(repeating: "0", count: 64)
    return result
  }

  @Test("The report for the region that asks reads as recorded", arguments: Language.allCases)
  func report(language: Language) throws {
    try TransferForm.expect(RoadmapReport.document(try Self.result(), language: language), "transfer-roadmap", language)
  }

  @Test("With chosen measures and a first quarter it reads as recorded", arguments: Language.allCases)
  func chosen(language: Language) throws {
    let result = try Self.result(["KM-03", "km-02-council-resolution", "NL-3"], start: Quarter("2027-Q1"))
    try TransferForm.expect(RoadmapReport.document(result, language: language), "transfer-roadmap-chosen", language)
    #expect(result.roadmap.steps.first { $0.measure == "km-03-coordinator-post" }?.missing == ["km-01-stocktaking"])
  }

  @Test("A bundle plans what its conditions need and no more, and a condition of no study is refused")
  func bundle() throws {
    func result(_ bundle: [String]) throws -> RoadmapResult {
      try RoadmapResult(study: "regional-missions", target: "region-der-mitte", in: TransferForm.library, bundle: bundle, version: "test")
    }
    let whole = try Self.result()
    let one = try result(["clear-responsibility"])
    #expect(one.coverage.map(\.condition) == ["clear-responsibility"] && one.parameters.bundle == ["clear-responsibility"])
    #expect(one.roadmap.steps.count < whole.roadmap.steps.count)
    try TransferForm.expect(try JSONWriter.data(one), agreesWith: "transfer-roadmap")
    #expect(throws: StudyError.self) { try result(["no-condition"]) }
    // All that is open as a bundle is what is planned without one.
    #expect(try result(whole.coverage.map(\.condition)).roadmap == whole.roadmap)
  }

  @Test("The page has the funder line and the imprint, and bears the day of the region's answers", arguments: Language.allCases)
  func page(language: Language) throws {
    let style = HouseStyle(funderLine: LocalizedText(de: "Gefördert.", en: "Funded."))
    let text = MarkdownRenderer.render(RoadmapReport.page(try Self.result(), language: language, style: style))
    #expect(text.contains(language == .de ? "- Gefördert." : "- Funded."))
    #expect(text.contains(language == .de ? "## Impressum" : "## Imprint"))
    #expect(RoadmapReport.day(of: try Self.result()) == "2021" && !text.contains("Daten der Studie"))
    #expect(Wording.problems(in: text) == [])
  }

  @Test("The data agree with their schema")
  func data() throws {
    let result = try Self.result()
    try TransferForm.expect(try JSONWriter.data(result), agreesWith: "transfer-roadmap")
    let table = RoadmapData.table(result)
    #expect(!table.rows.isEmpty && table.rows.allSatisfy { $0.count == table.columns.count })
  }

  @Test("What is planned without a choice covers everything that can be covered")
  func covers() throws {
    let result = try Self.result()
    #expect(result.coverage.allSatisfy { $0.isServable == !$0.measures.isEmpty })
    #expect(result.alternatives ?? 0 >= 1)
  }

  @Test("A measure that is not there, or is a principle, cannot be planned")
  func refused() {
    #expect(throws: StudyError.self) { try Self.result(["KM-99"]) }
    #expect(throws: StudyError.self) { try Self.result(["CO-1"]) }
  }
}
