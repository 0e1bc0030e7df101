import CaseFiles
import Cases
import Foundation
import Membership
import Reports
import Studies
import TestSupport
import Testing
import Transfer

/// The repository's own library, and recommendations from it.
private enum Advice {
  static let library = Library(reading: Repository.cases)

  static func regional(_ target: String, _ advice: AdviceOptions = AdviceOptions()) throws -> Recommendation {
    try AdviceRun.recommendation(
      "regional-missions", target: target, in: library.valid(), StudyRun.Options(version: "test"), advice)
  }

  static func lipset(_ target: String, study: String = "lipset", actionable: String) throws -> Recommendation {
    var advice = AdviceOptions()
    advice.actionable = actionable
    return try AdviceRun.recommendation(study, target: target, in: library.valid(), StudyRun.Options(version: "test"), advice)
  }

  /// The worked example of two structural and three process conditions.
  static func formulas(_ target: String) throws -> Recommendation {
    try AdviceRun.recommendation(
      BundleQuestion(
        models: ["S1*P1*P3 + S2*P2*P3", "S1*P1*P3 + S2*P1*P2"], target: target, actionable: "P1=3,P2=1,P3=2"), options: BundleOptions())
  }

  static func markdown(_ advice: Recommendation, _ language: Language) -> String {
    MarkdownRenderer.render(
      RecommendationReport.document(advice, language: language, version: "test", fingerprint: "fingerprint"))
  }

  static func json(_ advice: Recommendation) throws -> Data {
    try RecommendationData.json(
      advice, version: "test", fingerprint: String(repeating: "0", count: 64), parameters: ["target": "test"])
  }

  /// Every target and every initiative whose implementation is not known to be there.
  static var open: [String] {
    let initiatives = library.cases.values.filter { item in
      item.kind == .initiative && (item.outcomes["implemented"] ?? .unknown).membership.lower <= 0.5
    }
    return (Array(library.targets.keys) + initiatives.map(\.id)).sorted()
  }
}

@Suite("The report of a recommendation")
struct RecommendationReportTests {
  @Test("Golden examples: formulas, a table with and without bundles", arguments: Language.allCases)
  func goldens(language: Language) throws {
    try Snapshot.expect(
      Advice.markdown(Advice.formulas("S1=0,S2=1,P1=0,P2=1,P3=0"), language), equals: "advice-formulas.\(language.rawValue).md")
    try Snapshot.expect(
      Advice.markdown(Advice.formulas("S1=0,S2=?,P1=0.3,P2=0.8,P3=?"), language), equals: "advice-unknown.\(language.rawValue).md")
    try Snapshot.expect(
      Advice.markdown(Advice.formulas("S1=0.2,S2=0.4,P1=0.3,P2=0.8,P3=0.1"), language), equals: "advice-blocked.\(language.rawValue).md")
    try Snapshot.expect(
      Advice.markdown(Advice.lipset("HU", actionable: "DEV=5..9,URB=3,LIT=2,IND,~IND,STB=1"), language),
      equals: "advice-lipset.\(language.rawValue).md")
  }

  @Test("Golden example: Region der Mitte in German")
  func region() throws {
    try Snapshot.expect(Advice.markdown(Advice.regional("region-der-mitte"), .de), equals: "advice-region-der-mitte.de.md")
  }

  @Test("JSON and CSV of the worked example")
  func data() throws {
    let advice = try Advice.formulas("S1=0,S2=1,P1=0,P2=1,P3=0")
    try Snapshot.expect(String(decoding: Advice.json(advice), as: UTF8.self), equals: "advice-formulas.json")
    try Snapshot.expect(RecommendationData.table(advice).csv, equals: "advice-formulas.csv")
  }

  @Test("JSON follows its schema: formulas, agreement, sufficiency")
  func schema() throws {
    let bundles = try #require(LibraryJSON.schema("transfer-bundles"))
    let recommend = try #require(LibraryJSON.schema("transfer-recommend"))
    for target in ["S1=0,S2=1,P1=0,P2=1,P3=0", "S1=0,S2=0,P1=0,P2=1,P3=0", "S1=1,S2=?,P1=1,P2=0.2..0.9,P3=1"] {
      #expect(try SchemaCheck.problems(Advice.json(Advice.formulas(target)), schema: bundles) == [])
    }
    var limits = AdviceOptions(horizon: "5y", budget: "1000")
    limits.actionable = "trust=3..4"
    for advice in try [
      Advice.regional("region-der-mitte", limits), Advice.lipset("HU", actionable: "DEV,~IND,STB=1"),
      Advice.lipset("DEV=?,URB=0", study: "lipset-multi-value", actionable: "DEV[2]=1,LIT=2,IND=?"),
    ] {
      #expect(try SchemaCheck.problems(Advice.json(advice), schema: recommend) == [])
    }
  }

  @Test("No text claims more than it may, for every target and every initiative whose implementation is open", arguments: Advice.open)
  func wording(id: String) throws {
    var advice = try Advice.regional(id)
    // What files say is checked there; what remains is the tool's own.
    for index in advice.conditions.indices { advice.conditions[index].question = nil }
    for index in advice.measures.indices { advice.measures[index].name = LocalizedText(de: "…", en: "…") }
    for language in Language.allCases {
      let text = Advice.markdown(advice, language)
      #expect(Wording.problems(in: text) == [], "\(id)")
      #expect(text.contains(language == .de ? "sie ersetzen sie nicht" : "they do not replace them"))
      #expect(!text.contains("(0 von") && !text.contains("nil") && !text.contains("  "))
    }
    #expect((advice.bundles + advice.robustBundles).allSatisfy { $0.changes.isEmpty || $0.evidenceLabel == .g })
    // The region's own initiative is no peer, and what it lacks in every case is among its bundles.
    #expect(!advice.peers.contains { $0.caseID == id })
    #expect(!advice.bundles.isEmpty || !advice.blocked.isEmpty)
  }

  @Test("No text claims more than it may: tables and formulas")
  func otherWording() throws {
    for advice in try [
      Advice.formulas("S1=0,S2=1,P1=0,P2=1,P3=0"), Advice.formulas("S1=0,S2=0,P1=0,P2=1,P3=0"), Advice.formulas("S1=?,S2=?,P1=?,P2=?,P3=?"),
      Advice.lipset("HU", actionable: "DEV,URB,LIT,IND,~IND,STB"), Advice.lipset("FI", actionable: "DEV,STB"),
      Advice.lipset("BE", actionable: "DEV,STB"),
    ] {
      for language in Language.allCases { #expect(Wording.problems(in: Advice.markdown(advice, language)) == []) }
    }
  }

  @Test("The list of refused words finds them")
  func list() {
    #expect(
      Wording.problems(in: "Das führt zu einer Wirkung; ein Zertifikat bewirkt nichts.") == [
        "führt zu", "bewirkt", "Wirkung", "Zertifikat",
      ])
    #expect(Wording.problems(in: "Die Wirtschaft wirkt ruhig.") == [])
  }

  @Test("Both languages have the same sections and tables", arguments: ["region-der-mitte", "ki-kudequa", "zirkulierbar"])
  func structure(id: String) throws {
    let advice = try Advice.regional(id)
    let shapes = Language.allCases.map { language in
      RecommendationReport.document(advice, language: language, version: "test", fingerprint: "x").blocks.map { block in
        switch block {
        case .heading(let level, _): "h\(level)"
        case .paragraph: "p"
        case .item: "item"
        case .list(let items): "list \(items.count)"
        case .notice: "notice"
        case .picture: "picture"
        case .table(let table): "table \(table.columns.count) × \(table.rows.map(\.count))"
        }
      }
    }
    #expect(shapes[0] == shapes[1])
  }
}
