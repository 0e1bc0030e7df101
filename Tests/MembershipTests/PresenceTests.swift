import Membership
import Testing

struct PresenceTests {
  @Test(arguments: [
    (CellValue.unknown, Presence.unknown), (.known(1), .present), (.known(0.5.nextUp), .present), (.known(0), .absent),
    (.known(0.5.nextDown), .absent), (.known(0.5), .undecided), (.range(lower: 0.5, upper: 1), .undecided),
    (.range(lower: 0, upper: 0.5), .undecided), (.range(lower: 0.5.nextUp, upper: 1), .present),
    (.range(lower: 0, upper: 0.5.nextDown), .absent), (.range(lower: 0.33, upper: 0.67), .undecided),
  ])
  func `a membership of exactly one half lies on neither side`(value: CellValue, expected: Presence) {
    #expect(value.presence == expected)
  }

  @Test(arguments: CellValueTests.grid)
  func `presence agrees with all completions`(value: CellValue) {
    let completions = CellValueTests.completions(value)
    #expect(value.canBePresent == completions.contains { $0 > 0.5 })
    #expect(value.canBeAbsent == completions.contains { $0 < 0.5 })
    #expect((value.presence == .present) == completions.allSatisfy { $0 > 0.5 })
    #expect((value.presence == .absent) == completions.allSatisfy { $0 < 0.5 })
  }

  @Test(arguments: CellValueTests.grid)
  func `negation swaps the sides`(value: CellValue) {
    let swapped: [Presence: Presence] = [.present: .absent, .absent: .present]
    #expect(value.negated.presence == swapped[value.presence] ?? value.presence)
  }
}
