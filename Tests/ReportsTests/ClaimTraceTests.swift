import CaseFiles
import Cases
import Foundation
import Reports
import TestSupport
import Testing

@Suite("Tracing a claim")
struct ClaimTraceTests {
  @Test("The pages, briefs and studies of a claim, and the lines of the report that its absence changes")
  func trace() throws {
    let library = try FixtureLibrary().read().valid()
    let trace = try ClaimTrace("hochtal-trust-1", in: library, language: .en, on: nil, version: "test")
    #expect(trace.membership == ["1", "unknown"])
    #expect(trace.pages.prefix(3) == ["de/cases/hochtal.html", "de/conditions/trust.html", "de/comparison.html"])
    let study = try #require(trace.studies.first { $0.study == "first" })
    #expect(study.usesClaim && study.gone.contains { $0.contains("People trust one another.") })
    #expect(!study.instead.isEmpty && trace.briefs == ["gelingen brief first --target moorland"])
    let again = MarkdownRenderer.render(trace.document(.de))
    #expect(again.contains("ohne ihn: unbekannt") && again.contains("− "))
    let schema = try #require(LibraryJSON.schema("case-trace"))
    #expect(try SchemaCheck.problems(JSONWriter.data(trace), schema: schema) == [])
  }

  @Test("A claim about an origin has no membership, and one that is not there is a finding")
  func origin() throws {
    let library = try FixtureLibrary().read().valid()
    let trace = try ClaimTrace("hochtal-origin-1", in: library, language: .de, on: nil, version: "test")
    #expect(trace.condition == nil && trace.membership == nil && trace.pages.first == "de/cases/hochtal.html")
    #expect(throws: Finding.self) { try ClaimTrace("nobody", in: library, language: .de, on: nil, version: "test") }
  }
}
