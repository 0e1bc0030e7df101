import Cases
import Foundation
import Membership
import Reports
import Studies
import TestSupport
import Testing

@testable import CaseFiles
@testable import Site

@Suite("The advice page")
struct AdviceTests {
  /// The project's own study.
  static let study = "regional-missions"

  private static func library() throws -> Library { try Library(reading: Repository.cases).valid() }

  private func form(_ library: Library) throws -> AdviceForm {
    try #require(try AdviceForm(Self.study, in: library, releaseDay: nil, version: "test"))
  }

  /// A target with the form's answers, made from one of the library's.
  private func target(
    _ form: AdviceForm, _ answers: [AdviceForm.Answer], _ logic: Origin.Logic, district: String? = nil, in library: Library
  ) throws -> Target {
    var target = try #require(library.targets["region-der-mitte"])
    var place = try #require(target.places.first)
    (place.land, place.ags, place.district, place.nuts3) = (nil, nil, district, nil)
    (target.id, target.sameAs, target.challengeFields) = ("form", [], [])
    target.places = district == nil ? [] : [place]
    target.origin = Origin(logic: logic, claims: [])
    let values: [AdviceForm.Answer: CellValue] = [.yes: .known(1), .no: .known(0)]
    target.conditions = Dictionary(
      uniqueKeysWithValues: zip(form.conditions, answers).compactMap { condition, answer in
        values[answer].map { (condition.id, Cell(membership: $0)) }
      })
    return target
  }

  /// What the command's document says for a target, text by text; tables without their numbers.
  private func said(_ target: Target, _ library: Library, _ language: Language) throws -> [String] {
    var library = library
    library.targets[target.id] = target
    let advice = try AdviceRun.recommendation(
      Self.study, target: target.id, in: library, StudyRun.Options(version: "test"), AdviceOptions())
    let document = RecommendationReport.document(advice, language: language, version: "test", fingerprint: "")
    return document.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let text), .paragraph(let text): [text]
      case .item(let name, let text), .notice(let name, let text): [name, text]
      case .list(let items): items
      case .table(let table):
        [table.caption.replacing(#/^(Tabelle|Table) \d+\. /#, with: "")] + table.columns
          + table.rows.flatMap { $0.flatMap { [$0.text, $0.tone.rawValue] } } + (table.note.map { [$0] } ?? [])
      case .picture(let picture): [picture.text]
      }
    }
  }

  /// What the page's script joins for an answer, as its comments say.
  private func joined(_ table: AdviceTable, _ answer: Int, district: String? = nil) -> [String] {
    let region = table.regions.first { $0.key == district }
    return table.answers[answer].enumerated().flatMap { place, part in
      table.parts[part].flatMap { number -> [String] in
        let block = table.blocks[number]
        var rows = (block.rows ?? []).map { table.rows[$0] }
        if let region, place == table.peerPart, block.kind == .table {
          rows = region.rows.map { [rows[$0[0]][0], AdviceTable.Cell(text: $0[1], tone: .number), rows[$0[0]][2]] }
        }
        let isTable = block.kind == .table
        let first = [block.text].compactMap { $0 } + (isTable ? [] : [block.more].compactMap { $0 })
        return (first + (block.texts ?? [])).map { table.texts[$0] }
          + rows.flatMap { $0.flatMap { [table.texts[$0.text], $0.tone.rawValue] } }
          + (isTable ? [block.more].compactMap { $0 }.map { table.texts[$0] } : [])
      }
    }
  }

  @Test("Every answer to the core conditions says what the command says of a target with the same cells; origin logics take turns")
  func allAnswers() throws {
    var library = try Self.library()
    library.studies[Self.study]?.furtherConditions = nil
    // What has no part in the answers would only cost time: other cases, and districts, which have a test of their own.
    let own = Set(library.studies[Self.study]?.cases ?? [])
    library.cases = library.cases.filter { own.contains($0.key) }
    library.districts = [:]
    let form = try form(library)
    let tables = try AdviceTable.tables(form)
    #expect(form.conditions.count == 6 && form.answers.count == 729)
    for (place, answers) in form.answers.enumerated() {
      // The language takes turns; both are made from one recommendation. So do the origin logics, unless the long run asks for all.
      let language: Language = place % 2 == 0 ? .de : .en
      for (number, logic) in Origin.Logic.allCases.enumerated() where Thorough.isOn || number == place / 2 % Origin.Logic.allCases.count {
        let table = try #require(tables[language])
        let expected = try said(target(form, answers, logic, in: library), library, language)
        #expect(joined(table, number * form.answers.count + place) == expected, "\(answers) \(logic)")
      }
    }
  }

  @Test("With the conditions that the form does not ask, the same holds", arguments: [0, 121, 364, 485, 600, 728])
  func furtherConditions(place: Int) throws {
    let library = try Self.library()
    let form = try form(library)
    let tables = try Self.realTables.get()
    let answers = form.answers[place]
    for language in Language.allCases {
      let number = place % 4
      let expected = try said(target(form, answers, Origin.Logic.allCases[number], in: library), library, language)
      #expect(joined(try #require(tables[language]), number * form.answers.count + place) == expected)
    }
  }

  @Test("A district sets the order and the distances of the cases as a place in it does", arguments: ["03159", "09780", "11000", "16077"])
  func districts(district: String) throws {
    let library = try Self.library()
    let form = try form(library)
    let table = try #require(try Self.realTables.get()[.de])
    let answers = try #require(form.answers.first)
    let expected = try said(target(form, answers, .bottomUp, district: district, in: library), library, .de)
    #expect(joined(table, 0, district: district) == expected)
    #expect(joined(table, 0) != expected)
  }

  /// The tables of the project's own study, once.
  private static let realTables: Result<[Language: AdviceTable], any Error> = Result {
    let form = try AdviceForm(study, in: library(), releaseDay: nil, version: "test")
    return try form.map(AdviceTable.tables) ?? [:]
  }

  @Test("A language's answers stay under one and a half megabytes, and are the same bytes each time")
  func size() throws {
    for (_, table) in try Self.realTables.get() {
      let script = try table.script()
      #expect(script.utf8.count < 1_500_000 && script.utf8.count > 100_000)
      #expect(script.hasPrefix("var gelingenAdvice = {") && script.hasSuffix("};\n"))
    }
    var library = try Self.library()
    library.codebook.lists[0].conditions = ["existing-structures", "clear-responsibility"]
    let (first, second) = (try AdviceTable.tables(form(library)), try AdviceTable.tables(form(library)))
    for language in Language.allCases { #expect(try first[language]?.script() == second[language]?.script()) }
  }

  @Test("A study with too many conditions, one over a table and one that is not there get no answers")
  func noForm() throws {
    var library = try Self.library()
    library.codebook.lists[0].conditions += ["participation"]
    let form = try form(library)
    #expect(!form.isComplete && form.answers.isEmpty && form.conditions.count == 7)
    #expect(try AdviceForm("lipset-crisp", in: library, releaseDay: nil, version: "test") == nil)
    #expect(throws: StudyError.self) { try AdviceForm("nowhere", in: library, releaseDay: nil, version: "test") }
  }
}
