import Cases
import TestSupport
import Testing

@testable import CaseFiles

struct DistrictReaderTests {
  static func read(_ text: String) throws -> [String: District] {
    try DistrictReader.read(TextFile(text, name: "context/districts.csv"))
  }

  @Test func `districts are read with what is known of them`() throws {
    let districts = try Self.read(FixtureFiles.districts)
    #expect(districts.count == 3)
    #expect(districts["05954"]?.values == ["density": 790.5])
    #expect(districts["08317"]?.values == [:])
    #expect(districts["09777"]?.nuts3 == "DE27B" && districts["09777"]?.land == "BY")
    #expect(districts["09777"]?.name == "Ostallgäu")
  }

  @Test(arguments: ["", "NA"])
  func `an empty cell is not zero`(text: String) throws {
    #expect(try Self.read("ags,nuts3,name,land,x\n01001,DEF01,A,SH,\(text)\n")["01001"]?.values == [:])
  }

  @Test(arguments: [
    ("nuts3,ags,name,land\n", 1, 1, "first columns"), ("ags\n", 1, 1, "first columns"),
    ("ags,nuts3,name,land,x\n01001,DEF01,A,SH,viel\n", 2, 18, "column x"),
    ("ags,nuts3,name,land,x\n01001,DEF01,A,SH,inf\n", 2, 18, "no number"),
    ("ags,nuts3,name,land\n01001,DEF01,A,SH\n01001,DEF01,A,SH\n", 3, 1, "stands twice"),
  ])
  func `a bad table is an error with a place`(text: String, line: Int, column: Int, message: String) throws {
    let finding = try #require(throws: Finding.self) { try Self.read(text) }
    #expect(finding.check == "districts" && finding.message.contains(message) && !finding.hint.isEmpty)
    #expect(finding.line == line && finding.column == column, "\(finding)")
  }

  @Test func `a bad table is a finding of the library`() throws {
    let fixture = try FixtureLibrary()
    try fixture.write("ags,nuts3,name,land\n01001\n", to: "context/districts.csv")
    let errors = fixture.read().findings.filter { $0.severity == .error }
    #expect(errors.map(\.check) == ["table-ragged"])
    #expect(errors.first?.file == "context/districts.csv")
  }
}
