import CaseFiles
import Cases
import Combinatorics
import Foundation
import SetTheory
import Studies
import TestSupport
import Testing

@testable import Reports

/// Appendices made once for all tests, because each takes seconds.
enum Appendices {
  /// The studies whose appendices are looked at.
  enum Sample: String, CaseIterable {
    /// The worked example over a table.
    case lipset
    /// Levels instead of degrees.
    case multiValue
    /// Four cases that all have the outcome, with a region to advise.
    case regional
    /// Projects chosen by criteria, nearly everything open, the outcome open too.
    case open
    /// Invented: several models, theories, stated necessity.
    case towns
    /// Invented: every case has the outcome.
    case oneSided
    /// Invented: the library of two cases of the other tests, outcome absent in one.
    case fixture
  }

  private static let repository = Library(reading: Repository.cases)
  private static let made = Dictionary(uniqueKeysWithValues: Sample.allCases.map { sample in (sample, Result { try make(sample) }) })

  static func appendix(_ sample: Sample) throws -> StudyAppendix { try #require(made[sample]).get() }

  private static func make(_ sample: Sample) throws -> StudyAppendix {
    switch sample {
    case .lipset: return try StudyAppendix("lipset", in: repository.valid(), StudyRun.Options(version: "test"))
    case .multiValue: return try StudyAppendix("lipset-multi-value", in: repository.valid(), StudyRun.Options(version: "test"))
    case .regional:
      return try StudyAppendix("regional-missions", in: repository.valid(), StudyRun.Options(target: "region-der-mitte", version: "test"))
    case .open: return try StudyAppendix("kommunen-innovativ", in: repository.valid(), StudyRun.Options(version: "test"))
    case .towns: return try invented(TableStudySamples.towns, TableStudySamples.townsTable)
    case .oneSided: return try invented(TableStudySamples.lowCut, "case,A,B,Y\nahaus,1,1,0.9\nborken,1,0,0.8\nheek,0,1,0.6\n")
    case .fixture: return try StudyAppendix("first", in: pair().read().valid(), StudyRun.Options(version: "test"))
    }
  }

  /// The invented library with a second case that lacks the outcome.
  static func pair() throws -> FixtureLibrary {
    let library = try FixtureLibrary()
    func cell(_ name: String, _ id: String) -> String {
      """
        \(name):
          membership: 0
          claims:
            - id: \(id)
              says: absent
              basis: reported
              statement:
                de: Davon ist nichts da.
                en: Nothing of it is there.
              source: blatt-2020
              locator: S. 4
              coder: b
              coded: "2026-11-20"
              confidence: high

      """
    }
    let more = "conditions:\n" + cell("trust", "nordheide-trust-1") + "outcomes:\n" + cell("implemented", "nordheide-implemented-1")
    try library.write(
      FixtureFiles.initiative.replacing("kind: programme", with: "kind: initiative") + more, to: "initiatives/nordheide.yml")
    try library.replace("cases: [hochtal]", with: "cases: [hochtal, nordheide]", in: "studies/first.yml")
    return library
  }

  static func invented(_ study: String, _ table: String) throws -> StudyAppendix {
    let library = try FixtureLibrary()
    try library.write(study, to: "studies/pool.yml")
    try library.write(table, to: "studies/data/pool.csv")
    return try StudyAppendix("pool", in: library.read().valid(), StudyRun.Options(version: "test"))
  }
}

@Suite("The appendix for researchers")
struct AppendixTests {
  @Test("Golden examples: a table in English, case files in German", arguments: [("towns", Language.en), ("fixture", .de)])
  func goldens(name: String, language: Language) throws {
    let appendix = try Appendices.appendix(try #require(Appendices.Sample(rawValue: name)))
    let report = AppendixReport.document(appendix, language: language)
    let text = MarkdownRenderer.render(report)
    let print = AppendixReport(appendix: appendix, tables: [], language: language).fingerprint
    try Snapshot.expect(text.replacing(print, with: "FINGERPRINT"), equals: "appendix-\(name).\(language.rawValue).md")
  }

  @Test("Every table and every column is described in both languages", arguments: Appendices.Sample.allCases)
  func described(sample: Appendices.Sample) throws {
    let tables = AppendixData.tables(try Appendices.appendix(sample))
    #expect(Set(tables.map(\.name)).count == tables.count)
    for table in tables {
      let about = AppendixDictionary.about(table.name)
      #expect(about?.de?.isEmpty == false && about?.en?.isEmpty == false, "\(table.name)")
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      for column in table.columns {
        let about = AppendixDictionary.column(column, in: table.name)
        #expect(about?.de?.isEmpty == false && about?.en?.isEmpty == false, "\(table.name).\(column)")
      }
    }
    let dictionary = AppendixDictionary.table(of: tables)
    #expect(dictionary.rows.count == tables.count + tables.reduce(0) { $0 + $1.columns.count })
  }

  @Test("The dictionary has no line twice, and tables only that a study can write")
  func lines() throws {
    let keys = AppendixDictionary.keys
    #expect(Set(keys).count == keys.count)
    var written: Set<String> = ["plan-deviations"]
    for sample in Appendices.Sample.allCases {
      written.formUnion(AppendixData.tables(try Appendices.appendix(sample)).map { $0.name.replacing("-negated", with: "") })
    }
    let tables = keys.filter { !$0.contains(".") }
    #expect(Set(tables) == written)
  }

  @Test("Each claim names who coded it and when")
  func coding() throws {
    guard case .cases(let part) = try Appendices.appendix(.regional).content else { throw CancellationError() }
    #expect(part.result.claims.count > 200)
    #expect(part.result.claims.allSatisfy { part.coding[$0.id] != nil })
  }

  @Test("What is not released on the day is in no table and on no page")
  func release() throws {
    let library = try Appendices.pair()
    try library.replace(
      "coded: \"2026-11-20\"\n        confidence: high", with: "coded: \"2026-11-20\"\n        confidence: high\n        release: internal",
      in: "initiatives/nordheide.yml")
    let appendix = try StudyAppendix("first", in: library.read().valid(), StudyRun.Options(version: "test"))
    let open = try Appendices.appendix(.fixture)
    func texts(_ appendix: StudyAppendix) -> String {
      AppendixData.tables(appendix).map(\.csv).joined() + MarkdownRenderer.render(AppendixReport.document(appendix, language: .en))
    }
    #expect(texts(open).contains("nordheide-trust-1"))
    #expect(!texts(appendix).contains("nordheide-trust-1"))
  }

  // MARK: Numbers

  @Test("What models assume was not observed: by counting configurations one by one", arguments: [Appendices.Sample.lipset, .towns])
  func assumptions(sample: Appendices.Sample) throws {
    guard case .table(let part) = try Appendices.appendix(sample).content else { throw CancellationError() }
    for side in part.result.sides {
      let observed = side.truthTable.rows.filter { $0.n > 0 }.map { $0.configuration.values(part.result.conditions.count) }
      let levels = part.result.conditions.conditions.map(\.kind.levels)
      let all = levels.reduce([[]]) { made, count in made.flatMap { start in (0..<count).map { start + [$0] } } }
      for model in try #require(part.result.reported(side)).solutions.flatMap(\.models) {
        func covered(by terms: [Term]) -> [[Int]] {
          all.filter { row in terms.contains { $0.literals.allSatisfy { row[$0.condition] == $0.value } } }
        }
        let assumed = covered(by: model.model.assumptions.terms)
        #expect(assumed.allSatisfy { !observed.contains($0) })
        #expect(assumed.count == Int(model.model.assumptions.count.value))
        // Whatever the model covers and no case shows, it assumes.
        #expect(covered(by: model.model.terms).filter { !observed.contains($0) } == assumed)
      }
    }
  }

  @Test("Robustness is that of the command, for both sides; none where solutions are withheld")
  func robustness() throws {
    guard case .table(let part) = try Appendices.appendix(.lipset).content else { throw CancellationError() }
    #expect(part.robustness.map(\.question.base.outcome) == part.result.sides.map(\.outcome))
    for side in part.robustness {
      // One case and one condition at a time.
      #expect(side.result.leaveOneOut.results.count == part.result.table.table.cases.count + part.result.conditions.count)
    }
    guard case .table(let withheld) = try Appendices.appendix(.oneSided).content else { throw CancellationError() }
    #expect(withheld.robustness.isEmpty)
    let text = MarkdownRenderer.render(AppendixReport.document(try Appendices.appendix(.oneSided), language: .en))
    #expect(text.contains("Not computed") && text.contains("withheld"))
  }

  @Test("Both languages have the same sections and tables", arguments: Appendices.Sample.allCases)
  func languages(sample: Appendices.Sample) throws {
    let shapes = try Language.allCases.map { language in
      AppendixReport.document(try Appendices.appendix(sample), language: language).blocks.map { block -> String in
        switch block {
        case .heading(let level, _): "h\(level)"
        case .table(let table): "table \(table.columns.count) \(table.rows.count)"
        default: "-"
        }
      }
    }
    #expect(shapes[0] == shapes[1])
    #expect(shapes[0].contains { $0.hasPrefix("table") })
  }

  // MARK: Text

  @Test("Its own words claim no more than they may", arguments: Language.allCases)
  func wording(language: Language) throws {
    for sample in [Appendices.Sample.towns, .oneSided] {
      let text = MarkdownRenderer.render(AppendixReport.document(try Appendices.appendix(sample), language: language))
      #expect(Wording.problems(in: text) == [])
    }
    for key in AppendixDictionary.keys where !key.contains(".") {
      #expect(Wording.problems(in: AppendixDictionary.about(key)?[language] ?? "") == [])
    }
  }

  @Test("Hostile names of cases come out inert", arguments: ["=1+1", "<script>alert(1)</script>", "[x](javascript:alert(1))", "@SUM(A1)"])
  func hostile(name: String) throws {
    let appendix = try Appendices.invented(
      TableStudySamples.plain, "case,A,B,Y\n\"\(name)\",1,1,0.9\nborken,1,1,0.2\nheek,0,1,0.7\nlegden,0,1,0.4\n")
    let page = HTMLRenderer.render(AppendixReport.document(appendix, language: .en), look: .appendix(language: .en))
    #expect(!page.contains("<script"))
    for table in AppendixData.tables(appendix) {
      for row in try CSVTable(table.csv, file: table.name).rows {
        #expect(row.allSatisfy { $0.text.first.map { !"=+@".contains($0) } ?? true }, "\(table.name)")
      }
    }
  }

  // MARK: Files

  private final class Broken: Renderer {
    func data(for request: RenderRequest) throws(RendererError) -> Data { throw .failed("no") }
  }

  @Test("Where the renderer fails there is no file at all; the page alone needs none")
  func files() throws {
    let appendix = try Appendices.appendix(.towns)
    #expect(throws: RendererError.self) {
      try AppendixFiles.files(appendix, language: .de, formats: [.html, .pdf]) { Broken() }
    }
    let files = try AppendixFiles.files(appendix, language: .de, formats: [.html]) { throw CancellationError() }
    #expect(files["appendix.html"] != nil && files["tables/dictionary.csv"] != nil && files["appendix.pdf"] == nil)
    #expect(files.count == AppendixData.tables(appendix).count + 2)
  }
}
