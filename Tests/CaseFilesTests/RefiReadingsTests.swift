import Cases
import TestSupport
import Testing

@testable import CaseFiles

@Suite("Several coders in a REFI-QDA project")
struct RefiReadingsTests {
  /// Two people on one place, one of them on another too.
  static var project: RefiFixture {
    var project = RefiFixture()
    project.add(["trust"], at: (10, 30), by: "anna")
    project.add(["trust-no"], at: (20, 40), by: "ben", comment: "Not at all.")
    project.add(["staff"], at: (100, 110), by: "ben")
    return project
  }

  static func claims(_ library: Library, _ project: RefiFixture = RefiReadingsTests.project, first: String?) throws -> RefiClaims {
    var options = RefiClaimsTests.complete
    options.coder = first
    return try RefiClaimsTests.claims(project, library, options)
  }

  static func readings(_ library: Library, _ coder: String, _ project: RefiFixture = RefiReadingsTests.project) throws -> RefiReadings {
    try RefiReadings(project.project(), file: "study.qdpx", for: library, coder: coder, RefiClaims.Options(language: .en))
  }

  @Test("Where two people coded one place, somebody says whose coding is the claim; the other becomes a reading, no second claim")
  func twoCoders() throws {
    let fixture = try FixtureLibrary()
    var library = try fixture.read().valid()
    let findings = try RefiClaimsTests.findings { _ = try Self.claims(library, first: nil) }
    #expect(findings.map(\.message) == ["2 codings lie where another person coded the same condition: anna, ben."])
    let claims = try Self.claims(library, first: "anna")
    #expect(claims.entries.map { "\($0.coder ?? "") \($0.condition)" } == ["anna trust", "ben staff"])
    #expect(claims.notes.last?.hasPrefix("Codings by “ben” where somebody else’s coding is the claim: 1.") == true)
    #expect(try Self.readings(library, "ben").notes == ["Codings by “ben” where no claim stands, which --claims reads: 2."])
    for (name, text) in try ClaimsImport(claims, into: library).files { try fixture.write(text, to: name) }
    library = try fixture.read().valid()
    #expect(
      try ClaimsImport(Self.claims(library, first: nil), into: library).changes.isEmpty, "The library says whose coding is the claim.")
    let readings = try Self.readings(library, "ben")
    let result = try ReadingImport(readings, into: library, day: "2026-03-01")
    let claim = try #require(claims.entries.first?.id)
    #expect(result.lines == ["+ \(claim): absent"] && result.differing == 1 && readings.notes.isEmpty)
    let file = try #require(result.file)
    try fixture.write(file.text, to: file.name)
    library = try fixture.read().valid()
    #expect(library.codings["ben"]?.readings.first?.note?.en == "Not at all.")
    #expect(
      try ReadingImport(Self.readings(library, "ben"), into: library, day: "2026-03-01").file == nil, "A second time nothing changes.")
    #expect(
      try ReadingImport(Self.readings(library, "anna"), into: library, day: "2026-03-01").file == nil, "Nobody reads their own claims.")
  }

  @Test("A place that the named person did not code has the claim of the first name; passages side by side are two places")
  func thirdCoder() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    project.add(["trust"], at: (10, 20), by: "carl")
    project.add(["trust"], at: (15, 20), by: "ben")
    project.add(["trust"], at: (20, 30), by: "anna")
    let claims = try Self.claims(library, project, first: "anna")
    #expect(claims.entries.map(\.coder) == ["ben", "anna"])
  }

  @Test("The same place in two documents of one name is two places, for one person and for two")
  func twins() throws {
    let library = try FixtureLibrary().read().valid()
    var project = RefiFixture()
    for (coder, twin) in [("anna", "1"), ("anna", "2"), ("ben", "3")] { project.add(["trust"], by: coder, twin: twin) }
    let claims = try Self.claims(library, project, first: nil)
    #expect(claims.entries.map(\.coder) == ["anna", "anna", "ben"] && Set(claims.entries.map(\.id)).count == 3)
  }

  @Test("Whether places overlap is told as by looking at each of them", arguments: 0..<20 as Range<UInt64>)
  func places(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var project = RefiFixture()
    for _ in 0..<30 {
      let start = Int.random(in: 0..<200, using: &random)
      let range = (start, start + Int.random(in: 1...20, using: &random))
      project.add(
        ["trust"], at: Int.random(in: 0..<10, using: &random) == 0 ? nil : range, by: ["a", "b", "c"].randomElement(using: &random))
    }
    let library = try FixtureLibrary().read().valid()
    let entries = RefiReader(try project.project(), file: "p", for: library, RefiClaims.Options(language: .en)).entries
    let (some, others) = (entries.filter { $0.coder == "a" }, entries.filter { $0.coder != "a" })
    let places = RefiPlaces(some)
    for entry in others { #expect(places.overlap(entry) == some.contains { $0.overlaps(entry) }) }
    #expect(Set(others.map(places.overlap)).count == 2)
  }

  @Test("A coder who is not there, a code that says nothing and one place read in two ways are refused by name")
  func refused() throws {
    let fixture = try FixtureLibrary()
    var library = try fixture.read().valid()
    for (name, text) in try ClaimsImport(Self.claims(library, first: "anna"), into: library).files { try fixture.write(text, to: name) }
    library = try fixture.read().valid()
    func messages(_ coder: String, _ project: RefiFixture) throws -> [String] {
      try RefiClaimsTests.findings { _ = try Self.readings(library, coder, project) }.map { "\($0.message) \($0.hint)" }
    }
    #expect(try messages("dora", Self.project) == ["Nobody in the project is called “dora”. It has codings by anna, ben."])
    var project = Self.project
    project.add(["trust"], at: (12, 28), by: "ben")
    #expect(try messages("ben", project).first?.contains("is read in two ways by “ben”") == true)
    project = RefiFixture()
    project.codes.append(("bare", ["trust"]))
    project.add(["trust"], at: (10, 30), by: "anna")
    project.add(["bare"], at: (10, 30), by: "ben")
    #expect(try messages("ben", project).first?.contains("does not say present, absent, mixed or planned") == true)
  }
}
