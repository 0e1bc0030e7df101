import Testing

@testable import CaseFiles

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("kitten", "sitting", 3), ("summary", "sumary", 1), ("Größe", "Grösse", 2),
    ("abc", "abc", 0), ("ab", "ba", 2),
  ])
  func `the distance counts insertions, deletions and replacements`(left: String, right: String, expected: Int) {
    #expect(Spelling.distance(left, right) == expected)
    #expect(Spelling.distance(right, left) == expected)
  }

  @Test func `only the beginning of a very long word counts`() {
    let long = String(repeating: "a", count: 100_000)
    #expect(Spelling.distance(long, "") == 60)
  }

  @Test func `a near word is suggested and a far one is not`() {
    let words = ["trust", "staff", "id", "political-priority"]
    #expect(Spelling.nearest(to: "trsut", among: words) == "trust")
    #expect(Spelling.nearest(to: "stuff", among: words) == "staff")
    #expect(Spelling.nearest(to: "politcal-prioritys", among: words) == "political-priority")
    #expect(Spelling.nearest(to: "weather", among: words) == nil)
    #expect(Spelling.nearest(to: "x", among: words) == nil)
    #expect(Spelling.nearest(to: "trust", among: [String]()) == nil)
  }

  @Test func `of two equally near words the first in the alphabet is suggested`() {
    #expect(Spelling.nearest(to: "bat", among: ["rat", "cat"]) == "cat")
  }
}
