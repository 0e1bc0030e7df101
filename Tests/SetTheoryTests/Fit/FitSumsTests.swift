import SetTheory
import TestSupport
import Testing

@Suite("Parameters of fit")
struct FitSumsTests {
  // min(x, y) = .2, .5, .6; Σx = 1.9, Σy = 1.8; min(x, y, 1 − y) = .2, .5, .4; Σ(1 − x) = 1.1; Σ(1 − min) = 1.7.
  @Test("Three cases by hand")
  func byHand() {
    let sums = FitSums(set: [0.2, 0.8, 0.9], outcome: [0.7, 0.5, 0.6])
    #expect(agree(sums.consistency, 1.3 / 1.9))
    #expect(agree(sums.coverage, 1.3 / 1.8))
    #expect(agree(sums.pri, (1.3 - 1.1) / (1.9 - 1.1)))
    #expect(agree(sums.relevance, 1.1 / 1.7))
    #expect(sums.necessityConsistency == sums.coverage)
    #expect(sums.necessityCoverage == sums.consistency)
  }

  @Test("A parameter without a denominator has no value", arguments: [(0.3, 0.6), (0.1, 0.9), (0.3, 0.7), (0.2, 0.8), (0.0, 1.0)])
  func undefinedPRI(x: Double, y: Double) {
    #expect(FitSums(set: [x], outcome: [y]).pri == nil)
  }

  @Test("All cases fully in both: relevance cannot be judged; none in: no consistency, no coverage")
  func undefined() {
    #expect(FitSums(set: [1, 1, 1], outcome: [1, 1, 1]).relevance == nil)
    #expect(FitSums(set: [0, 0], outcome: [0, 1]).consistency == nil)
    #expect(FitSums(set: [0, 1], outcome: [0, 0]).coverage == nil)
  }

  @Test("All figures equal their definitions", arguments: UInt64(1)...200)
  func definitions(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let x = (0..<9).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 20 }
    let y = (0..<9).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 20 }
    let sums = FitSums(set: x, outcome: y)
    #expect(agree(sums.consistency, NaiveFit.consistency(x, y)))
    #expect(agree(sums.coverage, NaiveFit.coverage(x, y)))
    #expect(agree(sums.pri, NaiveFit.pri(x, y)))
    #expect(agree(sums.relevance, NaiveFit.relevance(x, y)))
  }

  @Test("A value that binary numbers miss by rounding reaches its cut-off; one that is lower does not")
  func cutOff() {
    // 0.1 + 0.7 is 0.7999999999999999 in binary.
    #expect(0.1 + 0.7 < 0.8)
    #expect(CutOff.isReached(0.8, by: 0.1 + 0.7))
    #expect(!CutOff.isReached(0.8, by: 0.79999))
    #expect(CutOff.isReached(0, by: nil))
    #expect(!CutOff.isReached(0.1, by: nil))
  }

  @Test(
    "A case has the role of its quadrant",
    arguments: [
      (0.6, 0.8, CaseRole.typical), (0.8, 0.6, .deviantInDegree), (0.8, 0.2, .deviantInKind), (0.2, 0.8, .uncovered),
      (0.2, 0.3, .irrelevant),
      (0.5, 0.8, .ambiguous), (0.8, 0.5, .ambiguous), (1, 1, .typical),
    ])
  func roles(set: Double, outcome: Double, role: CaseRole) {
    #expect(CaseRole(set: set, outcome: outcome) == role)
  }
}
