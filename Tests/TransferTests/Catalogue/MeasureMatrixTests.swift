import Cases
import Testing
import Transfer

@Suite("Measures by conditions and by who takes them")
struct MeasureMatrixTests {
  private static func codebook() throws -> Codebook {
    Codebook(
      conditions: [
        try Fixtures.condition("trust"), try Fixtures.condition("staff"), try Fixtures.condition("money"),
        try Fixtures.condition("capacity", derivedFrom: ["staff", "money"]), try Fixtures.condition("goal"),
      ], lists: [], blocks: [], challengeFields: [])
  }

  private static func measures() throws -> [Measure] {
    [
      try Fixtures.measure("both", code: "A", actsOn: ["trust"], judged: ["trust", "capacity"], actors: [.land]),
      try Fixtures.measure("how", code: "B", kind: .principle, actsOn: ["goal"], actors: [.municipality]),
      try Fixtures.measure("never", code: "C", kind: .limit),
      try Fixtures.measure("own", code: "D", actsOn: ["staff"], actors: [.bund, .owner], source: "other"),
    ]
  }

  private func matrix() throws -> MeasureMatrix {
    let codebook = try Self.codebook()
    let conditions = try ["trust", "capacity", "goal", "staff"].map { try #require(codebook.condition($0)) }
    return MeasureMatrix(of: try Self.measures(), on: conditions, codebook: codebook, publications: ["report", "other", "empty"])
  }

  @Test("A derived condition stands for its parts, each once; what acts on the whole acts on each of them")
  func rows() throws {
    let matrix = try matrix()
    #expect(matrix.rows.map(\.condition) == ["trust", "staff", "money", "goal"])
    #expect(matrix.rows.map { $0.entries.map(\.measure) } == [["both"], ["both", "own"], ["both"], []])
  }

  @Test("A link that the source states goes before one that we judged")
  func basis() throws {
    let matrix = try matrix()
    #expect(matrix.rows[0].entries.map(\.basis) == [.stated])
    #expect(matrix.rows[1].entries.map(\.basis) == [.judged, .stated])
  }

  @Test("The municipality has a column although no measure and no condition names it; who can act and has nothing is a gap")
  func agents() throws {
    let matrix = try matrix()
    // By the fixture, conditions can be acted on by Land and mission owner.
    #expect(matrix.agents == [.municipality, .land, .bund, .owner])
    let own = try #require(matrix.cells(of: .municipality))
    #expect(own.allSatisfy { $0.cell.entries.isEmpty && !$0.cell.isGap })
    #expect(matrix.cells(of: .owner)?.map(\.cell.isGap) == [true, false, true, true])
    #expect(matrix.cells(of: .bund)?.map { $0.cell.entries.count } == [0, 1, 0, 0])
    #expect(matrix.cells(of: .eu) == nil)
  }

  @Test("What no measure serves is said of the whole catalogue and of each publication; principles and limits serve nothing")
  func unserved() throws {
    let matrix = try matrix()
    #expect(matrix.unserved == ["goal"])
    #expect(matrix.publications.map(\.unserved) == [["goal"], ["trust", "money", "goal"], ["trust", "staff", "money", "goal"]])
    #expect(matrix.publications.map(\.measures) == [1, 1, 0])
    #expect(matrix.publications.map(\.agents) == [[.land], [.bund, .owner], []])
    #expect(matrix.principles == ["how"])
    #expect(matrix.limits == ["never"])
  }
}
