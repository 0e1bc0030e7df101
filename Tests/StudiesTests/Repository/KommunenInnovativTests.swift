import CaseFiles
import Cases
import Membership
import Studies
import Testing

/// What must come out of the files of the programme's projects, counted by hand in cases/initiatives/ki-*.yml.
@Suite("The study of the projects of “Kommunen innovativ”")
struct KommunenInnovativTests {
  private func result() throws -> StudyResult { try Repository.kommunenInnovativ.get() }

  @Test("21 projects, none of which is known to meet or to miss every criterion; the programme and four others are no cases")
  func inclusion() throws {
    let result = try result()
    let inclusion = try #require(result.inclusion)
    #expect(result.cases.count == 21 && result.cases.allSatisfy { $0.partOf == "kommunen-innovativ" })
    #expect(inclusion.candidates(.open).count == 21)
    #expect(inclusion.candidates(.meets).isEmpty && inclusion.candidates(.misses).isEmpty)
    // KI-21, RM-01, MR-01 and ZB-01 are not its projects.
    #expect(
      inclusion.candidates(.leftOut).map(\.id) == ["engagierte-stadt", "region-der-mitte-initiative", "metropole-ruhr", "zirkulierbar"])
    // embedded-in-regional-goal is coded in two files only, and both leave cross-sector open.
    let embedded = inclusion.candidates.filter { $0.criteria["embedded-in-regional-goal"]?.presence == .present }
    #expect(embedded.map(\.id) == ["ki-kif", "ki-kleinstadt-gestalten"])
    #expect(embedded.allSatisfy { $0.criteria["cross-sector"] == .unknown })
  }

  @Test("One stated negative in 2019: KuDeQua; seven implemented, thirteen open")
  func outcome() throws {
    let outcome = try result().outcome
    #expect(outcome.byCase.filter { $0.value.presence == .absent }.map(\.key) == ["ki-kudequa"])
    #expect((outcome.counts.present, outcome.counts.absent, outcome.counts.undecided, outcome.counts.unknown) == (7, 1, 11, 2))
  }

  @Test("The second wave knows three that lasted and none that did not")
  func later() throws {
    let later = try #require(try result().laterOutcomes?.first)
    #expect(later.outcome.id == "consolidated")
    let lasting = later.outcome.byCase.filter { $0.value.presence == .present }.map(\.key).sorted()
    // JuMo Westküste 2021, KomMonitor 2021, KoSI-Lab Wuppertal after 2019.
    #expect(lasting == ["ki-jumo-westkueste", "ki-kommonitor", "ki-kosi-lab-wuppertal"])
    #expect(later.outcome.counts.absent == 0)
  }

  @Test("No claim about a condition is younger than the outcome: conditions and first outcomes describe 2019")
  func order() throws {
    let library = try Repository.library()
    let cases = try result().cases.compactMap { library.cases[$0.id] }
    #expect(cases.allSatisfy { $0.asOf?.text == "2019" })
    let claims = cases.flatMap { $0.conditions.values }.flatMap(\.claims).filter { $0.says != .planned }
    #expect(claims.allSatisfy { ($0.years?.start.year ?? 2019) <= 2019 })
    #expect(cases.flatMap(\.laterOutcomes).allSatisfy { $0.asOf.start.year >= 2019 })
  }
}
