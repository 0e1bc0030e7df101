import CaseFiles
import Foundation
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("The schemas of imports and rival lists")
struct ExchangeSchemaTests {
  /// The claims of the fixture library as a table in which something was changed.
  private func sheet(_ library: Library, changing change: (inout [[String]], [String]) throws -> Void) throws -> SheetTable {
    let table = try ClaimsTable(library)
    var rows = table.rows
    try change(&rows, table.columns)
    func cells(_ texts: [String], _ line: Int) -> [SheetTable.Cell] {
      texts.enumerated().map { SheetTable.Cell(text: $1, position: Position(line: line, column: $0 + 1)) }
    }
    return SheetTable(name: "claims.csv", header: cells(table.columns, 1), rows: rows.enumerated().map { cells($1, $0 + 2) })
  }

  @Test("What an import prints fits its schema: a changed value, one that is taken away, a new claim, and nothing")
  func caseImport() throws {
    let fixture = try FixtureLibrary()
    defer { withExtendedLifetime(fixture) {} }
    let library = try fixture.read().valid()
    let table = try sheet(library) { rows, columns in
      let column = { (name: String) in try #require(columns.firstIndex(of: name)) }
      let first = try #require(rows.firstIndex { row in row.contains("hochtal-trust-1") })
      var new = rows[first]
      new[try column("claim")] = ""
      new[try column("locator")] = "Kap. 9"
      rows[first][try column("statement_de")] = "Anders."
      rows[first][try column("quote")] = ""
      rows.append(new)
    }
    let rules = try #require(LibraryJSON.schema("case-import"))
    let result = try ClaimsImport(table, into: library)
    #expect(result.changes.count == 3)
    #expect(try SchemaCheck.problems(LibraryJSON.claimsImport(result, into: library, version: "test"), schema: rules) == [])
    let nothing = try ClaimsImport(sheet(library) { _, _ in }, into: library)
    #expect(nothing.changes.isEmpty)
    #expect(try SchemaCheck.problems(LibraryJSON.claimsImport(nothing, into: library, version: "test"), schema: rules) == [])
  }

  @Test("Rival lists fit their schema, with numbers, ranges and unknown cells")
  func studyLists() throws {
    let library = try Library(reading: Repository.cases).valid()
    let rules = try #require(LibraryJSON.schema("study-lists"))
    for study in ["regional-missions", "kommunen-innovativ"] {
      let json = try RivalListsReport.json(RivalLists(study, lists: [], in: library, on: nil), version: "test")
      #expect(try SchemaCheck.problems(json, schema: rules) == [], "\(study)")
      let spoilt = String(decoding: json, as: UTF8.self).replacing("\"apart\"", with: "\"open\"").replacing(
        "\"is_nested\"", with: "\"nested\"")
      #expect(try SchemaCheck.problems(Data(spoilt.utf8), schema: rules) != [])
    }
  }
}
