import CaseFiles
import Cases
import Foundation
import Reports
import Studies
import TestSupport
import Testing

@Suite("Forms of the library's commands")
struct LibraryFormTests {
  @Test("What an import of claims changes is as its schema says")
  func claims() throws {
    let fixture = try FixtureLibrary()
    let library = try fixture.read().valid()
    let table = try ClaimsTable(library).csv.replacing("Man vertraut sich.", with: "Man traut sich.")
    let result = try ClaimsImport(SheetTable(csv: DataFile(text: table, name: "c.csv")), into: library)
    #expect(result.changes.count == 1)
    let schema = try #require(LibraryJSON.schema("case-import"))
    #expect(try SchemaCheck.problems(LibraryJSON.claimsImport(result, into: library, version: "test"), schema: schema) == [])
  }

  @Test("Rival lists are as their schema says")
  func lists() throws {
    let library = try Library(reading: Repository.root.appending(path: "cases")).valid()
    let result = try RivalLists("regional-missions", lists: [], in: library, on: nil)
    let schema = try #require(LibraryJSON.schema("study-lists"))
    #expect(try SchemaCheck.problems(RivalListsReport.json(result, version: "test"), schema: schema) == [])
  }
}
