import Testing

@testable import CaseFiles

struct YAMLLinesTests {
  @Test(arguments: [
    ("a: b # c", [" c"]), ("# c", [" c"]), ("a: b#c", []), ("a: \"b # c\"", []), ("a: 'b # c' # d", [" d"]),
    ("a: |\n  # text\n# c", [" c"]), ("a: >- # c\n  # text", [" c"]), ("a: \"b\n  # text\"", []),
    ("a: it's # c", [" c"]), ("a: b 'c # d", [" d"]), ("a: [b, # c\n  d] # e", [" c", " e"]), ("a: b\n  # c\n", [" c"]),
    ("- a: |\n    # text\n  # c\n  b: 1", [" c"]), ("a: b\t# c", [" c"]), ("a: '#b'", []), ("a: #b", ["b"]),
    ("a: \"b\" # c\r\nd: e # f\r\n", [" c", " f"]),
  ])
  func `comments are what YAML takes for comments`(text: String, comments: [String]) {
    #expect(YAMLLines(text).lines.compactMap(\.comment) == comments)
  }

  @Test func `lines are numbered and know whether they hold content`() {
    let lines = YAMLLines("# c\n\na: |\n  text\n\nb: 1 # d\n").lines
    #expect(lines.map(\.number) == [1, 3, 6])
    #expect(lines.map(\.hasContent) == [false, true, true])
  }
}
