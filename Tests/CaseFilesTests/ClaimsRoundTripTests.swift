import Foundation
import TestSupport
import Testing
import Yams

@testable import CaseFiles

@Suite("Claims table and case files")
struct ClaimsRoundTripTests {
  static func sheet(_ text: String) throws -> SheetTable { try SheetTable(csv: DataFile(text: text, name: "claims.csv")) }

  @Test("Reading the table of all real cases back changes nothing")
  func idempotent() throws {
    let library = try Library(reading: Repository.cases).valid()
    let table = try ClaimsTable(library)
    #expect(table.rows.count > 400)
    let result = try ClaimsImport(Self.sheet(table.csv), into: library)
    #expect(result.changes.isEmpty && result.files.isEmpty, "\(result.lines.prefix(5))")
    #expect(result.unnamed == 0)
  }

  @Test("Real case files without any claim become byte for byte what they were when their table is read")
  func lossless() throws {
    let library = try Library(reading: Repository.cases).valid()
    let table = try ClaimsTable(library)
    let folder = FileManager.default.temporaryDirectory.appending(path: "gelingen-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let copy = folder.appending(path: "cases")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Repository.cases.resolvingSymlinksInPath(), to: copy)
    var originals: [String: String] = [:]
    for file in library.files where ClaimsFile.kinds.contains(file.kind) {
      let url = copy.appending(path: file.name)
      let text = try TextFile(url, in: copy)
      originals[file.name] = text.text
      let node = try YAMLText.compose(text)
      var bare = node
      for key in ["conditions", "outcomes", "later_outcomes"] { bare = bare.setting([key], to: nil) }
      bare = bare.setting(["origin", "claims"], to: nil).setting(["origin", "logic"], to: "not-stated")
      try Data(CanonicalWriter.text(of: bare, over: text, as: file.kind).utf8).write(to: url)
    }
    let stripped = try Library(reading: copy).valid()
    #expect(stripped.placedClaims.isEmpty)
    let result = try ClaimsImport(Self.sheet(table.csv), into: stripped)
    let different = originals.filter { name, text in
      let now = result.files[name] ?? (try? String(contentsOf: copy.appending(path: name), encoding: .utf8)) ?? ""
      return now != text
    }
    #expect(originals.count > 30)
    #expect(different.isEmpty, "\(different.keys.sorted())")
  }
}
