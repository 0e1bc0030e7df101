import CaseFiles
import Cases
import Studies
import Testing

@Suite("Whether cases are parts of one initiative")
struct NestedCasesCheckTests {
  private static let family = [
    FixtureCase(id: "whole"), FixtureCase(id: "west", partOf: "whole"), FixtureCase(id: "east", partOf: "whole"),
    FixtureCase(id: "alone"), FixtureCase(id: "other"), FixtureCase(id: "only", partOf: "other"),
  ]

  @Test(
    "It fires where two cases belong to one initiative, and not for a single part of one",
    arguments: [
      (["whole", "alone"], .whole, nil), (["whole", "alone"], .parts, "2 of the 3 cases are parts of one initiative"),
      (["alone", "other"], .parts, nil), (["west", "alone"], .whole, nil),
      (["west", "east"], .whole, "2 of the 2 cases are parts of one initiative"),
    ] as [([String], StudyFile.Units, String?)])
  func fires(studied: [String], units: StudyFile.Units, words: String?) throws {
    let check = try FixtureLibrary(cases: Self.family, units: units, studied: studied).run().check("nested-cases")
    #expect(check?.status == (words == nil ? .passed : .failed))
    #expect(check?.severity == .warn)
    if let words { #expect(try #require(check?.evidence.en).contains(words)) }
  }
}
