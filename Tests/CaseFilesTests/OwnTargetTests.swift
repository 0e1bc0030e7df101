import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

@Suite("A target whose file lies outside of the library")
struct OwnTargetTests {
  private static let lea = FixtureFiles.target.replacing("id: moorland", with: "id: lea").replacing("    same_as: [nordheide]\n", with: "")
    .replacing("same_as: [nordheide]\n", with: "")
  private static let claim = """
    membership: 1
        claims:
          - id: lea-tr-1
            says: present
            basis: stated
            statement: {en: People trust each other., de: Man vertraut sich.}
            source: lea-worksheet
            locator: Step 4
            self_report: true
            coder: town
            coded: "2026-11-01"
            confidence: medium
    """
  private static let cited = lea.replacing("membership: unknown", with: claim)
  private static let source = FixtureFiles.newspaper.replacing("id: blatt-2020", with: "id: lea-worksheet")

  /// A library and files in a folder beside it.
  private func adding(_ files: [String: String], _ path: String = "lea.yml") throws -> Library {
    let fixture = try FixtureLibrary()
    for (name, text) in files { try fixture.write(text, to: "../mine/\(name)") }
    let start = fixture.root.deletingLastPathComponent().appending(path: "mine")
    let library = fixture.read()
    #expect(library.isOutside(target: path, from: start))
    return try library.adding(targetAt: path, from: start)
  }

  private func findings(_ files: [String: String], _ path: String = "lea.yml") throws -> [Finding] {
    do {
      _ = try adding(files, path)
      return []
    } catch let error as InvalidFiles {
      return error.findings
    }
  }

  @Test("It joins the library's own, and changes the fingerprint")
  func joins() throws {
    let library = try adding(["lea.yml": Self.lea])
    #expect(library.targets.keys.sorted() == ["lea", "moorland"])
    #expect(library.fingerprint != (try FixtureLibrary().read().fingerprint))
    #expect(library.fingerprint != (try adding(["lea.yml": Self.lea.replacing("Ein Moor.", with: "Ein See.")]).fingerprint))
  }

  @Test("With an id of the library it takes that target's place")
  func replaces() throws {
    let file = Self.lea.replacing("id: lea", with: "id: moorland").replacing("A moor.", with: "A lake.")
    let library = try adding(["moorland.yml": file], "moorland.yml")
    #expect(library.targets["moorland"]?.summary.en == "A lake.")
  }

  @Test(
    "Sources that it cites are found beside it, in sources/ there, and beside a folder targets",
    arguments: [
      ("lea.yml", "lea-worksheet.yml"), ("lea.yml", "sources/lea-worksheet.yml"), ("targets/lea.yml", "sources/lea-worksheet.yml"),
    ])
  func sources(target: String, source: String) throws {
    let library = try adding([target: Self.cited, source: Self.source], target)
    #expect(library.sources["lea-worksheet"] != nil)
    #expect(library.targets["lea"]?.conditions["trust"] != nil)
  }

  @Test("A source that is nowhere is a finding in the target's file, as the caller names it")
  func missingSource() throws {
    let found = try findings(["here/lea.yml": Self.cited], "here/lea.yml")
    #expect(found.map(\.check) == ["missing-source"])
    #expect(found.first?.file == "here/lea.yml")
  }

  @Test(
    "What is wrong is found with file and line",
    arguments: [("id: lea", "id: other", "lea.yml"), ("logic: not-stated", "logic: sideways", "lea.yml"), ("trust:", "thrust:", "lea.yml")])
  func wrong(old: String, new: String, file: String) throws {
    let found = try findings(["lea.yml": Self.lea.replacing(old, with: new)])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.file == file && !$0.hint.isEmpty })
  }

  @Test("A file that does not exist is said, not taken for an id")
  func absent() throws {
    #expect(try findings([:]).map(\.check) == ["file-readable"])
  }

  @Test("An id, and a file in the library's own folder, are not outside")
  func inside() throws {
    let fixture = try FixtureLibrary()
    let library = fixture.read()
    for name in ["moorland", "nowhere", "moorland.yml", "\(fixture.root.path)/targets/moorland.yml"] {
      #expect(!library.isOutside(target: name, from: fixture.root))
    }
  }
}
