import CaseFiles
import Foundation
import TestSupport
import Testing

/// Every mistake is one error, at its place, with a hint; and nothing else in the library complains.
struct BadInputTests {
  @Test func `the fixture library has no findings at all`() throws {
    #expect(try FixtureLibrary().read().findings == [])
  }

  @Test(arguments: BadText.all + BadValue.all + BadLibrary.all + BadTable.all)
  func `a mistake is one error at its place`(input: BadInput) throws {
    let (found, place) = try input.findings()
    let expected = found.filter { $0.check == input.check }
    let finding = try #require(expected.first, "\(found)")
    #expect(expected.count == 1, "\(found)")
    #expect(found.allSatisfy { $0.check == input.check || input.others.contains($0.check) }, "\(found)")
    #expect(finding.file == input.file)
    #expect(Position(line: finding.line, column: finding.column) == place, "\(finding)")
    #expect(finding.hint.contains(input.hint), "\(finding)")
    #expect(finding.message.hasSuffix(".") && finding.message.count < 400, "\(finding)")
    #expect(throws: InvalidFiles.self) { try FixtureLibrary([:]).read().valid() }
  }

  @Test func `messages read as recorded`() throws {
    var text = "# What `case check` says\n\nOne mistake each in a library that is right otherwise.\n"
    for input in BadText.all + BadValue.all + BadLibrary.all + BadTable.all {
      text += "\n## \(input.what)\n\n"
      for finding in try input.findings().found { text += "    \(finding)\n" }
    }
    try Snapshot.expect(text, equals: "messages.md")
  }
}
