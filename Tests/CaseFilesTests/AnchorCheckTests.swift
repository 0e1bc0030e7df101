import Foundation
import TestSupport
import Testing

@testable import CaseFiles

struct AnchorCheckTests {
  private static let mission = "missions/hochtal.yml"
  private static let text = "In diesem Brief ist das Hochtal ein „Tal voller Ver-\ntrauen“ und *über-\u{AD}all*\nherrscht Vertrauen."

  private static func findings(_ text: String?, change: (FixtureLibrary) throws -> Void = { _ in }) throws -> [Finding] {
    let fixture = try FixtureLibrary()
    try fixture.replace("read: full-text\n", with: "read: full-text\ntext: brief.txt\n", in: "sources/brief-2024.yml")
    try change(fixture)
    let texts = fixture.root.deletingLastPathComponent().appending(path: "texts")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    if let text { try Data(text.utf8).write(to: texts.appending(path: "brief.txt")) }
    return fixture.read(texts: texts).findings
  }

  @Test func `anchors are found across line breaks, hyphens and quotation marks`() throws {
    #expect(try Self.findings(Self.text) == [])
  }

  @Test func `an anchor that does not stand in the text is an error at its place`() throws {
    let findings = try Self.findings(Self.text.replacing("voller", with: "ohne"))
    #expect(findings.map(\.check) == ["anchor-text"] && findings.map(\.severity) == [.error])
    #expect(findings.map(\.file) == [Self.mission] && findings.map(\.line) == [48] && findings.map(\.column) == [9])
    #expect(findings.first?.hint.contains("letter by letter") == true)
  }

  @Test func `the anchors of statements and measures are looked up as well`() throws {
    let findings = try Self.findings("Tal voller Vertrauen: ein Tal voller Vertrauen") { fixture in
      try fixture.replace("locator: Kap. 5\n", with: "locator: Kap. 5\nquote: Hilfe für Täler\n", in: "measures/m-1.yml")
    }
    #expect(findings.map { "\($0.file):\($0.line):\($0.column)" } == ["measures/m-1.yml:13:1", "statements/brief-2024.yml:11:5"])
  }

  @Test(arguments: [nil, "../cases/conditions.yml"])
  func `a text that cannot be read is a warning`(name: String?) throws {
    let findings = try Self.findings(name == nil ? nil : Self.text) { fixture in
      guard let name else { return }
      try fixture.replace("text: brief.txt", with: "text: \(name)", in: "sources/brief-2024.yml")
    }
    #expect(findings.count == 2 && findings.allSatisfy { $0.check == "anchor-text" && $0.severity == .warning })
  }

  @Test func `without a folder of texts nothing is looked up`() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("read: full-text\n", with: "read: full-text\ntext: brief.txt\n", in: "sources/brief-2024.yml")
    #expect(fixture.read().findings == [])
  }

  @Test func `letters, digits and most punctuation count`() {
    #expect(AnchorCheck.plain("a b\nc-\nd „e“") == "abcde")
    #expect(AnchorCheck.plain("1,5 %") == "1,5%")
    #expect(AnchorCheck.plain("Maß") != AnchorCheck.plain("Mass"))
  }
}
