import Cases
import Studies
import Testing

@Suite("Whether an output discloses only what it may")
struct DisclosureCheckTests {
  @Test("It warns of claims that are not released, and counts them")
  func unreleased() throws {
    let cell = FixtureCell.present(
      by: FixtureClaim(), FixtureClaim(release: "internal"), FixtureClaim(release: "embargo 2030-01-01"))
    let check = try #require(try FixtureLibrary(trust: [cell, .present]).run().check("disclosure"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "Claims, events, actors and figures that are not released and missing here: 2.")
  }

  @Test("It warns of a person’s title before a name", arguments: ["Dr. Muster led it.", "So said Frau Muster."])
  func persons(words: String) throws {
    let cell = FixtureCell.present(by: FixtureClaim(words: words))
    let check = try FixtureLibrary(trust: [.present, cell]).run().check("disclosure")
    #expect(check?.status == .failed && check?.severity == .warn)
    #expect(check?.evidence.de == "Anrede oder Titel einer Person in: b.")
  }

  @Test("Of a table it looks at the cases’ names")
  func tables() throws {
    let check = try TableFixture("case,A,B,Y\nFrau Muster,1,1,1\nHof,0,0,0\n").run().check("disclosure")
    #expect(check?.status == .failed && check?.severity == .warn)
    #expect(check?.evidence.en == "A person’s title in: Frau Muster.")
    #expect(try TableFixture("case,A,B,Y\nFrauenau,1,1,1\nHof,0,0,0\n").run().check("disclosure")?.status == .passed)
  }

  @Test("A group of fewer than three cases is worth knowing")
  func smallGroups() throws {
    var library = FixtureLibrary(trust: [.present, .present])
    library.cases[0].logic = .bottomUp
    library.cases[0].originClaims = [FixtureClaim()]
    let check = try library.run().check("disclosure")
    #expect(check?.status == .failed && check?.severity == .inform)
    #expect(check?.evidence.en == "Groups of fewer than 3 cases: bottom-up (1).")
  }

  @Test("It passes where everything is released and nobody is named", arguments: ["A source says so.", "Frauen und Männer kamen."])
  func passes(words: String) throws {
    let cell = FixtureCell.present(by: FixtureClaim(words: words))
    #expect(try FixtureLibrary(trust: [cell]).run().check("disclosure")?.status == .passed)
  }
}
