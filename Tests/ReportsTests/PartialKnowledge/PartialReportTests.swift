import CaseFiles
import Cases
import SetTheory
import Studies
import TestSupport
import Testing

@testable import Reports

@Suite("What is settled and what open, as parts of a report")
struct PartialReportTests {
  /// Five invented towns; crisp, so that every completion is looked at.
  private static let towns = """
    case,TRUST,LEAD,DONE
    Ahaus,1,1,1
    Borken,1,?,1
    Coesfeld,0,1,0
    Dülmen,?,0,0
    Emsdetten,1,0,?
    """

  private func blocks(_ text: String, _ language: Language) throws -> [Document.Block] {
    let file = try SetTableFile(DataFile(text: text, name: "towns.csv"))
    let input = try SetAnalysisInput(file, outcome: "DONE", conditions: nil)
    let analysis = try PartialAnalysis(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: PartialAnalysis.Parameters())
    let names = ["TRUST": ("Vertrauen", "Trust"), "LEAD": ("Führung", "Leadership"), "DONE": ("Umsetzung", "Implementation")]
    func name(_ column: String) -> String { names[column].map { language == .de ? $0.0 : $0.1 } ?? column }
    let report = PartialReport(
      analysis: analysis,
      names: PartialReport.Names(caseName: { $0 }, column: name, questions: { column, _ in [name(column)] }),
      writer: SetWriter(language: language))
    return report.blocks
  }

  @Test("The section in both languages", arguments: Language.allCases)
  func section(language: Language) throws {
    let document = Document(
      language: language, title: "…", subtitle: "…", facts: [], blocks: Document.numbered(try blocks(Self.towns, language), in: language),
      footer: "")
    try Snapshot.expect(MarkdownRenderer.render(document), equals: "partial.\(language).md")
    for case .table(let table) in document.blocks {
      #expect(!table.caption.isEmpty && table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.caption)")
    }
  }

  @Test("No causal word, and shares are no probabilities", arguments: Language.allCases)
  func words(language: Language) throws {
    let document = Document(language: language, title: "", subtitle: "", facts: [], blocks: try blocks(Self.towns, language), footer: "")
    let text = MarkdownRenderer.render(document)
    for word in ["führt zu", "bewirkt", "Ursache", "Vervollständigung", "leads to", "cause", "determine"] { #expect(!text.contains(word)) }
    #expect(text.contains(language == .de ? "Anteil der Kodierungen, keine Wahrscheinlichkeit" : "share of codings, not probability"))
  }

  @Test("The tables of the section are written as data, with a row per claim, cell and shortcut")
  func data() throws {
    let file = try SetTableFile(DataFile(text: Self.towns, name: "towns.csv"))
    let input = try SetAnalysisInput(file, outcome: "DONE", conditions: nil)
    let analysis = try PartialAnalysis(
      input.reading.table, conditions: input.conditions, outcome: input.outcome, parameters: PartialAnalysis.Parameters())
    let tables = PartialData.tables([("DONE", analysis)])
    #expect(tables.map(\.name) == ["partial-claims", "partial-rows", "partial-implicants", "partial-ask-first", "partial-shortcuts"])
    #expect(tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
    // Two conditions and their opposites, sufficient and necessary, for the outcome and its negation.
    #expect(tables[0].rows.count == 16 && tables[4].rows.count == 3 * 16)
  }
}
