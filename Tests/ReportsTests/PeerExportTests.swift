import CaseFiles
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Exports for other programs")
struct PeerExportTests {
  static func column(_ name: String, _ kind: SetKind, _ lower: [Double], _ upper: [Double]? = nil) throws -> SetColumn {
    try SetColumn(name: name, kind: kind, lower: lower, upper: upper)
  }

  static func table() throws -> SetTable {
    try SetTable(
      cases: ["Österreich", "a \"b\", c", "x"],
      columns: [
        column("political-priority", .crisp, [1, 0, 0], [1, 0, 1]), column("Größe", .crisp, [0, 1, 1]), column("Y", .crisp, [1, 0, 1]),
      ])
  }

  static func text(_ export: PeerExport, _ file: String) throws -> String {
    String(decoding: try #require(export.files[file]), as: UTF8.self)
  }

  @Test("R's QCA gets a table, a script that names outcome and conditions, and the conversion of names")
  func qca() throws {
    let export = try PeerExport(Self.table(), for: .qca, name: "t")
    #expect(
      try Self.text(export, "t.csv")
        == "case,political_priority,Groesse,Y\n\"Österreich\",1,0,1\n\"a \"\"b\"\", c\",0,1,0\n\"x\",NA,1,1\n")
    #expect(try Self.text(export, "t.R").contains("outcome = \"Y\", conditions = c(\"political_priority\", \"Groesse\")"))
    #expect(
      try Self.text(export, "names.csv")
        == "what,original,exported\ncolumn,political-priority,political_priority\ncolumn,Größe,Groesse\ncolumn,Y,Y\n")
    #expect(export.notes.contains("The column “Größe” is called Groesse."))
    #expect(export.notes.contains { $0.contains("missing (1 cases: “x”)") && $0.contains("refuses") })
  }

  @Test("R's script has the cut-offs of the study, a lower one for contradictions in one vector with the other")
  func cuts() throws {
    func script(_ cuts: TruthTableParameters?) throws -> String {
      try Self.text(PeerExport(Self.table(), for: .qca, name: "t", cuts: cuts), "t.R")
    }
    #expect(try script(nil).contains("incl.cut = 1, n.cut = 1, pri.cut = 0, show.cases"))
    let two = try TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.6, priCut: 0.51, caseCut: 2)
    #expect(try script(two).contains("incl.cut = c(0.8, 0.6), n.cut = 2, pri.cut = 0.51, show.cases"))
  }

  @Test("fsQCA and Tosmana get short plain names, plain cases and empty cells")
  func plain() throws {
    let fsqca = try PeerExport(Self.table(), for: .fsqca, name: "t")
    #expect(try Self.text(fsqca, "t.csv") == "CaseID,politicalpri,Groesse,Y\nOesterreich,1,0,1\na _b__ c,0,1,0\nx,,1,1\n")
    let tosmana = try PeerExport(Self.table(), for: .tosmana, name: "t")
    #expect(try Self.text(tosmana, "t.csv").hasPrefix("CaseID;politicalpri;Groesse;Y\nOesterreich;1;0;1\n"))
    #expect(tosmana.files.keys.sorted() == ["names.csv", "t.csv"])
  }

  @Test("Dropping names every case that is left out, and refuses to leave none")
  func drop() throws {
    let export = try PeerExport(Self.table(), for: .fsqca, name: "t", unknown: .drop)
    #expect(try Self.text(export, "t.csv").split(separator: "\n").count == 3)
    #expect(export.notes.contains("Left out, because cells are unknown or ranges: “x”."))
    let open = try SetTable(cases: ["a"], columns: [Self.column("A", .crisp, [0], [1])])
    #expect(throws: PeerExportError.nothingLeft(program: .qca)) { try PeerExport(open, for: .qca, name: "t", unknown: .drop) }
  }

  @Test("A kind that a program does not have is refused by name")
  func kinds() throws {
    let fuzzy = try SetTable(cases: ["a"], columns: [Self.column("A", .fuzzy, [0.3])])
    let levels = try SetTable(cases: ["a"], columns: [Self.column("A", .multiValue(levels: 3), [2])])
    for (table, program) in [(fuzzy, PeerProgram.tosmana), (levels, .fsqca)] {
      let error = try #require(throws: PeerExportError.self) { try PeerExport(table, for: program, name: "t") }
      #expect(error.sentence.contains("“A”") && error.advice.contains("--conditions"))
    }
    #expect(throws: Never.self) { try PeerExport(levels, for: .tosmana, name: "t") }
  }

  @Test("Names stay apart whatever their letters, and never are a word of R", arguments: PeerProgram.allCases)
  func names(program: PeerProgram) {
    let originals = ["a-b", "a b", "A_B", "T", "if", "1st", "ä", "ae", "", "*~", "a-very-long-name-indeed", "a-very-long-name-too"]
    let exported = PeerNames(originals, for: program).pairs.map(\.exported)
    #expect(Set(exported.map { $0.lowercased() }).count == originals.count)
    for name in exported {
      #expect(name.first?.isLetter == true && name.allSatisfy { $0.isASCII }, "\(name)")
      #expect(!["t", "if", "f", "true", "case"].contains(name.lowercased()))
      #expect(name.count <= 60 && (program == .qca || name.count <= 12))
    }
  }

  @Test("What is written reads back as the same table", arguments: PeerProgram.allCases)
  func roundTrip(program: PeerProgram) throws {
    let export = try PeerExport(Self.table(), for: program, name: "t")
    let file = try SetTableFile(DataFile(text: Self.text(export, "t.csv"), name: "t.csv"))
    let back = try file.read(file.columnNames).table
    for (before, after) in zip(try Self.table().columns, back.columns) {
      #expect(before.lower == after.lower && before.upper == after.upper && before.kind == after.kind)
    }
  }
}
