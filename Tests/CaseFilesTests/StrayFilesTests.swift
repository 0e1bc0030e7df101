import CaseFiles
import TestSupport
import Testing

struct StrayFilesTests {
  @Test(arguments: [
    ("missions/a.yaml", "missions/a.yaml", "ends in .yml"), ("missions/b.YML", "missions/b.YML", "ends in .yml"),
    ("conditions.yaml", "conditions.yaml", "Move it"), ("hochtal.yml", "hochtal.yml", "Move it"),
    ("mission/a.yml", "mission", "Did you mean “missions”?"), ("missions/bayern/a.yml", "missions/bayern", "Move them up"),
  ])
  func `a case file that would be overlooked is an error`(name: String, place: String, hint: String) throws {
    let fixture = try FixtureLibrary()
    try fixture.write("id: a\n", to: name)
    let errors = fixture.read().findings.filter { $0.severity == .error }
    #expect(errors.map(\.check) == ["file-name"])
    #expect(errors.map(\.file) == [place] && errors.map(\.line) == [1] && errors.map(\.column) == [1])
    #expect(errors.first?.hint.contains(hint) == true, "\(errors)")
  }

  @Test(arguments: ["README.md", "missions/.a.yml", "templates/mission.yml", "schemas/mission.schema.json", "missions/a.txt"])
  func `other files may lie in the library`(name: String) throws {
    let fixture = try FixtureLibrary()
    try fixture.write("x", to: name)
    #expect(fixture.read().findings == [])
  }
}
