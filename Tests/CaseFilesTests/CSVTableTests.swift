import CaseFiles
import Testing

struct CSVTableTests {
  @Test(arguments: [
    "a,b\n1,2\n", "a,b\n1,2", "a,b\r\n1,2\r\n", "\u{FEFF}a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\"a\",\"b\"\n\"1\",\"2\"\n",
    "a,b\r1,2\r",
  ])
  func `the same table in other clothes`(text: String) throws {
    let table = try CSVTable(text, file: "t.csv")
    #expect(table.header == ["a", "b"])
    #expect(table.rows.map { $0.map(\.text) } == [["1", "2"]])
    #expect(table.rows[0].map(\.position.line) == [2, 2])
  }

  @Test func `quoted cells hold delimiters, quotation marks and line breaks`() throws {
    let table = try CSVTable("a,b\n\"x,y\",\"say \"\"ja\"\"\"\n\"two\r\nlines\",\"\"\n", file: "t.csv")
    #expect(table.rows.map { $0.map(\.text) } == [["x,y", "say \"ja\""], ["two\r\nlines", ""]])
  }

  @Test func `cells know where they begin`() throws {
    let table = try CSVTable("ä;b\n\"😀\n\";2\nü;3\n", file: "t.csv")
    let places = table.rows.flatMap { $0.map(\.position) }
    let expected = [(2, 1), (3, 3), (4, 1), (4, 3)].map { Position(line: $0.0, column: $0.1) }
    #expect(places == expected)
  }

  @Test func `the delimiter is what the header has most of, outside quotation marks`() throws {
    #expect(try CSVTable("\"a,b,c\";d\n1;2\n", file: "t.csv").header == ["a,b,c", "d"])
    #expect(try CSVTable("a;b\n1,5;2,5\n", file: "t.csv").rows[0].map(\.text) == ["1,5", "2,5"])
    #expect(try CSVTable("a\n1\n", file: "t.csv").header == ["a"])
  }

  @Test func `the first column may have no name`() throws {
    #expect(try CSVTable(",a\nx,1\n", file: "t.csv").header == ["", "a"])
  }

  @Test(arguments: [
    ("", "table-empty", 1, 1), ("\n", "table-empty", 1, 1), ("a,b\n1\n", "table-ragged", 2, 1),
    ("a,b\n1,2\n1,2,3\n", "table-ragged", 3, 1), ("a,b\n1,2\n\n1,2\n", "table-ragged", 3, 1),
    ("a,b,a\n", "table-header", 1, 5), ("a,,b\n", "table-header", 1, 3), ("a,b\n\"1,2\n", "table-quote", 2, 1),
    ("a,b\n1,\"2\n3,4\n", "table-quote", 2, 3), ("a\n\"x\"y\n", "table-quote", 2, 4),
    ("a,b\n\"x\" ,1\n", "table-quote", 2, 4), ("ä,ä\n", "table-header", 1, 3), ("\u{FEFF}a,a\n", "table-header", 1, 3),
    ("a,b\r\n1\r\n", "table-ragged", 2, 1), ("a;\"b\r\nc\"\r\n1\r\n", "table-ragged", 3, 1),
  ])
  func `what spreadsheets break is an error with a place`(text: String, check: String, line: Int, column: Int) throws {
    let finding = try #require(throws: Finding.self) { try CSVTable(text, file: "t.csv") }
    #expect(finding.check == check && finding.file == "t.csv" && !finding.hint.isEmpty)
    #expect(finding.line == line && finding.column == column, "\(finding)")
  }
}
