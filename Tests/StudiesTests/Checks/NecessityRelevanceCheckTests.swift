import Cases
import Studies
import Testing

@Suite("Whether relevance can be assessed")
struct NecessityRelevanceCheckTests {
  @Test("It fires where all cases have the outcome and share a condition, and names it")
  func fires() throws {
    let check = try #require(try FixtureLibrary(trust: [.present, .present]).run().check("necessity-without-negatives"))
    #expect(check.status == .failed)
    #expect(check.severity == .warn)
    #expect(
      check.evidence.en
        == "Shared by all 2 cases with the outcome: trust. There is no documented case without the outcome; relevance cannot be assessed.")
  }

  @Test("It passes with a known negative, and has nothing to say where nothing is shared")
  func passes() throws {
    #expect(try FixtureLibrary(outcomes: [.present, .absent]).run().check("necessity-without-negatives")?.status == .passed)
    #expect(try FixtureLibrary(trust: [.present, .unknown]).run().check("necessity-without-negatives")?.status == .notApplicable)
  }

  // Fuzzy: A is a superset of Y in both cases, and no case lies out of Y.
  @Test("A table without a case out of the outcome is told so too")
  func table() throws {
    let fires = try TableFixture("case,A,Y\na,0.9,0.8\nb,0.8,0.7\n", fuzzy: ["A", "Y"]).run().check("necessity-without-negatives")
    #expect(fires?.status == .failed)
    #expect(fires?.evidence.en?.hasPrefix("Shared by all 2 cases with the outcome: A.") == true)
    #expect(try TableFixture("case,A,Y\na,1,1\nb,0,0\n").run().check("necessity-without-negatives")?.status == .passed)
  }
}
