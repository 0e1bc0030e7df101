import Cases
import Studies
import Testing

@Suite("Whether conditions tell cases apart")
struct SkewedConditionCheckTests {
  @Test(
    "It fires above 80 per cent certain on one side, and not at 80",
    arguments: [(5, 1, .failed), (4, 1, .passed), (1, 5, .failed), (3, 3, .passed)] as [(Int, Int, StudyResult.Check.Status)])
  func fires(present: Int, absent: Int, status: StudyResult.Check.Status) throws {
    let cells = Array(repeating: FixtureCell.present, count: present) + Array(repeating: .absent, count: absent)
    let check = try #require(try FixtureLibrary(trust: cells).run().check("skewed-conditions"))
    #expect(check.status == status)
    #expect(check.severity == .warn)
  }

  @Test("What is unknown or a finding is not certain, and the condition is named with its count")
  func names() throws {
    #expect(try FixtureLibrary(trust: [.present, .present, .unknown]).run().check("skewed-conditions")?.status == .passed)
    #expect(try FixtureLibrary(trust: [.present, .present, .echo]).run().check("skewed-conditions")?.status == .passed)
    let check = try FixtureLibrary(trust: [.present, .present, .present]).run().check("skewed-conditions")
    #expect(check?.evidence.en == "Nearly the same everywhere: trust (present in 3 of 3).")
    #expect(check?.evidence.de == "Fast überall gleich: [en] trust (vorhanden in 3 von 3).")
  }
}
