import CaseFiles
import Cases
import Foundation
import Membership
import TestSupport
import Testing

struct LibraryReaderTests {
  static func errors(_ library: Library) -> [Finding] { library.findings.filter { $0.severity == .error } }

  @Test func `everything that is written is read`() throws {
    let library = try FixtureLibrary().read()
    #expect(library.cases.keys.sorted() == ["hochtal", "hochtal-dorf", "nordheide"])
    #expect(library.sources.count == 2 && library.measures.count == 1 && library.statements.count == 1)
    #expect(library.targets.count == 1 && library.studies.count == 1 && library.districts.count == 3)
    #expect(library.parts(of: "hochtal").map(\.id) == ["hochtal-dorf"])
    let mission = try #require(library.cases["hochtal"])
    #expect(mission.conditions["staff"]?.membership == .range(lower: 0.33, upper: 0.67))
    #expect(mission.conditions["trust"]?.claims.first?.quote == "ein Tal voller Vertrauen")
    #expect(mission.quantities.first?.value == 120 && mission.timeline.first?.kind == .milestone)
  }

  @Test func `what is left out has its standard value`() throws {
    let library = try FixtureLibrary().read()
    let mission = try #require(library.cases["hochtal"])
    #expect(mission.release == .public && mission.aliases == [] && mission.laterOutcomes == [])
    #expect(mission.conditions["trust"]?.claims.first?.selfReport == false)
    #expect(library.sources["brief-2024"]?.licence == "unknown")
    #expect(library.studies["first"]?.confidenceLevel == 0.95 && library.studies["first"]?.units == .whole)
    #expect(library.measures["m-1"]?.cost == .unknown)
  }

  @Test func `quotation marks do not change what a value is`() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("value: 120", with: "value: \"120\"", in: "missions/hochtal.yml")
    try fixture.replace("membership: 1", with: "membership: \"1\"", in: "missions/hochtal.yml")
    try fixture.replace("says: mixed", with: "says: mixed\n        self_report: 'true'", in: "missions/hochtal.yml")
    try fixture.replace("title: Das Blatt", with: "title: 2020", in: "sources/blatt-2020.yml")
    try fixture.replace("authors", with: "producer: \"null\"\nauthors", in: "sources/brief-2024.yml")
    let library = fixture.read()
    #expect(Self.errors(library) == [])
    #expect(library.cases["hochtal"]?.quantities.first?.value == 120)
    #expect(library.cases["hochtal"]?.conditions["trust"]?.membership == .known(1))
    #expect(library.cases["hochtal"]?.conditions["staff"]?.claims.first?.selfReport == true)
    #expect(library.sources["blatt-2020"]?.title == "2020")
    #expect(library.sources["brief-2024"]?.producer == "null")
  }

  @Test func `the findings of several broken files come at once`() throws {
    let fixture = try FixtureLibrary()
    try fixture.write("id: [", to: "sources/broken.yml")
    try fixture.write(Data([0xFF]), to: "sources/bytes.yml")
    try fixture.replace("kind: mission", with: "kind: misson", in: "missions/hochtal-dorf.yml")
    try fixture.replace("membership: 1\n", with: "membership: 1.2\n", in: "missions/hochtal.yml")
    try fixture.replace("\"2012-02-29\"", with: "\"2012-02-30\"", in: "missions/hochtal.yml")
    try fixture.replace("[hochtal]", with: "[hochtal, hochtal]", in: "studies/first.yml")
    try fixture.replace("condition: trust", with: "condition: truth", in: "measures/m-1.yml")
    let places = Self.errors(fixture.read()).map { "\($0.file) \($0.check)" }
    #expect(
      places == [
        "measures/m-1.yml reference", "missions/hochtal-dorf.yml choice", "missions/hochtal.yml membership-outside",
        "missions/hochtal.yml date", "sources/broken.yml yaml", "sources/bytes.yml encoding",
        "studies/first.yml study-cases",
      ])
  }

  @Test func `one broken file is one finding, whoever refers to it`() throws {
    let fixture = try FixtureLibrary()
    try fixture.write("id: [", to: "sources/brief-2024.yml")
    #expect(Self.errors(fixture.read()).map(\.check) == ["yaml"])
  }

  @Test func `a missing or broken codebook is one finding`() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("kind: process", with: "kind: prozess", in: "conditions.yml")
    #expect(Self.errors(fixture.read()).map(\.check) == ["choice"])
    try fixture.write("conditions: [", to: "conditions.yml")
    #expect(Self.errors(fixture.read()).map(\.check) == ["yaml"])
    try fixture.remove("conditions.yml")
    let errors = Self.errors(fixture.read())
    #expect(errors.map(\.check) == ["codebook"])
    #expect(errors.first?.file == "conditions.yml" && errors.first?.hint.contains("case new codebook") == true)
  }

  @Test func `a mission and an initiative cannot share an id`() throws {
    let fixture = try FixtureLibrary()
    try fixture.write(
      FixtureFiles.mission.replacing("hochtal-", with: "copy-"), to: "initiatives/hochtal.yml")
    let errors = Self.errors(fixture.read())
    #expect(errors.map(\.check) == ["duplicate-id"])
    #expect(errors.first?.file == "initiatives/hochtal.yml" && errors.first?.line == 1 && errors.first?.column == 1)
    #expect(errors.first?.hint.contains("share one space of ids") == true)
  }

  @Test func `an empty folder and a folder that is none are one finding`() throws {
    let fixture = try FixtureLibrary([:])
    let errors = Self.errors(fixture.read())
    #expect(errors.map(\.check) == ["library"] && errors.first?.hint.contains("--cases") == true)
    #expect(Library(reading: fixture.url("nowhere")).findings.map(\.check) == ["library"])
  }

  @Test func `parts that contain one another are found, also programmes`() throws {
    let fixture = try FixtureLibrary()
    try fixture.replace("kind: programme", with: "kind: programme\npart_of: other", in: "initiatives/nordheide.yml")
    try fixture.write(
      FixtureFiles.initiative.replacing("nordheide", with: "other")
        .replacing("kind: programme", with: "kind: programme\npart_of: nordheide"), to: "initiatives/other.yml")
    let errors = Self.errors(fixture.read())
    #expect(errors.map(\.file) == ["initiatives/nordheide.yml", "initiatives/other.yml"])
    #expect(errors.allSatisfy { $0.check == "nesting" && $0.line == 3 && $0.message.contains("itself") })
  }

  @Test func `the fingerprint depends on every file and not on the folder`() throws {
    let fixture = try FixtureLibrary()
    let before = fixture.read().fingerprint
    #expect(try FixtureLibrary().read().fingerprint == before)
    for name in FixtureFiles.all.keys.sorted() {
      let other = try FixtureLibrary()
      try other.write((FixtureFiles.all[name] ?? "") + "\n", to: name)
      #expect(other.read().fingerprint != before, "\(name)")
    }
  }

  @Test func `only a library without errors is valid`() throws {
    let fixture = try FixtureLibrary()
    #expect(try fixture.read().valid().cases.count == 3)
    try fixture.replace("  en: High Valley\n", with: "", in: "missions/hochtal.yml")
    #expect(try fixture.read().valid().findings.map(\.severity) == [.note])
    try fixture.write("", to: "missions/hochtal.yml")
    let invalid = try #require(throws: InvalidFiles.self) { try fixture.read().valid() }
    #expect(invalid.findings.allSatisfy { $0.severity == .error } && invalid.description.contains("missions/hochtal.yml:1:1"))
  }
}
