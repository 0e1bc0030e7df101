import Foundation
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Texts in two languages")
struct TranslationTests {
  /// A library whose texts are recorded as they stand.
  static func recorded() throws -> FixtureLibrary {
    let fixture = try FixtureLibrary()
    try fixture.write(fixture.read().acceptingTranslations().csv, to: TranslationRecord.name)
    return fixture
  }

  static func stale(_ fixture: FixtureLibrary) -> [String] {
    TranslationReview(fixture.read()).stale.map { "\($0.place.file) \($0.place.path) \($0.changed.rawValue)" }
  }

  static let trust = "missions/hochtal.yml conditions/trust/claims/0/statement"

  @Test("Without a record nothing is stale, and with one nothing is until a text changes")
  func fresh() throws {
    let fixture = try FixtureLibrary()
    #expect(TranslationReview(fixture.read()).recorded == nil && Self.stale(fixture).isEmpty)
    let recorded = try Self.recorded()
    let review = TranslationReview(recorded.read())
    #expect(review.recorded == review.texts && review.texts > 20 && review.stale.isEmpty && review.numbers.isEmpty)
    #expect(recorded.read().fingerprint == fixture.read().fingerprint, "The record says nothing about cases.")
  }

  @Test("A text changed in one language is stale, and case check says where; with the other one changed too it is not")
  func change() throws {
    let fixture = try Self.recorded()
    try fixture.replace("People trust one another.", with: "Some people trust one another.", in: "missions/hochtal.yml")
    #expect(Self.stale(fixture) == ["\(Self.trust) en"])
    let finding = try #require(fixture.read().findings.first { $0.check == "stale-translation" })
    #expect(
      finding.severity == .warning && finding.file == "missions/hochtal.yml" && finding.message.contains("the English text was changed"))
    let line = try #require(
      FixtureFiles.mission.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("Man vertraut") })
    // The place is that of the mapping below `statement:`, where the German text begins.
    #expect(finding.line == line + 1 || finding.line == line)
    try fixture.replace("Man vertraut sich.", with: "Manche vertrauen sich.", in: "missions/hochtal.yml")
    #expect(Self.stale(fixture).isEmpty)
  }

  @Test("A text may move or be new in both languages without being stale")
  func moves() throws {
    let fixture = try Self.recorded()
    try fixture.replace("  de: Ein Tal.\n  en: A valley.\n", with: "  de: Ein Dorf.\n  en: A village.\n", in: "missions/hochtal.yml")
    // All texts of the initiative now stand in another file.
    let text = try String(contentsOf: fixture.root.appending(path: "initiatives/nordheide.yml"), encoding: .utf8)
    try fixture.remove("initiatives/nordheide.yml")
    try fixture.write(text, to: "missions/suedheide.yml")
    #expect(Self.stale(fixture).isEmpty)
  }

  @Test("Where several files have the same text, the one that is changed is stale")
  func shared() throws {
    let fixture = try FixtureLibrary()
    let text = try String(contentsOf: fixture.root.appending(path: "initiatives/nordheide.yml"), encoding: .utf8)
    try fixture.write(text.replacing("nordheide", with: "suedheide"), to: "initiatives/suedheide.yml")
    try fixture.write(fixture.read().acceptingTranslations().csv, to: TranslationRecord.name)
    let first = try #require(fixture.read().files.first { $0.name == "initiatives/suedheide.yml" }?.translations.first)
    try fixture.replace("de: \(first.german)", with: "de: Geändert.", in: "initiatives/suedheide.yml")
    #expect(Self.stale(fixture) == ["initiatives/suedheide.yml \(first.path) de"])
  }

  @Test("Accepting one file leaves the others stale, and accepting all drops what is gone")
  func accept() throws {
    let fixture = try Self.recorded()
    try fixture.replace("People trust one another.", with: "Some people trust one another.", in: "missions/hochtal.yml")
    try fixture.replace("Kurze Liste", with: "Kürzere Liste", in: "conditions.yml")
    let both = Self.stale(fixture)
    #expect(
      both.count >= 2 && both.contains("\(Self.trust) en") && both.contains { $0.hasPrefix("conditions.yml ") && $0.hasSuffix(" de") })
    try fixture.write(fixture.read().acceptingTranslations(of: ["hochtal"]).csv, to: TranslationRecord.name)
    #expect(Self.stale(fixture) == both.filter { !$0.hasPrefix("missions/hochtal.yml") })
    let all = try fixture.read().acceptingTranslations()
    try fixture.write(all.csv, to: TranslationRecord.name)
    #expect(Self.stale(fixture).isEmpty)
    #expect(try fixture.read().acceptingTranslations().csv == all.csv, "Nothing changed, so the bytes are the same.")
    let present = Set(fixture.read().files.flatMap { $0.translations.map { TranslationRecord.Pair($0) } })
    #expect(Set(all.pairs.keys) == present)
    #expect(throws: Finding.self) { try fixture.read().acceptingTranslations(of: ["nobody"]) }
  }

  @Test(
    "A record that is none is a finding with its place, and nothing is stale by it",
    arguments: [
      ("file,de\nx,aaaaaaaaaaaa\n", 1, 1), ("file,de,en\nx,aaaaaaaaaaaa,AAAAAAAAAAAA\n", 2, 16), ("file,de,en\nx,aaa,bbbbbbbbbbbb\n", 2, 3),
      ("file,de,en\nx,aaaaaaaaaaaa\n", 2, 1),
    ])
  func broken(text: String, line: Int, column: Int) throws {
    let fixture = try FixtureLibrary()
    try fixture.write(text, to: TranslationRecord.name)
    let library = fixture.read()
    let finding = try #require(library.findings.first { $0.file == TranslationRecord.name })
    #expect(finding.severity == .error && (finding.line, finding.column) == (line, column))
    #expect(library.translationRecord == nil)
  }

  // What only one side states, by hand from the rule: grouping and decimal signs do not count, single digits neither, dates keep day and year.
  @Test(
    "Numbers are compared however a language writes them",
    arguments: [
      ("1.234,5 km", "1,234.5 km", [], []), ("12 %", "21%", ["12"], ["21"]), ("am 21.02.2023", "on 21 February 2023", [], []),
      ("2023-02-21", "21 February 2023", [], []), ("50 Leute", "Fifty people", [], []), ("tausend Euro", "1,000 euros", [], []),
      ("3 Städte", "four cities", [], []), ("2010 bis 2013", "2010 to 2014", ["2013"], ["2014"]), ("0,8", "0.8", [], []),
      ("12\u{202F}500 Menschen", "12,500 people", [], []), ("2018/19", "2018-19", [], []), ("2.500 und 300", "2500", ["300"], []),
      ("einundzwanzig Orte", "21 places", [], []), ("1,5", "1.6", ["15"], ["16"]),
    ] as [(String, String, [String], [String])])
  func numbers(german: String, english: String, onlyGerman: [String], onlyEnglish: [String]) {
    let (left, right) = (StatedNumbers(german), StatedNumbers(english))
    #expect(left.missing(from: right, english, locale: "en") == onlyGerman, "\(left) \(right)")
    #expect(right.missing(from: left, german, locale: "de") == onlyEnglish, "\(left) \(right)")
  }

  @Test("Different numbers in a case file are a warning that names them")
  func numbersInFiles() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("de: Man vertraut sich.", with: "de: 40 % vertrauen sich.", in: "missions/hochtal.yml")
    let finding = try #require(fixture.read().findings.first { $0.check == "stale-translation" })
    #expect(finding.severity == .warning && finding.message.contains("only the German text has 40"))
  }
}
