import CaseFiles
import Cases
import Foundation
import TestSupport
import Testing

@testable import Studies

@Suite("The guide to design checks")
struct DesignChecksGuideTests {
  private static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }

  /// The ids of all checks, each once.
  private static let ids = Set(DesignChecks.all.map { $0.id } + TableChecks.all.map { $0.id }).sorted()

  private func guide() throws -> String {
    try String(contentsOf: Self.root.appending(path: "Documentation/Guides/DesignChecks.md"), encoding: .utf8)
  }

  /// The checks of the repository's studies and of two small ones, in which many fire.
  private func checks() throws -> [StudyResult.Check] {
    let library = try Repository.library()
    let tables = try library.tableStudies.keys.sorted().flatMap { try TableStudyRun.run($0, in: library, version: "test").checks }
    let fuzzy = TableFixture("case,A,B,Y\nFrau Muster,1,1,0.9\nb,1,1,0.5\nc,0,1,0.2\n", fuzzy: ["Y"])
    return try Repository.study().checks + FixtureLibrary(trust: [.present, .unknown, .echo]).run().checks + tables + fuzzy.run().checks
  }

  @Test("Each id is used once per kind of study, and in lower case with hyphens")
  func unique() {
    for ids in [DesignChecks.all.map { $0.id }, TableChecks.all.map { $0.id }] { #expect(Set(ids).count == ids.count) }
    for id in Self.ids { #expect(id.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) }, "\(id)") }
  }

  @Test("Each check has a test in which it fires and one in which it passes", arguments: ids)
  func tested(id: String) throws {
    let folder = Self.root.appending(path: "Tests/StudiesTests")
    let names = try #require(FileManager.default.enumerator(atPath: folder.path)).compactMap { $0 as? String }
    let texts = try names.filter { $0.hasSuffix("Tests.swift") && !$0.hasSuffix("GuideTests.swift") }.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    let own = texts.filter { $0.contains("\"\(id)\"") }
    #expect(own.contains { $0.contains(".failed") || $0.contains(".withheld") }, "No test in which \(id) fires.")
    #expect(own.contains { $0.contains(".passed") }, "No test in which \(id) passes.")
  }

  @Test("Titles, evidence and advice stand in both languages, claim no more than a comparison carries, and each check names its literature")
  func texts() throws {
    for check in try checks() {
      for text in [check.title, check.evidence, check.advice] {
        let (german, english) = (try #require(text.de), try #require(text.en))
        #expect(!german.isEmpty && !english.isEmpty && german != english, "\(check.id)")
        #expect(Wording.problems(in: german) == [] && Wording.problems(in: english) == [], "\(check.id): \(german) \(english)")
        #expect(!german.contains("\"") && !english.contains("\""), "Straight quotation marks in \(check.id).")
      }
      #expect(check.title.de?.hasSuffix("?") == true && check.title.en?.hasSuffix("?") == true, "\(check.id) asks nothing.")
      #expect(".?".contains(check.advice.de?.last ?? "-") && ".?".contains(check.advice.en?.last ?? "-"), "\(check.id)")
      #expect(check.reference.contains { $0.isNumber } || check.reference.contains("Gelingen"), "\(check.id) names no literature.")
    }
  }

  @Test("Every check has a row that says for which studies it is, and every row is a check")
  func rows() throws {
    let rows = try guide().split(separator: "\n").filter { $0.hasPrefix("| `") }
    func ids(for letter: String) -> Set<String> {
      Set(
        rows.filter { $0.split(separator: "|")[1].split(separator: " ").contains { $0 == letter } }.map {
          String($0.split(separator: "`")[1])
        })
    }
    #expect(ids(for: "C") == Set(DesignChecks.all.map { $0.id }))
    #expect(ids(for: "T") == Set(TableChecks.all.map { $0.id }))
  }

  @Test("The forty-one questions each have a row, in order")
  func questions() throws {
    let rows = try guide().split(separator: "\n").filter { $0.hasPrefix("| ") && $0.dropFirst(2).first?.isNumber == true }
    #expect(rows.compactMap { Int($0.split(separator: "|")[0].filter(\.isNumber)) } == Array(1...41))
  }

  @Test("The severity of each check that fires stands in its row")
  func severities() throws {
    let rows = try guide().split(separator: "\n").filter { $0.hasPrefix("| `") }
    let checks = try Repository.study().checks + TableStudyRun.run("lipset", in: Repository.library(), version: "test").checks
    for check in checks where check.fires {
      let row = try #require(rows.first { $0.hasPrefix("| `\(check.id)` |") })
      #expect(row.split(separator: "|")[2].contains(check.severity.rawValue), "\(check.id)")
    }
  }
}
