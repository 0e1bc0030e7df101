import CaseFiles
import Cases
import Membership
import Statistics
import Studies
import Testing
import Transfer

/// What must come out of the repository's own files.
///
/// Each expected value is counted by hand in the files that its comment names.
@Suite("The study of the four regional missions")
struct RegionalMissionsTests {
  @Test("All cases were implemented: 4 of 4, and 7 of 7 by parts", arguments: [(StudyFile.Units.whole, 4), (.parts, 7)])
  func implemented(units: StudyFile.Units, cases: Int) throws {
    // outcomes/implemented is 1 in each file of missions/; gemeinwohl-wirtschaften has four parts.
    let result = try Repository.study(StudyRun.Options(units: units, version: "test"))
    #expect(result.cases.count == cases)
    #expect(result.outcome.id == "implemented")
    #expect((result.outcome.counts.present, result.outcome.counts.total) == (cases, cases))
    #expect(result.cases.count { $0.partOf != nil } == (units == .whole ? 0 : 4))
    #expect(result.check("nested-cases")?.status == (units == .whole ? .passed : .failed))
  }

  @Test(
    "No other outcome has a known negative, and none is present in all",
    arguments: [
      // goal-reached: Wildpoldsried 1, Kinzigtal mixed, the others not coded.
      ("goal-reached", 1, 1, 2),
      // consolidated: Emsland and Wildpoldsried 1, Kinzigtal and gemeinwohl-wirtschaften mixed.
      ("consolidated", 2, 2, 0),
      // transferred: Emsland and gemeinwohl-wirtschaften 1, Kinzigtal mixed, Wildpoldsried not coded.
      ("transferred", 2, 1, 1),
    ])
  func otherOutcomes(id: String, present: Int, undecided: Int, unknown: Int) throws {
    let outcome = try #require(try Repository.study().otherOutcomes.first { $0.id == id })
    let counts = outcome.counts
    #expect((counts.present, counts.absent, counts.undecided, counts.unknown) == (present, 0, undecided, unknown))
  }

  @Test(
    "Without findings the cases agree as the files are coded",
    arguments: [
      // Coded 1 in all four.
      ("existing-structures", 4, 0, 0),
      // The smaller one of staff and money: Emsland 1 and 1; Wildpoldsried and gemeinwohl-wirtschaften mixed; Kinzigtal's staff not coded.
      ("capacity-and-resources", 1, 2, 1),
      // Wildpoldsried and Emsland 1; Kinzigtal and gemeinwohl-wirtschaften mixed.
      ("political-priority", 2, 2, 0),
      // Kinzigtal is mixed with the finding and without; the other three have other claims beside it.
      ("iterative-development", 3, 1, 0),
      // Coded 1 in all four.
      ("clear-responsibility", 4, 0, 0),
    ])
  func agreement(condition: String, present: Int, undecided: Int, unknown: Int) throws {
    let own = try #require(try Repository.study().agreement(on: condition)).withoutFindings
    #expect((own.present, own.absent, own.undecided, own.unknown) == (present, 0, undecided, unknown))
    #expect(own.intervals.atMost.successes == 4)
  }

  @Test("Leaving findings out changes no count of the five conditions: every cell has another claim")
  func echo() throws {
    let result = try Repository.study()
    let core = Set(result.conditions.filter(\.isCore).map(\.id))
    #expect(core.count == 5)
    for row in result.agreement where core.contains(row.condition) {
      #expect(row.withFindings.counts == row.withoutFindings.counts, "\(row.condition)")
    }
    #expect(result.check("echo-share")?.status == .passed)
  }

  @Test(
    "The brief's statements stand to our coding as its own claims left out allow",
    arguments: [
      // “At least some”: all four have it by other sources.
      ("existing-structures", .stronger),
      // Of the four, only Emsland has both staff and money without the brief's claims; the others are open.
      ("capacity-and-resources", .weaker),
      // About Emsland alone: present by the district's own reports.
      ("capacity-in-top-down-missions", .supported),
      // Emsland 1, Wildpoldsried and gemeinwohl-wirtschaften mixed, Kinzigtal not coded.
      ("staff-capacity", .weaker),
      // 1 in three, mixed in gemeinwohl-wirtschaften.
      ("financial-resources", .weaker),
      // 1 in two, mixed in two.
      ("political-priority", .weaker),
      // Kinzigtal is mixed.
      ("iterative-development", .weaker),
      // Present in all four by sources other than the brief.
      ("clear-responsibility", .supported),
    ] as [(String, StudyResult.StatementTest.Verdict)])
  func statements(id: String, verdict: StudyResult.StatementTest.Verdict) throws {
    let tests = try Repository.study().agreement.flatMap(\.statements)
    #expect(tests.filter { $0.id == id }.map(\.verdict) == [verdict])
  }

  @Test("Bottom-up and top-down are stated for one case each")
  func contrast() throws {
    let groups = try Repository.study().contrast.groups
    #expect(groups.first { $0.logic == .bottomUp }?.cases == ["wildpoldsried"])
    #expect(groups.first { $0.logic == .topDown }?.cases == ["gesundheitsregion-emsland"])
    #expect(groups.first { $0.logic == .notStated }?.cases == ["gesundes-kinzigtal", "gemeinwohl-wirtschaften"])
  }

  @Test("The outcome does not vary: five conditions and their conjunction are withheld", arguments: StudyFile.Units.allCases)
  func withheld(units: StudyFile.Units) throws {
    let result = try Repository.study(StudyRun.Options(units: units, version: "test"))
    #expect(result.check("outcome-varies")?.status == .withheld)
    #expect(result.check("known-negative")?.status == .failed)
    #expect(result.hasBlockedClaims)
    let core = result.conditions.filter(\.isCore).map(\.id)
    #expect(result.withheld.count == 6)
    #expect(result.withheld.map(\.conditions) == core.map { [$0] } + [core])
  }

  @Test("No exact test can say anything: p is 1 at 4 of 4, and 1/6 at best")
  func smallestP() throws {
    // 1/C(4,4) = 1 and 1/C(4,2) = 1/6 = 0.167.
    let check = try #require(try Repository.study().check("smallest-attainable-p"))
    #expect(check.status == .failed)
    #expect(check.evidence.en?.contains("1.000 at the observed split (4 of 4 with the outcome), 0.167 at the best split") == true)
    #expect(check.evidence.de?.contains("1,000 bei der beobachteten Aufteilung (4 von 4 mit Ergebnis), 0,167") == true)
  }

  @Test("Four of four: the exact one-sided bound is 0.05^(1/4)")
  func intervals() throws {
    let reading = try #require(try Repository.study().agreement(on: "clear-responsibility")).withoutFindings
    // 0.05^(1/4) = 0.472871.
    #expect(abs(reading.intervals.atLeast.lowerOneSided95 - 0.472871) < 1e-6)
  }

  @Test("Six pairs of cases differ in six blocks, on the scale of 400 districts")
  func differences() throws {
    let differences = try #require(try Repository.study().differences)
    #expect(differences.pairs.count == 6)
    #expect(differences.blocks.count == 6)
    #expect(differences.poolSize == 400)
    #expect(differences.pairs.allSatisfy { 0 < $0.distance.min && $0.distance.max <= 1 && $0.byBlock.count == 6 })
  }

  @Test("Every claim shown has its source in the list, and every source listed is used")
  func sources() throws {
    let result = try Repository.study(StudyRun.Options(target: "region-der-mitte", version: "test"))
    let listed = Set(result.sources.map(\.id))
    #expect(Set(result.claims.map(\.source)).isSubset(of: listed))
    let target = try #require(result.target)
    #expect(Set(target.gaps.flatMap(\.claims).map(\.source)).isSubset(of: listed))
    #expect(listed.contains("region-der-mitte-2021"))
    #expect(result.sources.allSatisfy { $0.claims > 0 })
    #expect(Set(result.claims.map(\.id)).count == result.claims.count)
  }
}

/// What targets/region-der-mitte.yml says, and what follows for it.
@Suite("Advice for the Region der Mitte")
struct RegionDerMitteTests {
  private func target(_ units: StudyFile.Units = .whole) throws -> StudyResult.TargetResult {
    try #require(try Repository.study(StudyRun.Options(units: units, target: "region-der-mitte", version: "test")).target)
  }

  @Test(
    "It lacks clear responsibility; what is only planned is unknown",
    arguments: [
      ("existing-structures", .partly, false), ("capacity-and-resources", .unknown, true), ("political-priority", .unknown, false),
      ("iterative-development", .unknown, true), ("clear-responsibility", .lacks, true),
    ] as [(String, Gap.Standing, Bool)])
  func gaps(condition: String, standing: Gap.Standing, isPlanned: Bool) throws {
    let gap = try #require(try target().gaps.first { $0.condition == condition })
    #expect(gap.gap.standing == standing)
    #expect(gap.gap.isPlanned == isPlanned)
    #expect(gap.isCore)
    #expect(gap.agreement.total == 4)
  }

  @Test("Three open conditions have no measure; BU-1 and TD-3 act on resources, TD-1 on iterative development")
  func unserved() throws {
    let target = try target()
    #expect(target.unserved == ["existing-structures", "political-priority", "clear-responsibility"])
    #expect(target.unservedByAny == target.unserved)
    #expect(
      target.gaps.first { $0.condition == "capacity-and-resources" }?.gap.measures == ["bu-1-funding-landscape", "td-3-funding-horizon"])
    #expect(target.gaps.first { $0.condition == "iterative-development" }?.gap.measures == ["td-1-policy-learning"])
  }

  @Test("Its origin is hybrid, so all ten statements are for it; the six measures rest on agreement only")
  func support() throws {
    let target = try target()
    #expect(target.origin == .hybrid)
    #expect(target.asOf == "2021")
    #expect(target.evidenceLabel == .g)
    #expect(target.support.count == 10)
    #expect(target.support.allSatisfy { $0.isForOrigin })
    #expect(target.support.count { $0.evidenceLabel == .g } == 6)
    #expect(target.support.allSatisfy { $0.kind == .measure || ($0.evidenceLabel == nil && $0.actsOnOpen.isEmpty) })
  }

  @Test("Every case is a peer, wholes or parts", arguments: [(StudyFile.Units.whole, 4), (.parts, 7)])
  func peers(units: StudyFile.Units, count: Int) throws {
    let target = try target(units)
    #expect(target.peers.count == count)
    #expect(target.peers.contains { $0.mayBeNearest })
    #expect(target.peers.map(\.distance.min) == target.peers.map(\.distance.min).sorted())
    #expect(target.isNearestDecided == (target.peers.count { $0.mayBeNearest } == 1))
  }
}
