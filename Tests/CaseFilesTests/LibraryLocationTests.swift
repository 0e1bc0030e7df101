import CaseFiles
import Foundation
import TestSupport
import Testing

struct LibraryLocationTests {
  @Test func `a named folder is taken as it is named`() throws {
    let fixture = try FixtureLibrary()
    let folder = fixture.root.deletingLastPathComponent()
    let found = try LibraryLocation.find(named: "cases", from: folder, executable: nil)
    #expect(found.path == fixture.root.path)
    #expect(try LibraryLocation.find(named: fixture.root.path, from: folder, executable: nil).path == fixture.root.path)
  }

  @Test func `a named folder that does not exist is an error and nothing else is tried`() throws {
    let fixture = try FixtureLibrary()
    let finding = try #require(throws: Finding.self) {
      try LibraryLocation.find(named: "fälle", from: fixture.root, executable: nil)
    }
    #expect(finding.check == "library" && finding.message.contains("“fälle”") && finding.hint.contains("--cases"))
  }

  @Test func `the nearest folder upward that has a codebook is found`() throws {
    let fixture = try FixtureLibrary()
    let deep = fixture.root.deletingLastPathComponent().appending(path: "a/b/c")
    try FileManager.default.createDirectory(at: deep.appending(path: "cases"), withIntermediateDirectories: true)
    #expect(try LibraryLocation.find(named: nil, from: deep, executable: nil).path == fixture.root.path)
    #expect(try LibraryLocation.find(named: nil, from: fixture.root, executable: nil).path == fixture.root.path)
  }

  @Test func `an installed program finds the data beside it`() throws {
    let fixture = try FixtureLibrary([:])
    let prefix = fixture.root.appending(path: "usr")
    let shared = prefix.appending(path: "share/gelingen/cases")
    try fixture.write(FixtureFiles.codebook, to: "usr/share/gelingen/cases/conditions.yml")
    try fixture.write("", to: "usr/bin/gelingen")
    let found = try LibraryLocation.find(named: nil, from: fixture.root, executable: prefix.appending(path: "bin/gelingen"))
    #expect(found.path == shared.path)
  }

  @Test func `where nothing is found the error says what to do`() throws {
    let fixture = try FixtureLibrary([:])
    let finding = try #require(throws: Finding.self) {
      try LibraryLocation.find(named: nil, from: fixture.root, executable: nil)
    }
    #expect(finding.check == "library" && finding.hint.contains("--cases"))
  }
}
