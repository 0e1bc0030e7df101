import CaseFiles
import TestSupport
import Testing

struct LibraryFormatterTests {
  @Test func `only files that are not canonical change`() throws {
    let fixture = try FixtureLibrary()
    #expect(try LibraryFormatter.changes(in: fixture.root, ids: []) == [:])
    try fixture.replace("kind: news", with: "kind:   'news'  # daily", in: "sources/blatt-2020.yml")
    let expected = FixtureFiles.newspaper.replacing("kind: news", with: "# daily\nkind: news")
    #expect(try LibraryFormatter.changes(in: fixture.root, ids: []) == ["sources/blatt-2020.yml": expected])
    #expect(try LibraryFormatter.changes(in: fixture.root, ids: ["hochtal"]) == [:])
  }

  @Test func `an id that does not exist is an error`() throws {
    let fixture = try FixtureLibrary()
    let finding = try #require(throws: Finding.self) { try LibraryFormatter.changes(in: fixture.root, ids: ["nowhere"]) }
    #expect(finding.check == "not-found" && finding.message.contains("“nowhere”"))
  }

  @Test func `a file that cannot be read stops the formatting`() throws {
    let fixture = try FixtureLibrary()
    try fixture.write("id: [", to: "sources/blatt-2020.yml")
    #expect(throws: Finding.self) { try LibraryFormatter.changes(in: fixture.root, ids: []) }
  }
}
