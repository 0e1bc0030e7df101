import CaseFiles
import Foundation
import TestSupport
import Testing

struct TextFileTests {
  /// The finding that reading a file throws.
  static func finding(_ fixture: FixtureLibrary, _ name: String, limit: Int = TextFile.sizeLimit) throws -> Finding {
    try #require(throws: Finding.self) { try TextFile(fixture.url(name), in: fixture.root, limit: limit) }
  }

  @Test func `a file is read with its name in the library`() throws {
    let fixture = try FixtureLibrary([:])
    try fixture.write("größe: 1\n", to: "missions/a.yml")
    let file = try TextFile(fixture.url("missions/a.yml"), in: fixture.root)
    #expect(file.name == "missions/a.yml" && file.text == "größe: 1\n" && file.bytes == Data("größe: 1\n".utf8))
  }

  @Test func `a byte order mark is no text`() throws {
    let fixture = try FixtureLibrary([:])
    try fixture.write(Data([0xEF, 0xBB, 0xBF]) + Data("id: a".utf8), to: "a.yml")
    #expect(try TextFile(fixture.url("a.yml"), in: fixture.root).text == "id: a")
  }

  /// The file is sparse: it takes no room on the disk, and reading it would take fifty million bytes of memory.
  @Test func `fifty megabytes are refused before they are read`() throws {
    let fixture = try FixtureLibrary()
    let url = fixture.url("missions/hochtal.yml")
    let handle = try FileHandle(forWritingTo: url)
    try handle.truncate(atOffset: 50_000_000)
    try handle.close()
    let finding = try Self.finding(fixture, "missions/hochtal.yml")
    #expect(finding.check == "file-size" && finding.message.contains("50000000 bytes"))
    #expect(finding.line == 1 && finding.column == 1 && finding.hint.contains("Split"))
    #expect(fixture.read().findings.filter { $0.severity == .error }.map(\.check) == ["file-size"])
  }

  @Test func `the limit itself is allowed`() throws {
    let fixture = try FixtureLibrary([:])
    try fixture.write(Data(repeating: 0x61, count: 100), to: "a.yml")
    #expect(try TextFile(fixture.url("a.yml"), in: fixture.root, limit: 100).text.count == 100)
    #expect(try Self.finding(fixture, "a.yml", limit: 99).check == "file-size")
  }

  @Test(
    arguments: [
      ([0xFF], 1, 1), ([0x61, 0xE4, 0x62], 1, 2), ([0xC3, 0xA4, 0x0A, 0x61, 0xC3, 0xA4, 0x80], 2, 3),
      ([0x61, 0x0A, 0xC3], 2, 1), ([0xED, 0xA0, 0x80], 1, 1), ([0xC0, 0x80], 1, 1),
    ] as [([UInt8], Int, Int)])
  func `the first byte that is no UTF-8 is found`(bytes: [UInt8], line: Int, column: Int) throws {
    let fixture = try FixtureLibrary([:])
    try fixture.write(Data(bytes), to: "a.yml")
    let finding = try Self.finding(fixture, "a.yml")
    #expect(finding.check == "encoding" && finding.hint.contains("UTF-8"))
    #expect(finding.line == line && finding.column == column)
  }

  @Test func `a link out of the folder is refused, also through a folder`() throws {
    let fixture = try FixtureLibrary()
    let outside = fixture.root.deletingLastPathComponent().appending(path: "outside")
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: true)
    try Data(FixtureFiles.mission.utf8).write(to: outside.appending(path: "hochtal.yml"))
    try fixture.remove("missions/hochtal.yml")
    try FileManager.default.createSymbolicLink(
      at: fixture.url("missions/hochtal.yml"), withDestinationURL: outside.appending(path: "hochtal.yml"))
    #expect(try Self.finding(fixture, "missions/hochtal.yml").check == "link")
    try FileManager.default.createSymbolicLink(at: fixture.url("more"), withDestinationURL: outside)
    #expect(try Self.finding(fixture, "more/hochtal.yml").check == "link")
    #expect(fixture.read().cases["hochtal"] == nil)
  }

  @Test func `a link within the folder is followed`() throws {
    let fixture = try FixtureLibrary()
    try FileManager.default.createSymbolicLink(
      at: fixture.url("missions/link.yml"), withDestinationURL: fixture.url("missions/hochtal.yml"))
    #expect(try TextFile(fixture.url("missions/link.yml"), in: fixture.root).text == FixtureFiles.mission)
  }

  @Test func `what is no file is refused without waiting`() throws {
    let fixture = try FixtureLibrary([:])
    try FileManager.default.createDirectory(at: fixture.url("folder.yml"), withIntermediateDirectories: true)
    try #require(mkfifo(fixture.url("pipe.yml").path, 0o600) == 0)
    for name in ["folder.yml", "pipe.yml", "nothing.yml"] {
      let finding = try Self.finding(fixture, name)
      #expect(finding.check == "file-readable" && finding.file == name && finding.hint.contains("exists"))
    }
  }
}
