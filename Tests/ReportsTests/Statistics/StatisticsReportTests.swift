import CaseFiles
import Cases
import Foundation
import Reports
import SetTheory
import Statistics
import Studies
import Systems
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

  /// Two coders and a third who rated some cells; nothing is invented about real places.
  private static let ratings = """
    case,condition,anna,ben,cem
    Ahaus,TRUST,1,1,?
    Borken,TRUST,0,1,1
    Coesfeld,TRUST,1,1,1
    Dülmen,TRUST,0,0,
    Emsdetten,TRUST,0,0,0
    Ahaus,MONEY,1,1,1
    Borken,MONEY,1,1,
    Ahaus,LEAD,1,,
    """

  @Test("The agreement of coders as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func agreement(language: Language) throws {
    let result = try CoderAgreement(
      SetTableFile(DataFile(text: Self.ratings, name: "ratings.csv")),
      CoderAgreement.Request(metric: .ordinal, group: "condition", draws: 500))
    try expect(AgreementReport.document(result, language: language, version: "test"), "agreement.\(language)")
    guard language == .en else { return }
    try expect(AgreementData.json(result, version: "test"), "agreement", schema: "statistics-agreement")
    try Snapshot.expect(AgreementData.table(result).csv, equals: "agreement.csv")
  }

  @Test("How codings are to be read depends on alpha, in both languages", arguments: [Language.de, .en])
  func readings(language: Language) throws {
    func text(_ data: String) throws -> String {
      let result = try CoderAgreement(
        SetTableFile(DataFile(text: data, name: "ratings.csv"), caseColumn: "unit"),
        CoderAgreement.Request(metric: .nominal, draws: 20))
      return TextRenderer(width: 400).render(AgreementReport.document(result, language: language, version: "test"))
    }
    let de = language == .de
    #expect(try text("unit,A,B\na,1,1\nb,0,0\n").contains(de ? "gelten Kodierungen als verlässlich" : "codings count as reliable"))
    #expect(try text("unit,A,B\na,1,1\nb,0,0\n").contains(de ? "Nirgends." : "Nowhere."))
    // Eight units, one of them different: α = 1 − (2/16)/(2·9·7/(16·15)) ≈ 0.762.
    let most = "unit,A,B\n" + (0..<8).map { "u\($0),\($0 % 2),\($0 == 0 ? 1 : $0 % 2)" }.joined(separator: "\n") + "\n"
    #expect(try text(most).contains(de ? "nur vorläufige Schlüsse" : "tentative conclusions only"))
    #expect(try text("unit,A,B\na,1,0\nb,0,1\n").contains(de ? "nicht verlässlich genug" : "not count as reliable enough"))
  }

  private static let places = """
    case,size,income,rural,DONE
    Ahaus,39,21,1,1
    Borken,42,24,1,1
    Coesfeld,36,25,1,0
    Dülmen,47,?,0,0
    Emsdetten,36,19,1,?
    Füchtorf,4,30,0,1
    """

  @Test("Distances as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func distance(language: Language) throws {
    let blocks = try BlocksReader.read(
      DataFile(
        text: "variable,block,kind\nsize,place,number\nrural,place,dichotomous\nincome,economy,number\n", name: "blocks.csv"))
    let result = try DistanceAnalysis(
      SetTableFile(DataFile(text: Self.places, name: "places.csv")),
      DistanceAnalysis.Request(outcome: "DONE", blocks: blocks, effort: PermutationEffort()))
    try expect(DistanceReport.document(result, language: language, version: "test"), "distance.\(language)")
    guard language == .en else { return }
    try expect(DistanceData.json(result, version: "test"), "distance", schema: "statistics-distance")
    try Snapshot.expect(DistanceData.table(result).csv, equals: "distance.csv")
  }

  @Test("Many cases show the ends of the list, few none of the tests, in both languages", arguments: [Language.de, .en])
  func distanceEdges(language: Language) throws {
    func text(_ data: String, limit: Int = 1_000, outcome: String? = nil) throws -> String {
      let result = try DistanceAnalysis(
        SetTableFile(DataFile(text: data, name: "data.csv")),
        DistanceAnalysis.Request(measure: .raw, outcome: outcome, effort: PermutationEffort(exactLimit: 0, draws: 20), limit: limit))
      return TextRenderer(width: 400).render(DistanceReport.document(result, language: language, version: "test"))
    }
    let de = language == .de
    let rows = (0..<9).map { "c\($0),\($0 % 2),\($0 / 3)" }.joined(separator: "\n")
    let many = try text("case,A,B\n\(rows)\n", limit: 12)
    #expect(many.contains(de ? "Die ähnlichsten Paare (unter den ersten 12 Paaren" : "The most similar pairs (among the first 12 pairs"))
    #expect(many.contains(de ? "als Zahl der Unterschiede" : "as the number of differences"))
    #expect(try text("case,A,Y\na,1,1\nb,?,0\n", outcome: "Y").contains(de ? "Es gibt keine Karte" : "There is no map"))
    #expect(try text("case,A,Y\na,1,1\nb,?,0\n", outcome: "Y").contains(de ? "bekannte Fälle: 1" : "known cases: 1"))
    #expect(try text("case,A,Y\na,1,1\nb,1,0\nc,1,1\n", outcome: "Y").contains(de ? "alle Abstände gleich" : "all distances the same"))
  }

  @Test("Chances as text, Markdown, JSON and CSV", arguments: [Language.de, .en])
  func power(language: Language) throws {
    let complete = Self.towns.replacing("?", with: "0")
    let input = try SetAnalysisInput(
      SetTableFile(DataFile(text: complete, name: "towns.csv")), outcome: "DONE", conditions: nil)
    let result = try PowerAnalysis(input, PowerAnalysis.Request(inclusionCut: 0.75))
    try expect(PowerReport.document(result, of: input, language: language, version: "test"), "power.\(language)")
    guard language == .en else { return }
    try expect(PowerData.json(result, of: input, version: "test"), "power", schema: "statistics-power")
    try Snapshot.expect(PowerData.table(result).csv, equals: "power.csv")
  }

  @Test("A shape alone, open cells and a table without a solution are told, in both languages", arguments: [Language.de, .en])
  func powerEdges(language: Language) throws {
    func text(_ data: String) throws -> String {
      let input = try SetAnalysisInput(SetTableFile(DataFile(text: data, name: "data.csv")), outcome: "Y", conditions: nil)
      return TextRenderer(width: 400).render(
        PowerReport.document(try PowerAnalysis(input, .init()), of: input, language: language, version: "test"))
    }
    let de = language == .de
    #expect(try text("case,A,Y\na,1,1\nb,?,0\n").contains(de ? "bei genau 0,5 in: b." : "at exactly 0.5 in: b."))
    #expect(try text("case,A,Y\na,1,1\nb,1,0\n").contains(de ? "es gibt keine Lösung" : "there is no solution"))
    let shape = try PowerAnalysis(PowerAnalysis.Shape(cases: 30, conditions: 6), .init(draws: 50))
    let alone = TextRenderer(width: 400).render(PowerReport.document(shape, of: nil, language: language, version: "test"))
    #expect(alone.contains(de ? "Geschätzt aus 50 gezogenen" : "Estimated from 50 drawn"))
    let json = try PowerData.json(shape, of: nil, version: "test")
    #expect(try SchemaCheck.problems(json, schema: try #require(LibraryJSON.schema("statistics-power"))) == [])
  }
}
