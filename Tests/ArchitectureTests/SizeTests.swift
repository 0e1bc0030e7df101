import Testing

@Suite("A reader can take in a file and a function")
struct SizeTests {
  @Test("No source file has more than 400 lines")
  func files() throws {
    for file in try SourceTree.files(under: "Sources") {
      let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).count - 1
      #expect(lines <= 400, "\(file) has \(lines) lines.")
    }
  }

  @Test("No function has more than 60 lines")
  func functions() throws {
    var found = 0
    for file in try SourceTree.files(under: "Sources") {
      for function in SwiftCode(file.text).functions {
        found += 1
        let place = "\(file):\(function.line)"
        #expect(function.length <= 60, "\(place) is a function of \(function.length) lines: make it two.")
      }
    }
    #expect(found > 200, "The functions were not found.")
  }
}
