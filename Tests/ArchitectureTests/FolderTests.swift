import Testing

@Suite("Folders and Package.swift agree")
struct FolderTests {
  @Test("Every folder under Sources is a target, and every target has its folder and its row in the table")
  func sources() throws {
    let declared = Set(try Manifest.ours().targets.filter { !$0.isTest }.map(\.name))
    #expect(try SourceTree.folders(under: "Sources") == declared)
    #expect(Set(LayerTable.rows.map(\.target)) == declared)
  }

  @Test("Every folder under Tests is a test target, and every test target has its folder")
  func tests() throws {
    let declared = Set(try Manifest.ours().targets.filter(\.isTest).map(\.name))
    #expect(try SourceTree.folders(under: "Tests") == declared)
  }
}
