import CaseFiles
import Cases
import Membership
import TestSupport
import Testing

@Suite("Tables of regions")
struct RegionsReaderTests {
  private static let codebook = Library(reading: Repository.cases).codebook

  private func read(_ text: String) throws -> [RegionRow] {
    try RegionsReader.read(DataFile(text: text, name: "regions.csv"), codebook: Self.codebook)
  }

  @Test("Columns are conditions in any order; empty, ? and NA are unknown, and so is what has no column")
  func reads() throws {
    let rows = try read("region;trust;origin\na;1;bottom-up\nb;?;\nc;0.2..0.4;hybrid\n")
    #expect(rows.map(\.id) == ["a", "b", "c"])
    #expect(rows.map(\.origin) == [.bottomUp, .notStated, .hybrid])
    #expect(rows.map { $0.cells["trust"] } == [.known(1), .unknown, .range(lower: 0.2, upper: 0.4)])
  }

  @Test(
    "What is wrong names line and column, and what to do",
    arguments: [
      ("region,trus\na,1\n", "no condition", "Did you mean “trust”?"), ("region,implemented\na,1\n", "no condition", "Columns are"),
      ("region,capacity-and-resources\na,1\n", "no condition", "Columns are"), ("region,trust\na,2\n", "outside 0 to 1", "unknown"),
      ("region,trust\na,0.5\n", "exactly 0.5", "Decide"), ("region,trust\na,1\na,0\n", "stands twice", "of its own"),
      ("region,trust\n,1\n", "has no name", "of its own"), ("region,origin\na,down\n", "no origin logic", "top-down"),
      ("region,trust\n", "no regions", "one row per region"), ("", "empty", "header"),
    ])
  func invalid(text: String, message: String, hint: String) throws {
    let error = #expect(throws: InvalidFiles.self) { _ = try read(text) }
    let finding = try #require(error?.findings.first)
    #expect(finding.message.contains(message))
    #expect(finding.hint.contains(hint))
    #expect(finding.file == "regions.csv")
  }
}
