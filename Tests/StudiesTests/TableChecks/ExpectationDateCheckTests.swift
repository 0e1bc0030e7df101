import Cases
import Studies
import Testing

@Suite("Whether expectations are older than the first run")
struct ExpectationDateCheckTests {
  private func check(
    _ expectations: [TableFixture.Stated], firstRun: String?, conditions: [String] = ["A", "B"]
  ) throws -> StudyResult.Check {
    var study = TableFixture("case,A,B,Y\na,1,1,1\nb,0,0,0\n")
    (study.expectations, study.firstRun, study.conditions) = (expectations, firstRun, conditions)
    return try #require(try study.run().check("expectations-dated"))
  }

  @Test("It names what is undated, what is not certain to be older, and conditions without an expectation")
  func fires() throws {
    let check = try check([.init("A", stated: "2026"), "~A*B"], firstRun: "2026-05", conditions: ["A", "B"])
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(
      check.evidence.en
        == "Without a date, and without that of a source: ~A*B. Not certain to be older than the first run: A.")
    let second = try self.check([.init("A", stated: "2025")], firstRun: nil)
    #expect(
      second.evidence.en == "When the study was run first is not stated (first_run). Conditions without an expectation: B.")
  }

  @Test("It passes where each condition has one that is older")
  func passes() throws {
    let check = try check([.init("A", stated: "2026-04"), .init("~B", stated: "2025")], firstRun: "2026-05")
    #expect(check.status == .passed)
    #expect(check.evidence.en == "Each condition has an expectation, and each (2) is older than the first run (2026-05).")
  }

  @Test("The year of its source dates an expectation, and a date of its own goes before it")
  func sources() throws {
    let dated = TableFixture.Stated("A*B", source: "dated-report")
    #expect(try check([dated], firstRun: "2000").status == .failed)
    #expect(try check([dated], firstRun: "2020").status == .passed)
    #expect(try check([.init("A*B", source: "dated-report", stated: "1990")], firstRun: "2000").status == .passed)
  }

  @Test("Without expectations there is nothing to date")
  func notApplicable() throws {
    #expect(try check([], firstRun: "2026").status == .notApplicable)
  }
}
