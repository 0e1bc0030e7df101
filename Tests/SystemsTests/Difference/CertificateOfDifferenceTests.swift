import Combinatorics
import Membership
import Testing

@testable import Systems

private func sets(of size: Int, from elements: [Int]) -> [[Int]] {
  guard size > 0 else { return [[]] }
  guard let first = elements.first else { return [] }
  let rest = Array(elements.dropFirst())
  return sets(of: size - 1, from: rest).map { [first] + $0 } + sets(of: size, from: rest)
}

@Suite("How different chosen cases are, compared with all sets")
struct CertificateOfDifferenceTests {
  @Test("Shares are those of all sets, counted one by one", arguments: 1...20)
  func bruteForce(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 5...11, using: &generator)
    let matrix = DistanceMatrix(count: count) { _, _ in Int.random(in: 0...6, using: &generator) }
    for size in 2...4 {
      let all = sets(of: size, from: Array(0..<count))
      let chosen = all[Int.random(in: 0..<all.count, using: &generator)]
      let certificate = try CertificateOfDifference(chosen, in: matrix, .full)
      let smallest = try #require(matrix.smallest(among: chosen))
      let total = matrix.total(among: chosen)
      let n = Double(all.count)
      #expect(certificate.setCount == all.count && certificate.smallest.isExact && certificate.mean.isExact)
      #expect(certificate.smallest.shareSmaller == Double(all.count { (matrix.smallest(among: $0) ?? 0) < smallest }) / n)
      #expect(certificate.smallest.shareAtMost == Double(all.count { (matrix.smallest(among: $0) ?? 0) <= smallest }) / n)
      #expect(certificate.mean.shareSmaller == Double(all.count { matrix.total(among: $0) < total }) / n)
      #expect(certificate.mean.shareAtMost == Double(all.count { matrix.total(among: $0) <= total }) / n)
      #expect(certificate.smallest.standardError == 0)
    }
  }

  @Test("A sample of sets lies within five standard errors of all of them", arguments: 1...5)
  func sample(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let matrix = DistanceMatrix(count: 30) { _, _ in Int.random(in: 0...1_000, using: &generator) }
    let chosen = [3, 11, 17, 25]
    let exact = try CertificateOfDifference(chosen, in: matrix, .full)
    let effort = CertificateOfDifference.Effort(exactSmallest: 0, exactMean: 0, draws: 4_000, cutChoices: 1, seed: seed)
    let sampled = try CertificateOfDifference(chosen, in: matrix, effort)
    #expect(!sampled.smallest.isExact && sampled.smallest.sets == 4_000)
    #expect(abs(sampled.smallest.shareSmaller - exact.smallest.shareSmaller) < 5 * sampled.smallest.standardError)
    #expect(abs(sampled.mean.shareSmaller - exact.mean.shareSmaller) < 5 * sampled.mean.standardError)
    #expect(sampled == (try CertificateOfDifference(chosen, in: matrix, effort)))
  }

  @Test("The best set of all has no set above it, and a case twice has no set below it")
  func ends() throws {
    var generator = SeededGenerator(seed: 3)
    let matrix = DistanceMatrix(count: 12) { _, _ in Int.random(in: 1...90, using: &generator) }
    let best = try Selection.choose(3, from: matrix)
    #expect(try CertificateOfDifference(best.elements, in: matrix, .full).smallest.shareAtMost == 1)
    let twice = try CertificateOfDifference([4, 4, 7], in: matrix, .full)
    #expect(twice.smallest.value == 0 && twice.smallest.shareSmaller == 0)
  }

  @Test("One case, or more than there are, is refused")
  func refused() {
    let matrix = DistanceMatrix(count: 3) { _, _ in 1 }
    #expect(throws: SystemsError.tooFewAsked(count: 1, least: 2)) { try CertificateOfDifference([0], in: matrix, .quick) }
    #expect(throws: SystemsError.tooMany(count: 4, cases: 3)) { try CertificateOfDifference([0, 1, 2, 2], in: matrix, .quick) }
  }
}

@Suite("Difference under every cut")
struct DifferenceUnderCutsTests {
  private static let pool: [Profile] = (0..<40).map { index in
    let x = Double(index)
    let y = Double(index % 7)
    let values: [String: ContextValue] = ["x": .number(x...x), "y": .number(y...y)]
    return Profile(id: "c\(index)", values: values)
  }
  private static let blocks = [
    ContextVariables(block: "X", variables: [ContextVariable(id: "x", scale: 39)]),
    ContextVariables(block: "Y", variables: [ContextVariable(id: "y", scale: 6)]),
  ]
  private static let choices = CutChoices.quantiles([0.25, 0.5, 0.75], of: pool, ["x", "y"])

  @Test("Quartiles of 0 … 39 are 10, 20 and 30: so many values lie below")
  func quartiles() {
    #expect(Self.choices.choices.map(\.variable) == ["x", "y"])
    #expect(Self.choices.choices[0].cuts == [10, 20, 30])
    #expect(Self.choices.count == 9)
    #expect(Set((0..<9).map { Self.choices.choice($0) }).count == 9)
  }

  @Test("Every choice is looked at while there are few; a pair counts as different where a cut parts it and few others")
  func exhaustive() throws {
    let effort = CertificateOfDifference.Effort(exactSmallest: 0, exactMean: 0, draws: 20_000, cutChoices: 100)
    let results = DifferenceUnderCuts.of([[5, 15]], in: Self.pool, Self.blocks, Self.choices, effort)
    #expect(results.map(\.block) == ["X", "Y", nil])
    #expect(results.map(\.choiceCount) == [3, 3, 9] && results.allSatisfy(\.isExhaustive))
    // Of the cuts 10, 20 and 30 of x, only 10 parts 5 from 15. It parts 10·30 of the 780 pairs; the other 480, a share of 0.615, have a smaller distance.
    #expect(results[0].aboveHalf == Bounds(min: 1.0 / 3, max: 1.0 / 3))
    #expect(results[0].shareSmaller.min == 0 && abs(results[0].shareSmaller.max - 480.0 / 780) < 0.08)
  }

  @Test("A choice too many is drawn, not skipped, and said")
  func drawn() {
    let effort = CertificateOfDifference.Effort(exactSmallest: 0, exactMean: 0, draws: 1_000, cutChoices: 4)
    let results = DifferenceUnderCuts.of([[0, 39], [0, 1]], in: Self.pool, Self.blocks, Self.choices, effort)
    #expect(results.last?.examined == 4 && results.last?.isExhaustive == false)
    // 0 and 39 differ under every cut of x, 0 and 1 under none: what is open about the chosen set stays a range.
    #expect(results[0].aboveHalf.min == 0)
  }

  @Test("A value is divided at its cut, from the cut on counting as 1, and a range over it stays open")
  func divide() {
    #expect(CutPoint.divide(.number(5...5), at: 5) == .number(1...1))
    #expect(CutPoint.divide(.number(4...4.9), at: 5) == .number(0...0))
    #expect(CutPoint.divide(.number(4...5), at: 5) == .unknown)
    #expect(CutPoint.divide(.category(["a"]), at: 5) == .category(["a"]))
    let result = CutPoint.apply([CutPoint(variable: "x", cut: 20)], to: Self.pool, Self.blocks)
    #expect(result.blocks[0].variables[0].scale == 1 && result.blocks[1] == Self.blocks[1])
    #expect(result.profiles[19].values["x"] == .number(0...0) && result.profiles[20].values["x"] == .number(1...1))
  }
}
