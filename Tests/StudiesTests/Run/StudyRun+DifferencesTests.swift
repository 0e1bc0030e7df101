import Cases
import Membership
import Studies
import Testing

@Suite("How different the cases are")
struct StudyRunDifferencesTests {
  private static let cases = [
    FixtureCase(id: "a", places: [.allgaeu], fields: ["energy"]), FixtureCase(id: "b", places: [.emsland], fields: ["energy", "health"]),
    FixtureCase(id: "c", places: [.allgaeu, .kempten], fields: []),
  ]

  private func differences(_ blocks: [String], cases: [FixtureCase] = cases) throws -> StudyResult.Differences? {
    var fixture = FixtureLibrary(cases: cases)
    fixture.blocks = blocks
    return try fixture.run().differences
  }

  @Test("Each pair of cases stands once, with a distance per block and the pool that sets the scale")
  func pairs() throws {
    let differences = try #require(try differences(["settlement", "institutions", "field"]))
    #expect(differences.pairs.map { [$0.a, $0.b] } == [["a", "b"], ["a", "c"], ["b", "c"]])
    #expect(differences.measure == "gower")
    #expect(differences.poolSize == 4)
    #expect(differences.blocks.map(\.id) == ["settlement", "institutions", "field"])
    #expect(differences.pairs.allSatisfy { Set($0.byBlock.keys) == ["settlement", "institutions", "field"] })
    // The densities of the four districts reach from 100 to 1900; Oberallgäu has 100 and Emsland 110: 10 / 1800.
    let first = differences.pairs[0]
    #expect(abs((first.byBlock["settlement"]?.min ?? 1) - 10.0 / 1800) < 1e-12)
    // Another Land, and both rural districts: (1 + 0) / 2.
    #expect(first.byBlock["institutions"] == Bounds(min: 0.5, max: 0.5))
    // One field of two is shared: 1 − 1/2.
    #expect(first.byBlock["field"] == Bounds(min: 0.5, max: 0.5))
    #expect(abs(first.distance.min - (10.0 / 1800 + 1) / 3) < 1e-12)
  }

  @Test("A case in two districts has their span, and no field named leaves the distance open")
  func spans() throws {
    let pair = try #require(try differences(["settlement", "institutions", "field"])?.pairs[1])
    // Oberallgäu's 100 beside 100 to 1100: from 0 to 1000 / 1800.
    #expect(pair.byBlock["settlement"] == Bounds(min: 0, max: 1000.0 / 1800))
    // The same Land; a rural district beside one of district and city.
    #expect(pair.byBlock["institutions"] == Bounds(min: 0, max: 0.5))
    #expect(pair.byBlock["field"] == Bounds(min: 0, max: 1))
  }

  @Test("Without blocks, or with one case, there is nothing to compare")
  func nothing() throws {
    #expect(try differences([]) == nil)
    #expect(try differences(["field"], cases: [FixtureCase(id: "a")]) == nil)
  }
}
