import CaseFiles
import SetTheory
import Testing

@testable import Studies

@Suite("Tables of sets")
struct SetTableFileTests {
  private func read(_ text: String, kinds: String? = nil, levels: String? = nil) throws -> SetTableReading {
    let file = try SetTableFile(DataFile(text: text, name: "data.csv"), declarations: KindDeclarations(kinds: kinds, levels: levels))
    return try file.read(file.columnNames)
  }

  private func findings(_ text: String, kinds: String? = nil, levels: String? = nil) -> [Finding] {
    do {
      _ = try read(text, kinds: kinds, levels: levels)
      return []
    } catch let error as InvalidFiles {
      return error.findings
    } catch let error as Finding {
      return [error]
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test(
    "A column's kind follows from its cells",
    arguments: [
      ("0 1 1", SetKind.crisp), ("0 ? 1", .crisp), ("? NA", .crisp), ("0 1 2", .multiValue(levels: 3)), ("0 9 ?", .multiValue(levels: 10)),
      ("0 0.4 1", .fuzzy), ("0 1 0.2..0.4", .fuzzy), ("0 1 0..1", .fuzzy), ("0 2 1..2", .multiValue(levels: 3)), ("1.0 0.0", .crisp),
      ("0,4 1", .fuzzy), ("1e-3 1", .fuzzy),
    ])
  func kinds(cells: String, kind: SetKind) throws {
    let rows = cells.split(separator: " ").enumerated().map { "c\($0);\($1)" }
    let reading = try read("case;A\n" + rows.joined(separator: "\n") + "\n")
    #expect(reading.table.columns[0].kind == kind)
    #expect(reading.inferred == ["A"])
  }

  @Test("A declaration settles the kind")
  func declared() throws {
    let reading = try read("case,A,B,C\na,0,1,1\nb,1,?,0\n", kinds: "A=fuzzy, B=multi-value", levels: "C=0..3")
    #expect(reading.table.columns.map(\.kind) == [.fuzzy, .multiValue(levels: 2), .multiValue(levels: 4)])
    #expect(reading.inferred.isEmpty)
  }

  @Test("An unknown cell is anything its kind has", arguments: ["", "?", "NA", "unknown", " "])
  func unknown(cell: String) throws {
    let reading = try read("case,A,F,M\na,\(cell),\(cell),\(cell)\nb,1,0.5,2\nc,0,0.2..0.4,0\n")
    let columns = reading.table.columns
    #expect(columns.map { $0.lower[0] } == [0, 0, 0])
    #expect(columns.map { $0.upper?[0] } == [1, 1, 2])
    #expect(columns[1].lower[2] == 0.2)
    #expect(columns[1].upper?[2] == 0.4)
  }

  @Test(
    "The first column names the cases when it says so or holds text, and rows are numbered otherwise",
    arguments: [
      ("case,A\n1,0\n2,1\n", ["1", "2"], "case"), (",A\nx,0\ny,1\n", ["x", "y"], ""), ("town,A\nx,0\ny,1\n", ["x", "y"], "town"),
      ("B,A\n0,0\n1,1\n", ["1", "2"], nil), ("B,A\n0,0\n1,1\no.3,1\n", [], nil), ("ID,A\n7,0\n9,1\n", ["7", "9"], "ID"),
    ])
  func caseColumn(text: String, cases: [String], column: String?) throws {
    let file = try SetTableFile(DataFile(text: text, name: "data.csv"))
    #expect(file.caseColumn == column)
    if !cases.isEmpty { #expect(try file.read(file.columnNames).table.cases == cases) }
  }

  @Test("Another column can name the cases")
  func namedCaseColumn() throws {
    let file = try SetTableFile(DataFile(text: "A,place\n0,x\n1,y\n", name: "data.csv"), caseColumn: "place")
    #expect(file.columnNames == ["A"])
    #expect(try file.read(["A"]).table.cases == ["x", "y"])
  }

  @Test("Every wrong cell is found at once, with its place")
  func wrongCells() {
    let text = "case,A,B,C\nx,0,high,0.5\nx,2,-,1.5\n,1,0.4..0.2,-0.1\n"
    let found = findings(text, kinds: "A=crisp")
    #expect(
      found.map { "\($0.check) \($0.line):\($0.column)" } == [
        "cell-text 2:5", "case-duplicate 3:1", "cell-value 3:3", "cell-dont-care 3:5", "cell-value 3:7", "case-name 4:1", "cell-range 4:4",
        "cell-value 4:13",
      ])
    #expect(found.allSatisfy { $0.file == "data.csv" && $0.message.hasSuffix(".") && $0.hint.hasSuffix(".") })
    #expect(found[3].message.contains("don’t care"))
  }

  @Test("A column with many levels is to be calibrated first")
  func manyLevels() {
    let found = findings("case,income\na,0\nb,2500\nc,40110\n")
    #expect(found.count == 1)
    #expect(found.first?.message.contains("40110") == true)
    #expect(found.first?.hint == "Calibrate it first.")
    #expect(found.first.map { [$0.line, $0.column] } == [4, 3])
  }

  @Test(
    "A value that is not finite, hexadecimal or ambiguous is no number",
    arguments: ["nan", "inf", "0x1", "1e999", "1.000,5", "1 000", "--1", "1..", ".."])
  func noNumber(cell: String) {
    #expect(findings("case;A\na;\(cell)\nb;0.5\n").map(\.check) == ["cell-text"])
  }

  @Test("Findings are listed up to a limit, and the others counted")
  func manyFindings() {
    let found = findings("case,A,B\n" + (1...700).map { "c\($0),x,y\n" }.joined())
    #expect(found.count == 1001)
    #expect(found.last?.message == "There are 400 more findings.")
  }

  @Test("A column that nobody asks for may hold anything")
  func otherColumns() throws {
    let file = try SetTableFile(DataFile(text: "case,A,note\na,0,long ago\nb,1,-\n", name: "data.csv"))
    #expect(try file.read(["A"]).table.columns.map(\.name) == ["A"])
  }

  @Test(
    "Declarations and columns that cannot be are refused",
    arguments: [
      ("A=crisp,A=fuzzy", nil, SetTableError.declaredTwice("A")), ("A", nil, .declaration(option: "--kinds", text: "A")),
      ("A=round", nil, .declaration(option: "--kinds", text: "A=round")), (nil, "A=1..3", .declaration(option: "--levels", text: "A=1..3")),
      (nil, "A=0..16", .declaration(option: "--levels", text: "A=0..16")),
      (nil, "A=0..0", .declaration(option: "--levels", text: "A=0..0")),
      ("A=crisp", "A=0..2", .declaredTwice("A")), ("Z=crisp", nil, .columnNotThere("Z", columns: ["case", "A"])),
    ] as [(String?, String?, SetTableError)])
  func declarations(kinds: String?, levels: String?, error: SetTableError) {
    #expect(throws: error) { try read("case,A\na,1\nb,0\n", kinds: kinds, levels: levels) }
    #expect(error.sentence.hasSuffix(".") && error.advice.hasSuffix("."))
  }

  @Test("A header without a row, and a column that is asked for twice")
  func rows() throws {
    #expect(throws: SetTableError.noRows) { try SetTableFile(DataFile(text: "case,A\n", name: "data.csv")) }
    let file = try SetTableFile(DataFile(text: "case,A\na,1\n", name: "data.csv"))
    #expect(throws: SetTableError.namedTwice("A")) { try file.read(["A", "A"]) }
    #expect(throws: SetTableError.columnNotThere("a", columns: ["A"])) { try file.read(["a"]) }
    #expect(SetTableError.columnNotThere("a", columns: ["A"]).advice.contains("There is “A”"))
  }

  @Test("What an analysis is asked is read with its outcome")
  func input() throws {
    let file = try SetTableFile(DataFile(text: "case,A,B,Y\na,1,0,1\nb,0,0.5,0\n", name: "data.csv"))
    let all = try SetAnalysisInput(file, outcome: "~Y", conditions: nil)
    #expect(all.conditions.conditions.map(\.name) == ["A", "B"])
    #expect(all.outcome == Literal("Y", isNegated: true))
    #expect(try SetAnalysisInput(file, outcome: "Y", conditions: " B ").conditions.conditions.map(\.name) == ["B"])
    #expect(throws: SetTheoryError.outcomeIsCondition("Y")) { try SetAnalysisInput(file, outcome: "Y", conditions: "A,Y") }
    #expect(throws: ExpressionError(.unknownName("y", known: ["A", "B", "Y"]), in: "~y", column: 2)) {
      try SetAnalysisInput(file, outcome: "~y", conditions: nil)
    }
    let alone = try SetTableFile(DataFile(text: "case,Y\na,1\n", name: "data.csv"))
    #expect(throws: SetTableError.noConditions(outcome: "Y")) { try SetAnalysisInput(alone, outcome: "Y", conditions: nil) }
  }
}
