import Cases
import Studies
import Testing

@Suite("Whether absence is stated")
struct AbsenceStatedCheckTests {
  @Test("It fires for a cell coded absent against claims that do not say so, and names it")
  func fires() throws {
    let silent = FixtureCell(membership: "0", claims: [FixtureClaim(says: .mixed)])
    let check = try #require(try FixtureLibrary(trust: [silent, .absent, .present]).run().check("absence-stated"))
    #expect(check.status == .failed)
    #expect(check.severity == .block)
    #expect(check.evidence.en == "Coded absent without a source that says so: Case a: trust.")
  }

  @Test("A block check that fires blocks, so that study check ends with exit code 3")
  func blocks() throws {
    let silent = FixtureCell(membership: "0.2", claims: [FixtureClaim(says: .mixed)])
    var library = FixtureLibrary(outcomes: [.present, .absent])
    #expect(try !library.run().hasBlockedClaims)
    library.cases[0].conditions = ["trust": silent]
    #expect(try library.run().hasBlockedClaims)
  }

  @Test("It looks at the outcome too")
  func outcome() throws {
    let silent = FixtureCell(membership: "0", claims: [FixtureClaim(says: .mixed)])
    let check = try FixtureLibrary(outcomes: [silent, .present]).run().check("absence-stated")
    #expect(check?.evidence.de == "Mit „fehlt“ kodiert, ohne dass eine Quelle das sagt: [en] Case a: [en] done.")
  }

  @Test("It passes where each absence is stated, where none is coded, and for what is unknown")
  func passes() throws {
    let stated = try FixtureLibrary(trust: [.absent, .unknown]).run().check("absence-stated")
    #expect(stated?.status == .passed)
    #expect(stated?.evidence.en == "Cells coded absent: 1; for each a source says so.")
    #expect(try FixtureLibrary(trust: [.present, .unknown]).run().check("absence-stated")?.status == .passed)
  }
}
