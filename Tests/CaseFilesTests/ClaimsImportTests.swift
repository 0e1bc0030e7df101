import Cases
import Foundation
import Membership
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Import of claims tables")
struct ClaimsImportTests {
  /// The table of the fixture library, by column.
  struct Sheet {
    var columns: [String]
    var rows: [[String]]

    init(_ fixture: FixtureLibrary) throws {
      let table = try ClaimsTable(fixture.read().valid())
      columns = table.columns
      rows = table.harmlessRows
    }

    /// The number of a claim's row.
    func row(_ claim: String) throws -> Int { try #require(rows.firstIndex { $0[index("claim")] == claim }) }

    func index(_ column: String) -> Int { columns.firstIndex(of: column) ?? 0 }

    mutating func set(_ column: String, of claim: String, to text: String) throws { rows[try row(claim)][index(column)] = text }

    var csv: String { ClaimsTable(columns: columns, rows: rows.map { $0.map(ClaimsTable.unescaped) }).csv }

    /// The sheet as a spreadsheet program gives it, with what it takes one cell for.
    func table(_ kind: SheetTable.Kind = .text, at column: String = "", of claim: String = "") throws -> SheetTable {
      let target = try? row(claim)
      let header = columns.enumerated().map { SheetTable.Cell(text: $1, position: Position(line: 1, column: $0 + 1)) }
      let cells = rows.enumerated().map { number, row in
        row.enumerated().map { place, text in
          SheetTable.Cell(
            text: text, kind: number == target && columns[place] == column ? kind : .text,
            position: Position(line: number + 2, column: place + 1))
        }
      }
      return SheetTable(name: "claims.xlsx[claims]", header: header, rows: cells)
    }
  }

  static func run(_ fixture: FixtureLibrary, _ sheet: Sheet) throws -> ClaimsImport {
    try ClaimsImport(sheet.table(), into: fixture.read().valid())
  }

  static func findings(_ fixture: FixtureLibrary, _ table: @autoclosure () throws -> SheetTable) throws -> [Finding] {
    do {
      _ = try ClaimsImport(table(), into: fixture.read().valid())
      return []
    } catch let error as InvalidFiles {
      return error.findings
    } catch let error as Finding {
      return [error]
    }
  }

  @Test("Another value is one change of one line in one file, and comments stay")
  func change() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("  trust:\n", with: "  # Asked twice.\n  trust:\n", in: "missions/hochtal.yml")
    var sheet = try Sheet(fixture)
    try sheet.set("statement_de", of: "hochtal-trust-1", to: "Man kennt sich.")
    let result = try Self.run(fixture, sheet)
    #expect(
      result.lines == [
        "~ missions/hochtal.yml › conditions › trust: claim hochtal-trust-1, statement_de: “Man vertraut sich.” → “Man kennt sich.”"
      ])
    let before = try String(contentsOf: fixture.url("missions/hochtal.yml"), encoding: .utf8).split(separator: "\n")
    let after = try #require(result.files["missions/hochtal.yml"]).split(separator: "\n")
    #expect(result.files.count == 1 && before.count == after.count)
    #expect(zip(before, after).filter { $0 != $1 }.map { String($1) } == ["          de: Man kennt sich."])
  }

  @Test("A row without an id is a new claim, and reading the same table again adds none")
  func idempotent() throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    var row = sheet.rows[try sheet.row("hochtal-trust-1")]
    row[sheet.index("claim")] = ""
    row[sheet.index("locator")] = "Kap. 7"
    sheet.rows.append(row)
    let first = try Self.run(fixture, sheet)
    #expect(first.lines == ["+ missions/hochtal.yml › conditions › trust: claim hochtal-trust-2 — present, brief-2024, Kap. 7"])
    for (name, text) in first.files { try fixture.write(text, to: name) }
    #expect(fixture.read().findings.filter { $0.severity == .error }.isEmpty)
    let second = try Self.run(fixture, sheet)
    #expect(second.changes.isEmpty && second.files.isEmpty, "\(second.lines)")
    sheet.rows.append(row)
    #expect(try Self.run(fixture, sheet).changes.count == 1, "Two equal rows are two claims.")
  }

  @Test("A new cell without a membership gets the one that its claims imply")
  func rule() throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    var row = sheet.rows[try sheet.row("hochtal-trust-1")]
    for (column, text) in [("claim", ""), ("condition", "money"), ("part", ""), ("membership", ""), ("says", "absent")] {
      row[sheet.index(column)] = text
    }
    sheet.rows.append(row)
    let result = try Self.run(fixture, sheet)
    for (name, text) in result.files { try fixture.write(text, to: name) }
    #expect(fixture.read().cases["hochtal"]?.conditions["money"]?.membership == .known(0))
  }

  @Test("A blank takes away what may be missing; a membership stays, and what must be there is a finding with row and column")
  func blanks() throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    try sheet.set("quote", of: "hochtal-trust-1", to: " ")
    try sheet.set("membership", of: "hochtal-trust-1", to: "")
    #expect(try Self.run(fixture, sheet).changes.map(\.field) == ["quote"])
    try sheet.set("source", of: "hochtal-trust-1", to: "\u{A0}")
    let finding = try #require(try Self.findings(fixture, sheet.table()).first)
    #expect(finding.check == "missing-cell" && finding.file == "claims.xlsx[claims]")
    #expect(try finding.line == sheet.row("hochtal-trust-1") + 2 && finding.column == sheet.index("source") + 1)
  }

  @Test(
    "What a spreadsheet does in German, and with blanks, changes nothing",
    arguments: [
      ("membership", "0,33..0,67"), ("self_report", "FALSCH"), ("coded", "21.11.2026"), ("statement_de", "  Teils.\u{A0}"),
      ("release", "public"),
    ])
  func german(column: String, text: String) throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    try sheet.set(column, of: "hochtal-staff-1", to: text)
    #expect(try Self.run(fixture, sheet).lines == [])
  }

  @Test(
    "What a spreadsheet has spoilt is a finding with sheet, row and column, beside which nothing of the table is taken",
    arguments: [
      ("coded", "46347", SheetTable.Kind.number, "table-date"), ("years", "2010-11-01", .date, "table-date"),
      ("locator", "2026-04-03", .date, "table-date"), ("statement_de", "=1+1", .formula, "table-formula"),
      ("source", "#REF!", .error, "table-error"), ("membership", "0,5", .text, "membership-crossover"),
      ("membership", "1,2", .number, "membership-outside"), ("says", "maybe", .text, "choice"), ("case", "nirgendwo", .text, "reference"),
      ("source", "niemand", .text, "reference"), ("condition", "trsut", .text, "reference"), ("claim", "Trust 1", .text, "id"),
      ("quote", "one two three four five six seven eight nine ten eleven twelve thirteen", .text, "anchor-length"),
      ("as_of", "2020", .text, "part"), ("coded", "31.02.2026", .text, "date"), ("claim", "hochtal-trust-1", .text, "duplicate-id"),
    ])
  func spoilt(column: String, text: String, kind: SheetTable.Kind, check: String) throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    try sheet.set("statement_en", of: "hochtal-trust-1", to: "Another change, and a good one.")
    let row = try sheet.row("hochtal-staff-1")
    sheet.rows[row][sheet.index(column)] = text
    let header = sheet.columns.enumerated().map { SheetTable.Cell(text: $1, position: Position(line: 1, column: $0 + 1)) }
    let cells = sheet.rows.enumerated().map { number, texts in
      texts.enumerated().map { place, value in
        SheetTable.Cell(
          text: value, kind: number == row && place == sheet.index(column) ? kind : .text,
          position: Position(line: number + 2, column: place + 1))
      }
    }
    let found = try Self.findings(fixture, SheetTable(name: "claims.xlsx[claims]", header: header, rows: cells))
    let finding = try #require(found.first { $0.check == check }, "\(found)")
    #expect(finding.line == row + 2 && finding.file == "claims.xlsx[claims]")
    #expect(finding.column == sheet.index(column == "as_of" ? "part" : column) + 1)
  }

  @Test("Headers: an unknown column with a guess, a missing one, one twice; a blank one at the right is none")
  func headers() throws {
    let fixture = try FixtureLibrary()
    var sheet = try Sheet(fixture)
    sheet.columns[sheet.index("says")] = "sais"
    #expect(try Self.findings(fixture, sheet.table()).contains { $0.hint.contains("Did you mean “says”?") && $0.column == 11 })
    sheet.columns[10] = "claim"
    #expect(try Self.findings(fixture, sheet.table()).contains { $0.message.contains("stands twice") })
    sheet.columns[10] = "says"
    sheet.columns[4] = ""
    #expect(try Self.findings(fixture, sheet.table()).contains { $0.message == "The column “condition” is missing." })
    sheet.columns[4] = "condition"
    sheet.columns.append(" ")
    sheet.rows = sheet.rows.map { $0 + [""] } + [Array(repeating: " ", count: sheet.columns.count)]
    #expect(try Self.run(fixture, sheet).changes.isEmpty)
  }

  @Test(
    "Texts that look like formulas are harmless in the table and come back as they were",
    arguments: ["=SUM(1)", "'=1", "-3", "@home", "'", "+"])
  func formulas(text: String) throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("de: Man vertraut sich.", with: "de: \"\(text)\"", in: "missions/hochtal.yml")
    let table = try ClaimsTable(fixture.read().valid())
    let shown = table.harmlessRows.flatMap(\.self).filter { $0.hasSuffix(text) && $0 != text }
    #expect(shown == ["'" + text])
    let sheet = try SheetTable(csv: DataFile(text: table.csv, name: "claims.csv"))
    #expect(try ClaimsImport(sheet, into: fixture.read().valid()).changes.isEmpty)
  }

  @Test("100,000 rows of nonsense are a thousand findings and a last one that counts the rest")
  func long() throws {
    let fixture = try FixtureLibrary()
    let text = "case,condition,claim\n" + String(repeating: "hochtal,trust,hochtal-trust-1\n", count: 100_000)
    let found = try Self.findings(fixture, SheetTable(csv: DataFile(text: text, name: "claims.csv")))
    #expect(found.count == 1_001)
    #expect(found.last?.message == "98999 further findings are not listed.")
    #expect(found.first?.line == 3 && found.first?.column == 15)
  }

  @Test("Whatever a table holds: findings with places, or a library without errors to which the table then says nothing new")
  func fuzz() throws {
    var random = SeededGenerator(seed: 7)
    let words = [
      "", " ", "1", "0,8", "0.5", "unknown", "present", "absent", "planned", "trust", "staff", "money", "kept", "implemented", "hochtal",
      "moorland",
      "brief-2024", "46347", "2026-11-21", "21.11.2026", "=1+1", "'", "origin", "later_outcomes", "outcomes", "Ä\u{301}\u{0}", "a\nb",
      "WAHR", "…", "null",
    ]
    var good = 0
    for _ in 0..<120 {
      let fixture = try FixtureLibrary()
      var sheet = try Sheet(fixture)
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let row = Int.random(in: sheet.rows.indices, using: &random)
        if Bool.random(using: &random) { sheet.rows.append(sheet.rows[row]) }
        sheet.rows[row][Int.random(in: sheet.columns.indices, using: &random)] = words.randomElement(using: &random) ?? ""
      }
      do {
        let result = try Self.run(fixture, sheet)
        for (name, text) in result.files { try fixture.write(text, to: name) }
        #expect(fixture.read().findings.filter { $0.severity == .error }.isEmpty)
        let again = try Self.run(fixture, sheet)
        #expect(again.changes.isEmpty, "\(result.lines) then \(again.lines)")
        good += 1
      } catch let error as InvalidFiles {
        #expect(!error.findings.isEmpty && error.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 && !$0.hint.isEmpty })
      }
    }
    #expect(good >= 3)
  }
}
