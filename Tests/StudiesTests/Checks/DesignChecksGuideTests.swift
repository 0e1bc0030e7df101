import Foundation
import Testing

@testable import Studies

@Suite("The guide to design checks")
struct DesignChecksGuideTests {
  private func guide() throws -> String {
    let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    return try String(contentsOf: root.appending(path: "Documentation/Guides/DesignChecks.md"), encoding: .utf8)
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
