import Cases
import Membership
import Studies
import Testing

@Suite("Where a case stands in a study")
struct CasePositionTests {
  private static let cells: [FixtureCell] = [.present, .absent, .mixed, .unknown, .echo]

  @Test("A case is typical, deviant or irrelevant as set and outcome lie; an open cell leaves it open", arguments: cells.indices)
  func standing(index: Int) throws {
    let cell = Self.cells[index]
    for outcome in [FixtureCell.present, .absent, .mixed, .unknown] {
      let fixture = FixtureLibrary(cases: [
        FixtureCase(id: "a", conditions: ["trust": cell], outcomes: ["done": outcome]), FixtureCase(id: "b"),
      ])
      let position = try #require(CasePosition("a", in: fixture.run()))
      // Schneider and Rohlfing (2013): the four cells of a two-by-two table; a source's general finding counts as nothing said.
      let expected: CasePosition.Standing =
        switch (cell.membership == "1" && cell.claims.first?.basis != .finding, cell.membership == "0", outcome.membership) {
        case (true, _, "1"): .typical
        case (true, _, "0"): .deviantConsistency
        case (_, true, "1"): .deviantCoverage
        case (_, true, "0"): .irrelevant
        default: .open
        }
      #expect(position.conditions.map(\.name) == ["trust"] && position.conditions.map(\.standing) == [expected])
    }
  }

  @Test("Every other case stands once, the nearest first, with every condition once")
  func neighbours() throws {
    var fixture = FixtureLibrary(cases: [
      FixtureCase(id: "a", conditions: ["trust": .present, "staff": .absent], places: [.allgaeu]),
      FixtureCase(id: "b", conditions: ["trust": .present, "staff": .present], places: [.emsland], fields: ["energy", "health"]),
      FixtureCase(id: "c", conditions: ["trust": .mixed], places: [.allgaeu, .kempten], fields: []),
    ])
    fixture.core = ["trust", "staff"]
    fixture.blocks = ["settlement", "institutions"]
    let result = try fixture.run()
    for item in result.cases {
      let position = try #require(CasePosition(item.id, in: result))
      #expect(Set(position.neighbours.map(\.id)) == Set(result.cases.map(\.id)).subtracting([item.id]))
      for neighbour in position.neighbours {
        #expect((neighbour.same + neighbour.different + neighbour.open).sorted() == ["staff", "trust"])
        let pair = try #require(result.differences?.pairs.first { Set([$0.a, $0.b]) == [item.id, neighbour.id] })
        #expect(neighbour.distance == pair.distance)
        // Who may be nearest, by trying both ends of every distance.
        let others = position.neighbours.filter { $0.id != neighbour.id }
        let canBe = [pair.distance.min, pair.distance.max].contains { own in others.allSatisfy { own <= ($0.distance?.max ?? 0) } }
        #expect(neighbour.mayBeNearest == canBe)
      }
      #expect(zip(position.neighbours, position.neighbours.dropFirst()).allSatisfy { ($0.distance?.min ?? 0) <= ($1.distance?.min ?? 0) })
    }
    let first = try #require(CasePosition("a", in: result)?.neighbours.first { $0.id == "b" })
    #expect(first.same == ["trust"] && first.different == ["staff"] && first.open.isEmpty)
  }

  @Test("Without contexts there is no distance, and nobody is called nearest; a case that is not in the study has no position")
  func withoutContexts() throws {
    let result = try FixtureLibrary(cases: [FixtureCase(id: "a"), FixtureCase(id: "b")]).run()
    let position = try #require(CasePosition("a", in: result))
    #expect(position.neighbours.allSatisfy { $0.distance == nil && !$0.mayBeNearest })
    #expect(position.isOutcomeConstant)
    #expect(CasePosition("nowhere", in: result) == nil)
  }

  @Test("A term that holds whatever the open cells are is shown with how the case stands to it")
  func terms() throws {
    var fixture = FixtureLibrary(cases: [
      FixtureCase(id: "a", conditions: ["trust": .present, "staff": .unknown]),
      FixtureCase(id: "b", conditions: ["trust": .present, "staff": .present]),
      FixtureCase(id: "c", conditions: ["trust": .absent, "staff": .absent], outcomes: ["done": .absent]),
      FixtureCase(id: "d", conditions: ["trust": .absent, "staff": .present], outcomes: ["done": .absent]),
    ])
    fixture.core = ["trust", "staff"]
    let result = try fixture.run()
    // Whatever a's staff is: both rows of trust show the outcome where they have cases, and no row without trust does.
    let name = try #require(result.partial?.first?.columns.first { $0.id == "trust" }?.name)
    for (id, standing) in [("a", CasePosition.Standing.typical), ("b", .typical), ("c", .irrelevant), ("d", .irrelevant)] {
      let position = try #require(CasePosition(id, in: result))
      #expect(position.terms.first { $0.name == name }?.standing == standing, "\(id): \(position.terms)")
      #expect(!position.isOutcomeConstant)
    }
  }
}
