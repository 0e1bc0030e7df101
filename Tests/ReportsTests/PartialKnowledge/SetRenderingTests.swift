import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Studies
import TestSupport
import Testing

@Suite("Analyses of sets with unknown cells")
struct SetRenderingTests {
  /// Seven invented towns: unknown cells, ranges on one side of 0.5 and over it, a crisp and a multi-value condition, an outcome that is open once.
  static let open = """
    case;TRUST;MONEY;LEAD;SIZE;DONE
    Ahaus;0.8;0.9;1;2;0.9
    Borken;0.7;?;1;2;0.8
    Coesfeld;0.9;0.2;?;1;0.7
    Dülmen;0.33..0.67;0.3;1;?;0.3
    Emsdetten;0.2;0.8;0;0;0.2
    Füchtorf;?;0.7;1;0..1;?
    Gronau;0.1..0.4;0.9;1;2;0.6..0.8
    """

  private func input(_ text: String = Self.open, outcome: String = "DONE", conditions: String?) throws -> SetAnalysisInput {
    try SetAnalysisInput(
      SetTableFile(DataFile(text: text, name: "towns.csv"), declarations: KindDeclarations(kinds: nil, levels: "SIZE=0..2")),
      outcome: outcome, conditions: conditions)
  }

  private func expect(_ rendering: SetRendering, _ name: String, _ language: Language, schema: String) throws {
    try Snapshot.expect(TextRenderer(width: 110).render(rendering.document), equals: "\(name).\(language).txt")
    let page = HTMLRenderer.render(rendering.document)
    #expect(page.contains("<table") && !page.contains("<script"))
    guard language == .en else { return }
    let json = try rendering.json()
    try Snapshot.expect(String(decoding: json, as: UTF8.self), equals: "\(name).json")
    let rules = try #require(LibraryJSON.schema(schema))
    #expect(try SchemaCheck.problems(json, schema: rules) == [])
    try Snapshot.expect(rendering.table().csv, equals: "\(name).csv")
  }

  @Test("A truth table with bounds", arguments: Language.allCases)
  func truthTable(language: Language) throws {
    let rendering = try SetRendering.truthTable(
      input(conditions: "TRUST,MONEY,LEAD"), TruthTableParameters(inclusionCut: 0.8, lowerInclusionCut: 0.6, priCut: 0.5),
      TruthTableReport.Options(order: .outcome), language: language, version: "test")
    try expect(rendering, "truth-table-open", language, schema: "truth-table")
  }

  @Test("Necessary conditions with bounds", arguments: Language.allCases)
  func necessity(language: Language) throws {
    let rendering = try SetRendering.necessity(
      input(outcome: "~DONE", conditions: "TRUST,LEAD,SIZE"), NecessityParameters(inclusionCut: 0.7, depth: 2, limit: 3),
      language: language,
      version: "test")
    try expect(rendering, "necessity-open", language, schema: "necessity")
  }

  @Test("The fit of a claim and of a theory with bounds", arguments: Language.allCases)
  func fit(language: Language) throws {
    let file = try SetTableFile(
      DataFile(text: Self.open, name: "towns.csv"), declarations: KindDeclarations(kinds: nil, levels: "SIZE=0..2"))
    let claim = try SetClaimInput("TRUST*~MONEY + SIZE[2] => DONE", in: file, outcome: nil, theory: "TRUST")
    try expect(SetRendering.fit(claim, language: language, version: "test"), "fit-open", language, schema: "fit")
  }

  @Test("Solutions over completions: all there are of crisp cells, a grid of fuzzy ones", arguments: Language.allCases)
  func sufficiency(language: Language) throws {
    let crisp = "case,A,B,Y\na,1,?,1\nb,0,0,0\nc,?,1,1\nd,0,1,0\n"
    let all = try solutions(crisp, outcome: "Y", conditions: nil, cut: 1, completions: 4096, language)
    try expect(all, "minimize-all", language, schema: "minimize")
    let grid = try solutions(Self.open, outcome: "DONE", conditions: "TRUST,LEAD", cut: 0.8, completions: 4096, language)
    try expect(grid, "minimize-grid", language, schema: "minimize")
  }

  @Test("A sample is the same for the same seed, and says nothing of completions that were not drawn", arguments: Language.allCases)
  func sample(language: Language) throws {
    let runs = try (0..<2).map { _ in
      try solutions(Self.open, outcome: "DONE", conditions: "TRUST,MONEY,LEAD", cut: 0.8, completions: 50, language)
    }
    #expect(try runs[0].json() == runs[1].json())
    let text = TextRenderer(width: 400).render(runs[0].document)
    // Of solutions the words all, none and certain are not supported; a row's possible codes may still decide about a term.
    for word in language == .de ? ["in jedem Modell", "müssen diese", "Jede der"] : ["in every model", "have to be known", "Each of the"] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(text.contains(language == .de ? "sagt die Stichprobe nichts" : "the sample says nothing"))
    let data = try #require(try JSONSerialization.jsonObject(with: runs[0].json()) as? [String: Any])
    for solution in try #require(data["solutions"] as? [[String: Any]]) {
      #expect(solution["settling_sets"] is NSNull && solution["certain_terms"] is NSNull)
      #expect((solution["completions"] as? [String: Any])?["examined"] as? Int == 50)
      #expect(solution["complete"] as? Bool == false)
    }
  }

  private func solutions(
    _ text: String, outcome: String, conditions: String?, cut: Double, completions: Int, _ language: Language
  ) throws -> SetRendering {
    let input = try SetAnalysisInput(SetTableFile(DataFile(text: text, name: "data.csv")), outcome: outcome, conditions: conditions)
    return try SetRendering.sufficiency(
      input, SufficiencyOptions(cuts: TruthTableParameters(inclusionCut: cut)), SufficiencyInput(), completions: (completions, 7),
      details: false, language: language, version: "test")
  }

  @Test("What is unknown in all cases is said in a sentence, and the rest is computed", arguments: Language.allCases)
  func nothingKnown(language: Language) throws {
    let text = "case,A,B,Y\na,?,1,?\nb,?,0,?\nc,?,1,?\n"
    let file = try SetTableFile(DataFile(text: text, name: "open.csv"))
    let input = try SetAnalysisInput(file, outcome: "Y", conditions: nil)
    let table = try SetRendering.truthTable(
      input, TruthTableParameters(), TruthTableReport.Options(), language: language, version: "test")
    let said = TextRenderer(width: 400).render(table.document)
    #expect(said.contains(language == .de ? "Die Bedingung A ist in keinem Fall bekannt" : "The condition A is known in no case"))
    #expect(said.contains(language == .de ? "Das Ergebnis Y ist in keinem Fall bekannt" : "The outcome Y is known in no case"))
    let data = try #require(try JSONSerialization.jsonObject(with: table.json()) as? [String: Any])
    // A and B allow four rows; each case lies in two of them.
    #expect((data["rows"] as? [Any])?.count == 4)
    #expect((data["findings"] as? [[String: String]])?.compactMap { $0["check"] } == ["condition-unknown", "outcome-unknown"])
    _ = try SetRendering.necessity(input, NecessityParameters(), language: language, version: "test").json()
    _ = try SetRendering.fit(SetClaimInput("B => Y", in: file, outcome: nil, theory: nil), language: language, version: "test").json()
  }

  @Test("A range outside 0 to 1 is an error at its place, not a wider bound")
  func rangeOutside() throws {
    let findings = { (text: String) -> [Finding] in
      do {
        _ = try input(text, outcome: "Y", conditions: nil)
        return []
      } catch let error as InvalidFiles {
        return error.findings
      }
    }
    let found = try findings("case,A,Y,SIZE\na,0.2..1.4,1,0\nb,-0.1..0.3,0,1\n")
    #expect(found.map { "\($0.line):\($0.column) \($0.check)" } == ["2:3 cell-value", "3:3 cell-value"])
    #expect(try findings("case,A,Y,SIZE\na,0.7..0.2,1,0\nb,1,0,1\n").map(\.check) == ["cell-range"])
    #expect(found[0].message.contains("1.4") && found[1].message.contains("-0.1"))
  }

  @Test("A complete table gives the same as analyses that know of no unknown cell")
  func complete() throws {
    let text = "case,A,B,SIZE,Y\na,0.2,1,0,0.4\nb,0.8,0,2,0.9\nc,0.7,1,1,0.6\n"
    let input = try input(text, outcome: "Y", conditions: "A,B,SIZE")
    let options = TruthTableReport.Options()
    let table = try TruthTable(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: TruthTableParameters(inclusionCut: 0.8))
    let rendering = try SetRendering.truthTable(
      input, TruthTableParameters(inclusionCut: 0.8), options, language: .en, version: "test")
    #expect(try rendering.json() == TruthTableData.json(table, of: input.reading, options, version: "test"))
    #expect(rendering.table().csv == TruthTableData.table(table, options).csv)
  }
}
