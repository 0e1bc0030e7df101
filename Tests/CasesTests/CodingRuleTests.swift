import Membership
import Testing

@testable import Cases

struct CodingRuleTests {
  static func claim(_ says: Claim.Says?, id: String = "c") -> Claim {
    Claim(
      id: id, says: says, basis: .stated, statement: LocalizedText(de: "x", en: "x"), source: "s", locator: "l",
      selfReport: false, coder: "a", coded: EventDate("2026-11-21") ?? fatalDate, confidence: .high, release: .public)
  }

  private static var fatalDate: EventDate { preconditionFailure("2026-11-21 is a day") }

  @Test(
    arguments: [
      ([], CellValue.unknown), ([.planned], .unknown), ([.planned, .planned], .unknown), ([.present], .known(1)),
      ([.present, .present], .known(1)), ([.present, .planned], .known(1)), ([.absent], .known(0)),
      ([.absent, .planned], .known(0)), ([.mixed], .range(lower: 0.33, upper: 0.67)),
      ([.mixed, .present], .range(lower: 0.33, upper: 0.67)), ([.mixed, .absent], .range(lower: 0.33, upper: 0.67)),
      ([.present, .absent], .range(lower: 0.33, upper: 0.67)),
      ([.present, .absent, .planned, .mixed], .range(lower: 0.33, upper: 0.67)),
    ] as [([Claim.Says], CellValue)])
  func `the guide's table holds`(says: [Claim.Says], expected: CellValue) {
    #expect(CodingRule.membership(of: says.map { Self.claim($0) }) == expected)
    #expect(CodingRule.membership(of: says.reversed().map { Self.claim($0) }) == expected)
  }

  @Test func `a claim that says nothing leaves the cell unknown`() {
    #expect(CodingRule.membership(of: [Self.claim(nil)]) == .unknown)
    #expect(CodingRule.membership(of: [Self.claim(nil), Self.claim(.absent)]) == .known(0))
  }

  /// Every list of up to four claims, and every subset of each that is left out.
  @Test func `excluding keeps the coded membership exactly while the claims imply the same`() {
    // A value that no claims imply shows whether the coded one was kept.
    let coded = CellValue.known(0.8)
    let reason = LocalizedText(de: "weil", en: "because")
    for says in Self.lists(upTo: 4) {
      let claims = says.enumerated().map { Self.claim($1, id: "c\($0)") }
      let before = CodingRule.membership(of: claims)
      for mask in 0..<(1 << claims.count) {
        let rest = claims.enumerated().filter { mask & (1 << $0.offset) == 0 }.map(\.element)
        let left = Set(claims.map(\.id)).subtracting(rest.map(\.id))
        let cell = Cell(membership: coded, reason: reason, claims: claims).excluding { left.contains($0.id) }
        let after = CodingRule.membership(of: rest)
        #expect(cell.claims == rest)
        #expect(cell.membership == (before == after ? coded : after), "\(says) without \(left)")
        #expect((cell.reason == reason) == (before == after))
      }
    }
  }

  private static func lists(upTo count: Int) -> [[Claim.Says]] {
    var all: [[Claim.Says]] = [[]]
    var last = all
    for _ in 0..<count {
      last = last.flatMap { list in Claim.Says.allCases.map { list + [$0] } }
      all += last
    }
    return all
  }
}
