import CaseFiles
import Cases
import Foundation
import Reports
import TestSupport
import Testing

@Suite("The Data Package")
struct DataPackageTests {
  private func files() throws -> [String: Data] {
    let library = try FixtureLibrary()
    return try DataPackage.files(
      library.read().valid(), context: ContextFiles.read(in: library.root), version: "test")
  }

  @Test("Every resource is there, and its columns are the fields of its schema, in order")
  func resources() throws {
    let files = try files()
    let description = try #require(files["datapackage.json"])
    let package = try #require(try JSONSerialization.jsonObject(with: description) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.count == files.count - 1)
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      let data = try #require(files[path], "\(path)")
      let schema = try #require(resource["schema"] as? [String: [[String: String]]])
      let table = try CSVTable(String(decoding: data, as: UTF8.self), file: path)
      #expect(schema["fields"]?.compactMap { $0["name"] } == table.header, "\(path)")
      #expect(((resource["licenses"] as? [[String: String]])?.first?["name"])?.isEmpty == false)
    }
  }

  @Test("Official keys stay text, so that their zeros count")
  func keys() throws {
    let files = try files()
    let text = String(decoding: try #require(files["datapackage.json"]), as: UTF8.self)
    let pattern = /"name" : "ags",\s+"type" : "string"/
    #expect(text.contains(pattern))
  }

  @Test("Every claim of the library is a row, once")
  func claims() throws {
    let library = try FixtureLibrary()
    let read = library.read()
    let table = try #require(LibraryData.tables(read).first { $0.name == "claims" })
    let cells = read.cases.values.flatMap { Array($0.conditions.values) + Array($0.outcomes.values) }
    #expect(table.rows.count == cells.flatMap(\.claims).count)
    #expect(table.rows.count >= 3)
  }

  @Test("The same library gives the same bytes")
  func bytes() throws {
    let library = try FixtureLibrary()
    let context = try ContextFiles.read(in: library.root)
    let read = library.read()
    #expect(
      try DataPackage.files(read, context: context, version: "test")
        == DataPackage.files(library.read(), context: context, version: "test"))
  }
}
