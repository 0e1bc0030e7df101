import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Statistics
import Studies
import TestSupport
import Testing

@Suite("Reports on statistics")
struct StatisticsReportTests {
  /// Nine invented towns: crisp sets with two open cells, and one that has three levels.
  private static let towns = """
    case,TRUST,MONEY,SIZE,DONE
    Ahaus,1,1,2,1
    Borken,1,0,2,1
    Coesfeld,1,?,1,1
    Dülmen,0,1,1,0
    Emsdetten,0,0,0,0
    Füchtorf,1,0,0,0
    Gronau,1,1,2,1
    Heek,0,?,1,0
    Isselburg,0,0,0,0
    """

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
    #expect(LibraryJSON.names.contains(schema))
  }

  @Test("Associations as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func association(language: Language) throws {
    let input = try SetAnalysisInput(
      SetTableFile(DataFile(text: Self.towns, name: "towns.csv")), outcome: "DONE", conditions: nil)
    let result = try Association(input, Association.Request(effort: PermutationEffort(), limit: 4))
    try expect(AssociationReport.document(result, of: input, language: language, version: "test"), "association.\(language)")
    guard language == .en else { return }
    try expect(AssociationData.json(result, of: input, version: "test"), "association", schema: "statistics-association")
    try Snapshot.expect(AssociationData.table(result).csv, equals: "association.csv")
  }

  @Test("Why there is no search, and what cases at 0.5 mean, stands in both languages", arguments: [Language.de, .en])
  func associationRemarks(language: Language) throws {
    func text(_ data: String, completions: Int = 64) throws -> String {
      let input = try SetAnalysisInput(SetTableFile(DataFile(text: data, name: "data.csv")), outcome: "Y", conditions: nil)
      let result = try Association(
        input, Association.Request(effort: PermutationEffort(exactLimit: 0, draws: 10), completions: completions))
      return TextRenderer(width: 400).render(AssociationReport.document(result, of: input, language: language, version: "test"))
    }
    let de = language == .de
    #expect(try text("case,A,Y\na,1,1\nb,0,1\n").contains(de ? "auf einer Seite des Ergebnisses" : "lie on one side of the outcome"))
    #expect(try text("case,A,Y\na,0.5,1\nb,?,0\n").contains(de ? "auf unendlich viele Arten" : "in infinitely many ways"))
    #expect(try text("case,A,Y\na,0.5,1\nb,?,0\n").contains(de ? "bei genau 0,5" : "at exactly 0.5"))
    #expect(try text("case,A,Y\na,?,1\nb,?,0\n", completions: 2).contains(de ? "mehr als 2 Ergänzungen" : "more than 2 completions"))
    #expect(try text("case,A,Y\na,1,1\nb,1,0\n").contains(de ? "Kein Term unterscheidet" : "no term tells the cases apart"))
    #expect(try text("case,A,Y\na,1,1\nb,0,0\nc,1,0\n").contains(de ? "(Startwert 1)" : "(seed 1)"))
  }
}
