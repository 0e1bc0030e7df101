import Foundation
import TestSupport
import Testing

@testable import CaseFiles

struct YAMLGuardTests {
  @Test(arguments: [
    "a: x & y", "a: 5 * 3", "a: \"&x\"", "a: '*x'", "a: \"two\n  &lines *here\n  !and\"", "a: plain\n  &goes on",
    "a: |\n  &text\n  *text\n  a\ttab", "a: >-\n  text\n\n  *text", "- |\n &text", "a:\n  |\n  &text", "a: it's *nice*",
    "a: [b, 'c, *d', e]", "a: b # *comment", "# &comment", "a: http://x/&y", "a: 'it''s & *more'", "a: \"\\\" &x\"",
    "a: |2\n    &text", "a: b&c", "a: [b c &d]", "a: b!",
  ])
  func `text that only looks like an anchor is let through`(text: String) {
    #expect(YAMLGuard.finding(in: text, file: "f") == nil)
  }

  @Test(arguments: [
    ("a: &x 1", "alias", 1, 4), ("a: *x", "alias", 1, 4), ("- *x", "alias", 1, 3), ("a: [*x]", "alias", 1, 5),
    ("a: {b: *x}", "alias", 1, 8), ("*x : 1", "alias", 1, 1), ("a:\n  &x\n  b: 1", "alias", 2, 3),
    ("- a: |\n    text\n  b: *x", "alias", 3, 6), ("a: |\n  text\nb: *x", "alias", 3, 4),
    ("a: it's\nb: *x", "alias", 2, 4), ("a: 'b' \nc: [\n  *x]", "alias", 3, 3), ("ä: *x", "alias", 1, 4),
    ("😀: *x", "alias", 1, 4), ("? *x", "alias", 1, 3), ("--- *x", "alias", 1, 5), ("a: !x b", "tag", 1, 4),
    ("!!map\na: b", "tag", 1, 1), ("a:\n\tb: 1", "tab", 2, 1), ("a:\n  \tb: 1", "tab", 2, 3),
    ("a: # c\n  *x", "alias", 2, 3), ("a: \"b\"\n*x", "alias", 2, 1), ("a: |\n\n\n b\n*x", "alias", 5, 1),
    ("a: >- # *c\n  b\nc: *x", "alias", 3, 4), ("a: b #c\nd: *x", "alias", 2, 4), ("a: b\u{2028}c: *x", "alias", 2, 4),
    ("a: b\r\nc: *x\r\n", "alias", 2, 4), ("a: [b,\n#c\n*x]", "alias", 3, 1), ("a:\n- |\n text\n- *x", "alias", 4, 3),
  ])
  func `anchors, tags and tabs are found where they stand`(text: String, check: String, line: Int, column: Int) throws {
    let finding = try #require(YAMLGuard.finding(in: text, file: "f"))
    #expect(finding.check == check)
    #expect(finding.line == line && finding.column == column, "\(finding)")
  }

  @Test func `a billion laughs are over at once`() throws {
    var bomb = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...40 {
      let uses = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(uses)]\n"
    }
    let fixture = try FixtureLibrary()
    try fixture.write(bomb, to: "missions/hochtal.yml")
    var findings: [Finding] = []
    let time = ContinuousClock().measure { findings = fixture.read().findings.filter { $0.severity == .error } }
    #expect(findings.map(\.check) == ["alias"])
    #expect(time < .seconds(1))
  }

  @Test func `a bomb that hides its aliases in odd places is found as well`() throws {
    let hidden = [
      "- a: |\n    text\n  b: &x [1, 2]\n", "'it''s': 1\nb: &x 2\n", "a: b 'c\nb: &x 2\n", "a: \"\\\\\"\nb: &x 2\n",
      "a: [\"]\", &x 2]\n", "a: b#c\nb: &x 2\n", "a: - b\nb: &x 2\n", "%YAML 1.1\n---\nb: &x 2\n",
    ]
    for text in hidden {
      #expect(YAMLGuard.finding(in: text, file: "f")?.check == "alias", "\(text)")
    }
  }

  @Test func `the deepest nesting that is let through is far deeper than any case file`() {
    let most = String(repeating: "[", count: YAMLLines.flowLimit)
    #expect(YAMLGuard.finding(in: most, file: "f") == nil)
    #expect(YAMLGuard.finding(in: most + "[", file: "f")?.check == "nesting-depth")
    let flat = String(repeating: "[],", count: 1_000)
    #expect(YAMLGuard.finding(in: "a: [" + flat + "]", file: "f") == nil)
  }
}
