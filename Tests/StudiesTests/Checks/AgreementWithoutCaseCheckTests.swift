import Cases
import Studies
import Testing

@Suite("Whether what cases share hangs on one case")
struct AgreementWithoutCaseCheckTests {
  @Test("It names the condition that all others share, and the case", arguments: [FixtureCell.absent, .unknown, .echo])
  func fires(third: FixtureCell) throws {
    let check = try #require(try FixtureLibrary(trust: [.present, .present, third]).run().check("agreement-without-one-case"))
    #expect(check.status == .failed && check.severity == .inform)
    #expect(
      check.evidence.en
        == "Conditions certain to be shared by all 3 cases: 0. Without one case there would also be: trust (without Case c).")
  }

  @Test("It passes where all share it, and where two lack it")
  func passes() throws {
    let all = try FixtureLibrary(trust: [.present, .present]).run().check("agreement-without-one-case")
    #expect(all?.status == .passed)
    #expect(all?.evidence.en == "Conditions certain to be shared by all 2 cases: 1. Whichever case is left out, none is added.")
    #expect(try FixtureLibrary(trust: [.present, .absent, .unknown]).run().check("agreement-without-one-case")?.status == .passed)
    #expect(try FixtureLibrary(trust: [.present]).run().check("agreement-without-one-case")?.status == .notApplicable)
  }
}
