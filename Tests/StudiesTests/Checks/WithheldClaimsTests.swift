import Cases
import Studies
import Testing

@Suite("The claims that are withheld")
struct WithheldClaimsTests {
  @Test("Each core condition and their conjunction, and nothing of the second list")
  func all() throws {
    var fixture = FixtureLibrary(outcomes: [.present, .present], core: ["trust", "money", "staff"])
    fixture.further = ["priority"]
    let withheld = try fixture.run().withheld
    #expect(
      withheld.map(\.expression) == ["trust => done", "money => done", "staff => done", "trust*money*staff => done"])
    #expect(withheld.map(\.conditions) == [["trust"], ["money"], ["staff"], ["trust", "money", "staff"]])
    #expect(withheld.allSatisfy { $0.check == "outcome-varies" })
  }

  @Test("One condition is no conjunction")
  func one() throws {
    #expect(try FixtureLibrary(outcomes: [.present, .present]).run().withheld.map(\.expression) == ["trust => done"])
  }

  @Test(
    "Nothing is withheld exactly when the check passes",
    arguments: [
      [.present, .absent], [.present, .unknown], [.present, .present], [.absent, .absent], [.unknown],
    ] as [[FixtureCell]])
  func withTheCheck(outcomes: [FixtureCell]) throws {
    let result = try FixtureLibrary(outcomes: outcomes).run()
    #expect(result.withheld.isEmpty == (result.check("outcome-varies")?.status == .passed))
  }
}
