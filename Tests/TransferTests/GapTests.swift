import Cases
import Foundation
import Membership
import Testing
import Transfer

@Suite("How a target stands on a condition")
struct GapTests {
  @Test(
    "The standing follows from the side of the crossover, and only what is surely there is no gap",
    arguments: [
      (.known(1), .has, false), (.known(0.51), .has, false), (.range(lower: 0.6, upper: 0.9), .has, false),
      (.known(0), .lacks, true), (.known(0.49), .lacks, true), (.range(lower: 0, upper: 0.33), .lacks, true),
      (.range(lower: 0.33, upper: 0.67), .partly, true), (.known(0.5), .partly, true), (.range(lower: 0.5, upper: 1), .partly, true),
      (.unknown, .unknown, true),
    ] as [(CellValue, Gap.Standing, Bool)])
  func standing(membership: CellValue, standing: Gap.Standing, isOpen: Bool) throws {
    let gap = Gap(try Fixtures.condition("trust"), cell: Cell(membership: membership), measures: [])
    #expect(gap.standing == standing)
    #expect(gap.isOpen == isOpen)
    #expect(gap.membership == membership)
  }

  @Test("There is a standing for every presence, and no two presences share one")
  func everyPresence() throws {
    let condition = try Fixtures.condition("trust")
    let values: [CellValue] = [.known(1), .known(0), .range(lower: 0.33, upper: 0.67), .unknown]
    #expect(Set(values.map(\.presence)) == Set(Presence.allCases))
    let standings = values.map { Gap(condition, cell: Cell(membership: $0), measures: []).standing }
    #expect(Set(standings) == Set(Gap.Standing.allCases))
  }

  @Test("What is planned is said and is no presence", arguments: Claim.Says.allCases)
  func planned(says: Claim.Says) throws {
    let cell = Cell(membership: .unknown, claims: [try Fixtures.claim(.present), try Fixtures.claim(says)])
    let gap = Gap(try Fixtures.condition("trust"), cell: cell, measures: [])
    #expect(gap.isPlanned == (says == .planned))
    #expect(gap.standing == .unknown)
  }

  @Test("Only statements of the kind measure are options", arguments: Measure.Kind.allCases)
  func kinds(kind: Measure.Kind) throws {
    let measure = try Fixtures.measure("m", kind: kind, actsOn: ["trust"])
    let gap = Gap(try Fixtures.condition("trust"), cell: .unknown, measures: [measure])
    #expect(gap.measures == (kind == .measure ? ["m"] : []))
  }

  @Test("A condition takes the measures that act on it, in the order given, and no others")
  func measures() throws {
    let all = [
      try Fixtures.measure("second", actsOn: ["money", "trust"]), try Fixtures.measure("elsewhere", actsOn: ["money"]),
      try Fixtures.measure("first", actsOn: ["trust"]), try Fixtures.measure("nowhere"),
    ]
    #expect(Gap(try Fixtures.condition("trust"), cell: .unknown, measures: all).measures == ["second", "first"])
  }

  @Test("A derived condition takes the measures that act on it or on one of its parts; a part does not take the whole's")
  func derived() throws {
    let all = [
      try Fixtures.measure("on-staff", actsOn: ["staff"]), try Fixtures.measure("on-money", actsOn: ["money"]),
      try Fixtures.measure("on-whole", actsOn: ["capacity"]), try Fixtures.measure("elsewhere", actsOn: ["trust"]),
    ]
    let whole = try Fixtures.condition("capacity", derivedFrom: ["staff", "money"])
    #expect(Gap(whole, cell: .unknown, measures: all).measures == ["on-staff", "on-money", "on-whole"])
    #expect(Gap(try Fixtures.condition("staff"), cell: .unknown, measures: all).measures == ["on-staff"])
  }

  @Test("It carries how far and by whom a condition can be changed, and its JSON keys are in snake_case")
  func json() throws {
    let gap = Gap(try Fixtures.condition("trust"), cell: .unknown, measures: [])
    #expect(gap.actionability == .slow)
    #expect(gap.agents == [.land, .owner])
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(gap)) as? [String: Any]
    #expect(
      Set(try #require(object).keys) == [
        "condition", "membership", "standing", "planned", "actionability", "agents", "measures",
      ])
  }
}
