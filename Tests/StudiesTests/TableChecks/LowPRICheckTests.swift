import Cases
import Studies
import Testing

@Suite("Whether rows speak clearly for the outcome")
struct LowPRICheckTests {
  /// By hand, with x the membership in A and y in Y, sums over three cases: Σx 1.5.
  ///
  /// - `low`: y 0.55, 0.4, 0.3. Σmin(x, y) 1.25, Σmin(x, y, 1 − y) 1.15: consistency 0.833, PRI 0.1/0.35 = 0.286.
  /// - `half`: y 0.6, 0.4, 0.3. Σmin(x, y) 1.3, Σmin(x, y, 1 − y) 1.1: consistency 0.867, PRI 0.2/0.4 = 0.5.
  private static func run(_ y: Double) throws -> TableStudyResult {
    var study = TableFixture("case,A,Y\none,0.6,\(y)\ntwo,0.6,0.4\nthree,0.3,0.3\n", fuzzy: ["A", "Y"])
    study.cutOffs = [.inclCut: 0.8]
    return try study.run()
  }

  // On the other side A has Σmin(x, 1 − y) of 0.45 + 0.6 + 0.3 and 0.4 + 0.6 + 0.3: PRI 0.571 and 0.5.
  @Test("It fires below 0.5, and not at 0.5", arguments: [(0.55, .failed), (0.6, .passed)] as [(Double, StudyResult.Check.Status)])
  func fires(y: Double, status: StudyResult.Check.Status) throws {
    let check = try #require(try Self.run(y).check("low-pri"))
    #expect(check.status == status, "\(check.evidence)")
    #expect(check.severity == .warn)
    #expect((check.evidence.en?.contains("one, two") == true) == (status == .failed))
  }
}
