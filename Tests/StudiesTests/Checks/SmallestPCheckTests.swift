import Cases
import Studies
import Testing

@Suite("The smallest p value within reach")
struct SmallestPCheckTests {
  @Test(
    "It fires where no split that the open cells allow brings one over the binomial coefficient down to 0.05",
    arguments: [
      // 1/C(4,4) = 1 and 1/C(4,2) = 1/6.
      (4, 0, 0, .failed, "1.000 at the observed split (4 of 4 with the outcome), 0.167 at the best split"),
      // 1/C(6,3) = 1/20 = 0.05.
      (3, 3, 0, .passed, "0.050 at the observed split (3 of 6 with the outcome), 0.050 at the best split"),
      // 1/C(7,1) = 1/7 and 1/C(7,3) = 1/35.
      (1, 6, 0, .failed, "0.143 at the observed split (1 of 7 with the outcome), 0.029 at the best split"),
      // An open case may turn out either way: 3 or 4 of 6, at best 1/20.
      (3, 2, 1, .passed, "0.050 at the observed split (3 to 4 of 6 with the outcome)"),
      // Counting the open cases as absent would give 1/C(6,2) = 1/15.
      (2, 3, 1, .passed, "0.050 at the observed split (2 to 3 of 6 with the outcome)"),
      (3, 0, 1, .failed, "0.250 at the observed split (3 to 4 of 4 with the outcome)"),
      // 1/C(14,7) = 1/3432 is not 0.
      (7, 7, 0, .passed, "<\u{A0}0.001 at the observed split (7 of 14 with the outcome)"),
    ] as [(Int, Int, Int, StudyResult.Check.Status, String)])
  func fires(present: Int, absent: Int, unknown: Int, status: StudyResult.Check.Status, words: String) throws {
    let outcomes =
      Array(repeating: FixtureCell.present, count: present) + Array(repeating: .absent, count: absent)
      + Array(repeating: .unknown, count: unknown)
    let check = try #require(try FixtureLibrary(outcomes: outcomes).run().check("smallest-attainable-p"))
    #expect(check.status == status)
    #expect(check.severity == .inform)
    #expect(try #require(check.evidence.en).contains(words))
  }
}
