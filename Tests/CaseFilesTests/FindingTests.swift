import Testing

@testable import CaseFiles

struct FindingTests {
  static func finding(_ file: String, _ line: Int, _ column: Int, _ check: String = "c") -> Finding {
    Finding(check: check, message: "M.", file: file, at: Position(line: line, column: column), hint: "H.")
  }

  @Test func `a finding reads as compilers write it`() {
    #expect(Self.finding("missions/a.yml", 3, 5).description == "missions/a.yml:3:5: error: M. H. [c]")
  }

  @Test func `findings sort by file, line, column and check`() {
    let sorted = [
      Self.finding("a", 1, 1), Self.finding("a", 2, 1), Self.finding("a", 2, 10), Self.finding("a", 10, 1),
      Self.finding("b", 1, 1, "a"), Self.finding("b", 1, 1, "b"),
    ]
    #expect(sorted.reversed().sortedByPlace() == sorted)
    #expect(InvalidFiles(findings: sorted).description.split(separator: "\n").count == 6)
  }
}
