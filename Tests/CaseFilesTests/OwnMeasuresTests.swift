import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

@Suite("Somebody's own measures")
struct OwnMeasuresTests {
  private static let own = FixtureFiles.measure.replacing("id: m-1", with: "id: own-1").replacing("code: M-1", with: "code: O-1")

  /// A library and a folder of measures beside it.
  private func adding(_ files: [String: String]) throws -> Library {
    let fixture = try FixtureLibrary()
    for (name, text) in files { try fixture.write(text, to: "../mine/\(name)") }
    return try fixture.read().adding(measuresIn: fixture.root.deletingLastPathComponent().appending(path: "mine").path)
  }

  private func findings(_ files: [String: String]) throws -> [Finding] {
    do {
      _ = try adding(files)
      return []
    } catch let error as InvalidFiles {
      return error.findings
    }
  }

  @Test("A folder adds measures, replaces those with the same id, and changes the fingerprint")
  func adds() throws {
    let library = try adding(["own-1.yml": Self.own, "m-1.yml": FixtureFiles.measure.replacing("code: M-1", with: "code: M-1b")])
    #expect(library.measures.keys.sorted() == ["m-1", "own-1"])
    #expect(library.measures["m-1"]?.code == "M-1b")
    #expect(library.ownMeasures == ["m-1", "own-1"])
    #expect(library.fingerprint != (try FixtureLibrary().read().fingerprint))
  }

  @Test("costs.csv gives measures of the catalogue costs and lead times; a question mark is unknown")
  func costs() throws {
    let library = try adding(["costs.csv": "measure;cost;lead_time\nm-1;20000..60000;?\n"])
    #expect(library.measures["m-1"]?.cost.description == "20000..60000")
    #expect(library.measures["m-1"]?.leadTime == .unknown)
    #expect(library.ownMeasures == ["m-1"])
  }

  @Test("Sources that own measures cite may stand beside them")
  func sources() throws {
    let library = try adding([
      "own-1.yml": Self.own.replacing("source: brief-2024", with: "source: my-notes"),
      "sources/my-notes.yml": FixtureFiles.newspaper.replacing("id: blatt-2020", with: "id: my-notes"),
    ])
    #expect(library.measures["own-1"]?.source == "my-notes")
    #expect(library.sources["my-notes"] != nil)
  }

  @Test(
    "What is wrong names file, line and column, and what to do",
    arguments: [
      ("own-1.yml", "cost: -3\n", "amount-negative", "20000..60000"),
      ("own-1.yml", "after:\n  - {measure: own-1, basis: judged, reason: {en: Why.}}\n", "measure-order", "can be the first"),
      ("own-1.yml", "after:\n  - {measure: own-2, basis: judged, reason: {en: Why.}}\n", "reference", "Did you mean"),
      ("own-1.yml", "prize: 3\n", "unknown-key", "Known here"),
      ("costs.csv", "measure,cost\nm-1,-5\n", "amount", "20000..60000"),
      ("costs.csv", "measure,cost\nm-2,5\n", "reference", "Did you mean"),
      ("costs.csv", "measure,prize\nm-1,5\n", "costs", "cost (euros)"),
      ("costs.csv", "measure,cost\nm-1\n", "table-ragged", "delimiter"),
    ])
  func invalid(file: String, text: String, check: String, hint: String) throws {
    let findings = try findings([file: file == "own-1.yml" ? Self.own + text : text])
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.check == check)
    #expect(finding.file.hasSuffix("mine/\(file)"))
    #expect(finding.hint.contains(hint))
    #expect(finding.line > 1 || check == "costs")
  }

  @Test("A measure that acts on nothing is refused; a limit may")
  func nothing() throws {
    let text = String(try #require(Self.own.split(separator: "acts_on:").first)) + "acts_on: []\n"
    #expect(try findings(["own-1.yml": text]).map(\.check) == ["measure-link"])
    #expect(try findings(["own-1.yml": text.replacing("kind: measure", with: "kind: limit")]).isEmpty)
  }

  @Test("A folder that is not there, or holds nothing, is said to")
  func empty() throws {
    #expect(try findings([:]).map(\.check) == ["file-readable"])
    #expect(try findings(["notes.txt": "hello"]).map(\.check) == ["measures"])
  }
}
