import Membership
import Testing

@testable import Cases

@Suite("Disputed claims")
struct DisputeTests {
  static func objection(_ state: Objection.State) -> Objection {
    Objection(
      by: LocalizedText(de: "Gemeinde", en: "Municipality"), date: EventDate("2026-12-01") ?? fatal,
      wording: LocalizedText(de: "Nein.", en: "No."),
      state: state, reply: nil, replied: nil)
  }

  private static var fatal: EventDate { preconditionFailure("2026-12-01 is a day") }

  static func claims(_ says: [Claim.Says], _ disputed: Set<Int>) -> [Claim] {
    says.enumerated().map { index, says in
      var claim = CodingRuleTests.claim(says, id: "c\(index)")
      if disputed.contains(index) { claim.objection = objection(.received) }
      return claim
    }
  }

  @Test("A cell with disputed claims spans every value that it has without some of them, found by trying every subset")
  func bruteForce() {
    var looked = 0
    for count in 1...4 {
      for code in 0..<(1 << (2 * count)) {
        let says = (0..<count).map { Claim.Says.allCases[code >> (2 * $0) & 3] }
        for mask in 0..<(1 << count) {
          let disputed = Set((0..<count).filter { mask >> $0 & 1 == 1 })
          let claims = Self.claims(says, disputed)
          for membership in [CodingRule.membership(of: claims), .known(0.8)] {
            let cell = Cell(membership: membership, claims: claims)
            var (lower, upper) = (1.0, 0.0)
            for gone in 0..<(1 << count) where gone & ~mask == 0 {
              let rest = cell.excluding { claim in (0..<count).contains { gone >> $0 & 1 == 1 && claim.id == "c\($0)" } }.membership
              (lower, upper) = (min(lower, rest.lower), max(upper, rest.upper))
            }
            #expect(cell.disputed().membership == CellValue(lower: lower, upper: upper), "\(says) \(disputed) \(membership)")
            #expect(cell.disputed().disputed() == cell.disputed(), "Twice says no more than once.")
            looked += 1
          }
        }
      }
    }
    #expect(looked > 8_000)
  }

  @Test(
    "Only an open objection makes a claim disputed, and only one that was upheld makes it count no more",
    arguments: Objection.State.allCases)
  func states(state: Objection.State) {
    var claim = CodingRuleTests.claim(.present)
    claim.objection = Self.objection(state)
    #expect(CodingRule.membership(of: [claim]) == (state == .upheld ? .unknown : .known(1)))
    let cell = Cell(membership: .known(1), claims: [claim])
    #expect(cell.disputed().membership == (state == .received ? .unknown : .known(1)))
  }
}
