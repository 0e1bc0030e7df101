import CaseFiles
import Cases
import Foundation
import Membership
import SetTheory
import Studies
import Testing

@Suite("Importing a coded table")
struct CaseImportTests {
  /// A copy of the repository's library, for files to be written into.
  static func withLibrary(_ body: (URL, Library) throws -> Void) throws {
    let root = FileManager.default.temporaryDirectory.appending(path: "gelingen-import-\(UUID().uuidString)/cases")
    try FileManager.default.createDirectory(at: root.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root.deletingLastPathComponent()) }
    try FileManager.default.copyItem(at: Repository.library().root, to: root)
    try body(root, Library(reading: root))
  }

  static let options = CaseImport.Options(
    kind: .initiative, source: "table-2026", columns: ["TR": "trust"], coder: "a", day: "2026-11-21")

  static func table(_ text: String) throws -> SetTableFile { try SetTableFile(DataFile(text: text, name: "data/coded.csv")) }

  @Test("Each case becomes a file that case check accepts, canonical, with the table as source of each cell")
  func imports() throws {
    try Self.withLibrary { root, library in
      let result = try CaseImport(
        Self.table("CaseID;TR;political-priority;implemented;Notes\nÖhringen West;0,9;0.2..0.7;1;x\nB;;0;?;y\n"), into: library,
        Self.options)
      #expect(result.files.keys.sorted() == ["initiatives/b.yml", "initiatives/oehringen-west.yml", "sources/table-2026.yml"])
      #expect(result.passedOver == ["Notes"] && result.openCells == 2)
      for (name, text) in result.files { try Data(text.utf8).write(to: root.appending(path: name)) }
      let after = Library(reading: root)
      let news = after.findings.filter { finding in !library.findings.contains(finding) }
      #expect(news.isEmpty, "\(news)")
      #expect(try LibraryFormatter.changes(in: root, ids: ["b", "oehringen-west", "table-2026"]).isEmpty)
      let item = try #require(after.cases["oehringen-west"])
      #expect(item.name.de == "Öhringen West")
      #expect(item.conditions["trust"]?.membership == .known(0.9) && item.outcomes["implemented"]?.membership == .known(1))
      #expect(item.conditions["political-priority"]?.membership == .range(lower: 0.2, upper: 0.7))
      let claim = try #require(item.conditions["trust"]?.claims.first)
      #expect(claim.source == "table-2026" && claim.locator.contains("2") && claim.locator.contains("TR") && claim.says == .present)
      #expect(item.conditions["political-priority"]?.claims.first?.says == .mixed)
      let other = try #require(after.cases["b"])
      #expect(other.conditions["trust"] == nil && other.outcomes["implemented"] == nil)
      #expect(other.conditions["political-priority"]?.claims.first?.says == .absent)
    }
  }

  static let bad: [(text: String, columns: [String: String], message: String, line: Int)] = [
    ("case,TR\na,0.5\n", ["TR": "trust"], "“0.5”", 2),
    ("case,TR\na,2\n", ["TR": "trust"], "“2”", 2),
    ("case,TR\na,viel\n", ["TR": "trust"], "“viel”", 2),
    ("case,TR\na,1\nA,1\n", ["TR": "trust"], "“A” makes no id", 3),
    ("case,TR\n!!,1\n", ["TR": "trust"], "“!!” makes no id", 2),
    ("case,TR\nwildpoldsried,1\n", ["TR": "trust"], "makes no id", 2),
    ("case,TR\na,1\n", [:], "No column is called", 1),
    ("case,TR\na,1\n", ["TR": "thrust"], "“thrust” is no condition", 1),
    ("case,TR\na,1\n", ["TR": "capacity-and-resources"], "is no condition", 1),
    ("case,TR,trust\na,1,1\n", ["TR": "trust"], "Two columns are “trust”", 1),
    ("case,TR\na,1\n", ["TX": "trust"], "no column “TX”", 1),
  ]

  @Test("What cannot be imported is a finding with its place, and nothing is written", arguments: bad)
  func refused(text: String, columns: [String: String], message: String, line: Int) throws {
    var options = Self.options
    options.columns = columns
    let error = try #require(throws: InvalidFiles.self) { try CaseImport(Self.table(text), into: Repository.library(), options) }
    let finding = try #require(error.findings.first { $0.message.contains(message) }, "\(error)")
    #expect(finding.line == line && finding.file == "data/coded.csv" && !finding.hint.isEmpty)
  }

  @Test("The table of a study holds its conditions and its outcome, last", arguments: ["lipset", "lipset-crisp", "regional-missions"])
  func studyTable(id: String) throws {
    let table = try StudySetTable.table(id, in: Repository.library(), StudyRun.Options(version: "test"))
    let outcome = id == "regional-missions" ? "implemented" : "SURV"
    #expect(table.columns.last?.name == outcome && table.columns.count == 6)
    #expect(table.isComplete == (id != "regional-missions"))
  }
}
