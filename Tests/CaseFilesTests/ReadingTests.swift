import Cases
import Foundation
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Second readings")
struct ReadingTests {
  static func sheet(_ rows: String) throws -> SheetTable {
    try SheetTable(csv: DataFile(text: "claim,says,confidence,note_de\n" + rows, name: "b.csv"))
  }

  static func run(_ fixture: FixtureLibrary, _ rows: String) throws -> ReadingImport {
    try ReadingImport(sheet(rows), into: fixture.read().valid(), coder: "b", day: "2026-02-01")
  }

  @Test("A blind sheet shows where to look and nothing of what was found there")
  func blind() throws {
    let library = try FixtureLibrary().read().valid()
    let sheet = BlindSheet.tables(library, ids: [], for: "b", language: .de).sheet
    let claims = library.placedClaims.filter { $0.claim.says != nil }
    #expect(sheet.rows.count == claims.count && !claims.isEmpty)
    let cells = Set(sheet.rows.flatMap(\.self))
    for claim in claims.map(\.claim) {
      #expect(!cells.contains(claim.statement.de ?? "-") && !cells.contains(claim.says?.rawValue ?? "-"))
      #expect(!cells.contains(claim.confidence.rawValue) && !cells.contains(claim.basis.rawValue))
    }
    #expect(sheet.rows.contains { $0.prefix(3) == ["hochtal-trust-1", "hochtal", "trust"] && $0[8] == "ein Tal voller Vertrauen" })
    #expect(BlindSheet.tables(library, ids: [], for: "a", language: .de).sheet.rows.isEmpty, "Nobody reads what they coded.")
    #expect(BlindSheet.tables(library, ids: ["nordheide"], for: "b", language: .de).sheet.rows.allSatisfy { $0[1] == "nordheide" })
  }

  @Test("Readings stand beside the claims and change no cell, even where they differ")
  func beside() throws {
    let fixture = try FixtureLibrary()
    let before = fixture.read().cases
    let result = try Self.run(fixture, "hochtal-trust-1,absent,low,Steht da nicht.\nhochtal-staff-1,mixed,,\nhochtal-implemented-1,,,\n")
    #expect(result.lines == ["+ hochtal-trust-1: absent", "+ hochtal-staff-1: mixed"])
    #expect(result.blank == 1 && result.differing == 1)
    let file = try #require(result.file)
    #expect(file.name == "codings/b.yml")
    try fixture.write(file.text, to: file.name)
    let library = try fixture.read().valid()
    #expect(library.cases == before, "A disagreement of coders is no conflict of sources.")
    #expect(library.findings.filter { $0.check == "reading" }.map(\.severity) == [.note])
    #expect(library.codings["b"]?.readings.map(\.first) == [.present, .mixed])
    #expect(try Self.run(fixture, "hochtal-trust-1,absent,low,Steht da nicht.\n").file == nil, "A second time nothing changes.")
  }

  @Test("What coders agree on stands with its reason; the claim has to follow, and a later sheet cannot undo it")
  func consensus() throws {
    let fixture = try FixtureLibrary()
    let first = try #require(try Self.run(fixture, "hochtal-trust-1,absent,,\n").file)
    let consensus =
      "    consensus:\n      says: mixed\n      reason:\n        de: Beides steht da.\n      by: a, b\n      date: \"2026-03-01\"\n"
    try fixture.write("# Kept.\n" + first.text + consensus, to: first.name)
    let finding = try #require(fixture.read().findings.first { $0.check == "reading" })
    #expect(finding.severity == .warning && finding.message.contains("says mixed; the claim says present"))
    let error = #expect(throws: InvalidFiles.self) { try Self.run(fixture, "hochtal-trust-1,present,,\n") }
    #expect(error?.findings.first?.message.contains("have agreed on") == true && error?.findings.first?.line == 2)
    let second = try #require(try Self.run(fixture, "hochtal-staff-1,mixed,,\n").file)
    #expect(second.text.hasPrefix("# Kept.\n" + first.text + consensus))
  }

  @Test(
    "What is wrong in a sheet is a finding with its row",
    arguments: [
      ("nobody,present,,\n", "reference"), ("hochtal-trust-1,perhaps,,\n", "choice"), ("hochtal-origin-1,present,,\n", "reference"),
      ("hochtal-trust-1,present,,\nhochtal-trust-1,absent,,\n", "duplicate-id"),
    ])
  func wrong(rows: String, check: String) throws {
    let fixture = try FixtureLibrary()
    let error = #expect(throws: InvalidFiles.self) { try Self.run(fixture, rows) }
    #expect(error?.findings.first?.check == check && error?.findings.first?.file == "b.csv")
    #expect(error?.findings.first?.line == rows.split(separator: "\n").count + 1)
  }

  @Test("Nobody is a second reader of their own claims")
  func own() throws {
    let fixture = try FixtureLibrary()
    let error = #expect(throws: InvalidFiles.self) {
      try ReadingImport(Self.sheet("hochtal-trust-1,absent,,\n"), into: fixture.read().valid(), coder: "a", day: "2026-02-01")
    }
    #expect(error?.findings.first?.message.contains("coded the claim “hochtal-trust-1” first") == true)
  }
}
