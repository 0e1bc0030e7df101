import Cases
import Studies
import Testing

@Suite("How much is not known")
struct UnknownShareCheckTests {
  @Test(
    "Unknown, undecided and planned cells are open, and so are those that only a finding fills",
    arguments: [
      ([.present, .absent], 0), ([.present, .unknown], 1), ([.mixed, .planned], 2), ([.echo, .present], 1),
      ([.present(by: .finding, FixtureClaim())], 0),
    ] as [([FixtureCell], Int)])
  func fires(cells: [FixtureCell], open: Int) throws {
    let check = try #require(try FixtureLibrary(trust: cells).run().check("unknown-share"))
    #expect(check.status == (open == 0 ? .passed : .failed))
    #expect(check.severity == .warn)
    #expect(try #require(check.evidence.en).contains("\(open) of \(cells.count) are open"))
  }

  @Test("Conditions of the second list are counted beside the study's own and do not make it fire")
  func further() throws {
    let item = FixtureCase(id: "a", conditions: ["trust": .present])
    let check = try FixtureLibrary(cases: [item], further: ["money", "staff"]).run().check("unknown-share")
    #expect(check?.status == .passed)
    #expect(try #require(check?.evidence.en).contains("0 of 1 are open (unknown or undecided), of all cells 2 of 3"))
  }
}
