import Cases
import Membership
import Testing

@testable import Studies

private let present = FixtureCell.present
private let absent = FixtureCell.absent

@Suite("Whether the outcome varies")
struct OutcomeVariesCheckTests {
  @Test(
    "It is withheld where no completion has a case with the outcome beside one without",
    arguments: [
      ([present], false), ([absent], false), ([.unknown], false), ([.mixed], false), ([present, present, present, present], false),
      ([absent, absent], false), ([present, absent], true), ([present, present, .unknown], true), ([absent, .unknown], true),
      ([.unknown, .unknown], true), ([.mixed, .mixed], true), ([present, .mixed], true),
      // A range that ends at the crossover is never more out than in, or never more in than out.
      ([present, .value("0.5..0.8")], false), ([absent, .value("0.2..0.5")], false), ([absent, .value("0.5..0.8")], true),
    ] as [([FixtureCell], Bool)])
  func fires(outcomes: [FixtureCell], varies: Bool) throws {
    let result = try FixtureLibrary(outcomes: outcomes).run()
    let check = try #require(result.check("outcome-varies"))
    #expect(check.severity == .block)
    #expect(check.status == (varies ? .passed : .withheld))
    #expect(result.hasBlockedClaims == !varies)
  }

  private static let grid: [CellValue] = [
    .known(0), .known(1), .unknown, .range(lower: 0.33, upper: 0.67), .range(lower: 0.2, upper: 0.5), .range(lower: 0.5, upper: 0.8),
  ]

  @Test("It can vary exactly when some completion has both", arguments: grid, grid)
  func bruteForce(first: CellValue, second: CellValue) {
    let lists = [[first], [first, second]] + Self.grid.map { [first, second, $0] }
    for cells in lists {
      let points = cells.map { cell in [0, 0.2, 0.33, 0.49, 0.5, 0.51, 0.67, 0.8, 1].filter { cell.lower <= $0 && $0 <= cell.upper } }
      let completions: [[Double]] = points.reduce([[]]) { heads, list in heads.flatMap { head in list.map { head + [$0] } } }
      let varies = completions.contains { values in values.contains { $0 > 0.5 } && values.contains { $0 < 0.5 } }
      #expect(OutcomeVariesCheck.canVary(cells) == varies, "\(cells)")
    }
  }

  @Test(
    "What it says is true of the cells",
    arguments: [
      ([present, present], "present in all 2 cases"), ([absent, absent], "present in none of the 2 cases"),
      ([.unknown], "never a case with the outcome beside a case without it (1 in all)"), ([present], "present in all 1 cases"),
      ([present, .unknown], "present in 1 of 2 cases and may be absent"),
    ] as [([FixtureCell], String)])
  func evidence(outcomes: [FixtureCell], words: String) throws {
    let check = try FixtureLibrary(outcomes: outcomes).run().check("outcome-varies")
    #expect(try #require(check?.evidence.en).contains(words))
  }
}
