import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Reports on sets")
struct SetReportTests {
  /// Twelve invented cases: fuzzy conditions, one crisp, one multi-value, a case on the border, a contradiction, a condition that hardly varies.
  private static let data = """
    case;TRUST;MONEY;LEAD;SIZE;DONE
    Ahaus;0.8;0.9;1;2;0.9
    Borken;0.7;0.6;1;2;0.8
    Coesfeld;0.9;0.2;1;1;0.7
    Dülmen;0.6;0.3;1;1;0.3
    Emsdetten;0.2;0.8;1;0;0.2
    Füchtorf;0.1;0.7;1;0;0.4
    Gronau;0.5;0.9;1;2;0.9
    Heek;0.3;0.1;0;1;0.1
    Isselburg;0.4;0.2;0;1;0.3
    Jüchen;0.9;0.8;1;0;0.6
    Kalkar;0.2;0.4;1;2;0.2
    Legden;0.6;0.9;1;1;1
    """

  func input(outcome: String, conditions: String?) throws -> SetAnalysisInput {
    try SetAnalysisInput(
      SetTableFile(DataFile(text: Self.data, name: "towns.csv")), outcome: outcome, conditions: conditions)
  }

  private func truthTable(_ input: SetAnalysisInput) throws -> TruthTable {
    try TruthTable(
      input.reading.table, conditions: input.conditions, outcome: input.outcome,
      parameters: TruthTableParameters(inclusionCut: 0.85, lowerInclusionCut: 0.7, priCut: 0.5))
  }

  func expect(_ document: Document, _ name: String) throws {
    try Snapshot.expect(TextRenderer(width: 100).render(document), equals: "\(name).txt")
    try Snapshot.expect(MarkdownRenderer.render(document), equals: "\(name).md")
    let page = HTMLRenderer.render(document)
    #expect(page.contains("<table") && !page.contains("<script"))
  }

  func expect(_ json: Data, _ name: String, schema: String) throws {
    try Snapshot.expect(String(decoding: json, as: UTF8.self), equals: "\(name).json")
    let rules = try #require(LibraryJSON.schema(schema))
    #expect(try SchemaCheck.problems(json, schema: rules) == [])
  }

  @Test("A truth table as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func truthTable(language: Language) throws {
    let input = try input(outcome: "DONE", conditions: "TRUST,MONEY,LEAD")
    let table = try truthTable(input)
    let options = TruthTableReport.Options(order: .outcome, complete: 2)
    try expect(
      TruthTableReport.document(table, of: input.reading, options, language: language, version: "test"), "truth-table.\(language)")
    guard language == .en else { return }
    try expect(TruthTableData.json(table, of: input.reading, options, version: "test"), "truth-table", schema: "truth-table")
    try Snapshot.expect(TruthTableData.table(table, options).csv, equals: "truth-table.csv")
  }

  @Test("Rows stand in the order that is asked for", arguments: TruthTableReport.Options.Order.allCases)
  func orders(order: TruthTableReport.Options.Order) throws {
    let table = try truthTable(input(outcome: "DONE", conditions: "TRUST,MONEY,SIZE"))
    let rows = TruthTableData.table(table, TruthTableReport.Options(order: order)).csv.split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",") }
    #expect(rows.count == table.rows.count)
    let consistencies = rows.map { Double($0[5]) ?? 0 }
    let counts = rows.map { Int($0[4]) ?? 0 }
    switch order {
    case .configuration: #expect(rows.map { $0[0...2].joined() } == rows.map { $0[0...2].joined() }.sorted())
    case .consistency: #expect(consistencies == consistencies.sorted(by: >))
    case .n: #expect(counts == counts.sorted(by: >))
    case .outcome: #expect(rows.first?[3] == "present")
    }
  }

  @Test("Necessary conditions as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func necessity(language: Language) throws {
    let input = try input(outcome: "~DONE", conditions: nil)
    let result = try Necessity(
      input.reading.table, conditions: input.conditions, outcome: input.outcome,
      parameters: NecessityParameters(inclusionCut: 0.8, relevanceCut: 0.2, depth: 2, limit: 3))
    try expect(NecessityReport.document(result, of: input.reading, language: language, version: "test"), "necessity.\(language)")
    guard language == .en else { return }
    try expect(NecessityData.json(result, of: input.reading, version: "test"), "necessity", schema: "necessity")
    try Snapshot.expect(NecessityData.table(result).csv, equals: "necessity.csv")
  }

  @Test(
    "The fit of a claim as text, Markdown, JSON and CSV",
    arguments: [("TRUST*MONEY + SIZE[2] => DONE", "sufficient"), ("TRUST + MONEY <= DONE", "necessary"), ("TRUST <=> DONE", "both")],
    [Language.de, .en])
  func fit(claim: (text: String, name: String), language: Language) throws {
    let file = try SetTableFile(DataFile(text: Self.data, name: "towns.csv"))
    let input = try SetClaimInput(claim.text, in: file, outcome: nil, theory: claim.name == "sufficient" ? "TRUST" : nil)
    let fit = try PropositionFit(input.proposition, in: input.reading.table)
    let theory = try input.theory.map {
      try TheoryEvaluation(theory: $0, evidence: input.proposition.set, outcome: input.proposition.outcome, in: input.reading.table)
    }
    try expect(
      FitReport.document(fit, theory: theory, of: input.reading, language: language, version: "test"), "fit-\(claim.name).\(language)")
    guard language == .en else { return }
    try expect(FitData.json(fit, theory: theory, of: input.reading, version: "test"), "fit-\(claim.name)", schema: "fit")
    try Snapshot.expect(FitData.table(fit).csv, equals: "fit-\(claim.name).csv")
  }

  @Test("An outcome that does not vary is said to allow nothing on sufficiency, in both languages", arguments: [Language.de, .en])
  func constantOutcome(language: Language) throws {
    let file = try SetTableFile(DataFile(text: "case,A,Y\na,1,1\nb,0,1\n", name: "data.csv"))
    let claim = try SetClaimInput("A => Y", in: file, outcome: nil, theory: nil)
    let fit = try PropositionFit(claim.proposition, in: claim.reading.table)
    let text = TextRenderer(width: 400).render(
      FitReport.document(fit, theory: nil, of: claim.reading, language: language, version: "test"))
    #expect(text.contains(language == .de ? "in allen Fällen denselben Wert" : "the same value in every case"))
    let input = try SetAnalysisInput(file, outcome: "Y", conditions: nil)
    let result = try Necessity(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: NecessityParameters())
    #expect(String(decoding: try NecessityData.json(result, of: input.reading, version: "test"), as: UTF8.self).contains("outcome-varies"))
  }

  @Test("A truth table names what somebody should look at", arguments: [Language.de, .en])
  func remarks(language: Language) throws {
    let file = try SetTableFile(DataFile(text: "case,A,B,Y\na,1,0.5,0.6\nb,1,0.2,0.7\nc,1,0.9,0.8\n", name: "data.csv"))
    let input = try SetAnalysisInput(file, outcome: "Y", conditions: nil)
    let table = try TruthTable(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: TruthTableParameters())
    let document = TruthTableReport.document(table, of: input.reading, .init(), language: language, version: "test")
    try Snapshot.expect(TextRenderer(width: 100).render(document), equals: "truth-table-remarks.\(language).txt")
  }

  @Test("Many conditions stand as digits in one column, with their order", arguments: [Language.de, .en])
  func manyConditions(language: Language) throws {
    let names = (1...23).map { "COND\($0)" }
    let rows = (0..<4).map { row in "c\(row)," + (0..<23).map { ($0 + row) % 3 == 0 ? "1" : "0" }.joined(separator: ",") + ",\(row % 2)" }
    let file = try SetTableFile(
      DataFile(text: "case,\(names.joined(separator: ",")),Y\n" + rows.joined(separator: "\n") + "\n", name: "data.csv"))
    let input = try SetAnalysisInput(file, outcome: "Y", conditions: nil)
    let table = try TruthTable(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: TruthTableParameters())
    let document = TruthTableReport.document(table, of: input.reading, .init(complete: 1), language: language, version: "test")
    let text = TextRenderer(width: 100).render(document)
    #expect(text.contains("10010 01001 00100 10010 010"))
    #expect(text.contains("COND1, COND2"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.contains(language == .de ? "1 von 8388605 nicht beobachteten" : "1 of 8388605 configurations"))
  }

  @Test("A schema refuses what it does not describe")
  func schemas() throws {
    let schema = try #require(LibraryJSON.schema("necessity"))
    #expect(try SchemaCheck.problems(Data("{}".utf8), schema: schema).contains("$.conditions is missing"))
    for name in ["truth-table", "necessity", "fit"] { #expect(LibraryJSON.names.contains(name)) }
  }
}
