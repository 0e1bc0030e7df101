import Testing

@Suite("Imports point down, and each outside library has one door")
struct LayerTests {
  @Test("A file imports only what the table allows its target")
  func followsTable() throws {
    for file in try SourceTree.files(under: "Sources") {
      let forbidden = LayerTable.violations(of: file.target, importing: SwiftCode(file.text).imports)
      #expect(forbidden.isEmpty, "\(file.target) may not import \(forbidden.joined(separator: ", ")): \(file)")
    }
  }

  @Test("A file imports only what Package.swift declares for its target")
  func isDeclared() throws {
    let manifest = try Manifest.ours()
    for file in try SourceTree.files(under: "Sources") + SourceTree.files(under: "Tests") {
      let declared = manifest.targets.first { $0.name == file.target }?.dependencies ?? []
      let missing = SwiftCode(file.text).imports.filter { !declared.contains($0) && !LayerTable.toolchain.contains($0) }
      #expect(missing.isEmpty, "Declare \(missing.joined(separator: ", ")) as a dependency of \(file.target): \(file)")
    }
  }

  @Test("The table points down: a target imports only targets above it in the table")
  func pointsDown() {
    var known: Set<String> = []
    for row in LayerTable.rows {
      #expect(row.ours.isSubset(of: known), "\(row.target) imports a target that stands after it, or none of ours.")
      known.insert(row.target)
    }
  }

  @Test("Each outside library has one door")
  func oneDoor() {
    let outside = LayerTable.rows.flatMap { row in
      row.outside.subtracting(LayerTable.toolchain).map { (library: $0, door: row.target) }
    }
    let doors = Dictionary(grouping: outside, by: \.library).mapValues { $0.map(\.door) }
    for (library, targets) in doors { #expect(targets.count == 1, "\(library): \(targets)") }
    #expect(
      doors == [
        "ArgumentParser": ["gelingen"], "Crypto": ["CaseFiles"], "Mustache": ["Reports"], "Yams": ["CaseFiles"],
      ])
    #expect(LayerTable.rows.filter { $0.ours.contains("CGSL") }.map(\.target) == ["Statistics"])
  }

  @Test("Tests use Swift Testing, never XCTest")
  func usesSwiftTesting() throws {
    for file in try SourceTree.files(under: "Sources") + SourceTree.files(under: "Tests") {
      #expect(!SwiftCode(file.text).imports.contains("XCTest"), "\(file)")
    }
  }
}
