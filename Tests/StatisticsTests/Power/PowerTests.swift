import Foundation
import Statistics
import Testing

/// The rows of `References/power/power.json`, which `power.R` beside it makes with R 4.2.2.
private struct PowerReferences: Decodable {
  struct Contradiction: Decodable {
    let cases: Int
    let rows: Int
    let share: Double
    let probability: Double
  }

  struct Solution: Decodable {
    let cases: Int
    let withOutcome: Int
    let rows: Int
    let cut: Double
    let noContradiction: Double
    let covered: [[Int]]
    let probability: [Double]
  }

  struct Observed: Decodable {
    let sizes: [Int]
    let withOutcome: Int
    let cut: Double
    let noContradiction: Double
    let covered: [[Int]]
    let probability: [Double]
  }

  struct Power: Decodable {
    let with: Int
    let without: Int
    let shareWith: Double
    let shareWithout: Double
    let level: Double
    let power: Double
  }

  let contradictions: [Contradiction]
  let solutions: [Solution]
  let observed: [Observed]
  let powers: [Power]

  static func read() throws -> PowerReferences {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../References/power/power.json").standardizedFileURL
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(PowerReferences.self, from: Data(contentsOf: file))
  }
}

@Suite("Chances of random data")
struct PowerTests {
  @Test("The probability of no contradiction agrees with a recursion over one case after the other in R")
  func noContradiction() throws {
    let rows = try PowerReferences.read().contradictions
    #expect(rows.count == 51)
    for row in rows {
      let found = try NoContradiction.probability(cases: row.cases, rows: row.rows, share: row.share)
      #expect(agree(found, row.probability), "\(row.cases) cases, \(row.rows) rows: \(found) and \(row.probability)")
    }
  }

  // Two cases: they differ in the outcome with 2p(1 − p), and meet with 1/R.
  @Test("For two cases it is 1 − 2p(1 − p)/R", arguments: [(2, 0.5), (32, 0.3), (1 << 62, 0.9)])
  func twoCases(rows: Int, share: Double) throws {
    #expect(agree(try NoContradiction.probability(cases: 2, rows: rows, share: share), 1 - 2 * share * (1 - share) / Double(rows)))
  }

  @Test("With a fixed number of cases with the outcome it agrees with every data set listed in R, and so does the whole distribution")
  func solutions() throws {
    for row in try PowerReferences.read().solutions {
      let found = try RandomSolution(cases: row.cases, withOutcome: row.withOutcome, rows: row.rows, inclusionCut: row.cut)
      for (covered, probability) in zip(row.covered, row.probability) {
        #expect(agree(found.probability(coveredWithOutcome: covered[0], coveredWithout: covered[1]), probability), "\(row)")
      }
      let fixed = try NoContradiction.probability(cases: row.cases, withOutcome: row.withOutcome, rows: row.rows)
      #expect(agree(fixed, row.noContradiction))
    }
  }

  @Test("With the conditions as they are it agrees with every way to deal out the outcome, listed in R")
  func observed() throws {
    for row in try PowerReferences.read().observed {
      let found = try RandomSolution(rowSizes: row.sizes, withOutcome: row.withOutcome, inclusionCut: row.cut)
      for (covered, probability) in zip(row.covered, row.probability) {
        #expect(agree(found.probability(coveredWithOutcome: covered[0], coveredWithout: covered[1]), probability), "\(row)")
      }
      #expect(agree(try NoContradiction.probability(rowSizes: row.sizes, withOutcome: row.withOutcome), row.noContradiction))
    }
  }

  @Test("A share of draws mixes fixed numbers: the binomial mean over m gives the probability for cases with the outcome by chance")
  func mixes() throws {
    var sum = 0.0
    for (m, weight) in BinomialEnumeration(trials: 9, share: 0.3).probabilities.enumerated() {
      sum += weight * (try NoContradiction.probability(cases: 9, withOutcome: m, rows: 12))
    }
    #expect(agree(sum, try NoContradiction.probability(cases: 9, rows: 12, share: 0.3)))
  }

  @Test(
    "A seeded sample lies within five standard errors of the exact recursion",
    arguments: [(10, 5, 16, 1.0), (14, 6, 32, 0.75), (8, 2, 6, 0.6)])
  func sample(cases: Int, with: Int, rows: Int, cut: Double) throws {
    let exact = try RandomSolution(cases: cases, withOutcome: with, rows: rows, inclusionCut: cut)
    let sample = try RandomSolution(cases: cases, withOutcome: with, rows: rows, inclusionCut: cut, draws: 10_000, seed: 3)
    for coverage in [0, 0.25, 0.5, 0.75, 1] {
      for consistency in [0.7, 0.9, 1] {
        let p = exact.probability(consistency: consistency, coverage: coverage)
        let estimate = sample.probability(consistency: consistency, coverage: coverage)
        #expect(abs(p - estimate) <= 5 * sample.standardError(of: p) + 1e-3, "\(p) and \(estimate)")
      }
    }
    #expect(exact.standardError(of: 0.5) == 0)
    #expect(sample == (try RandomSolution(cases: cases, withOutcome: with, rows: rows, inclusionCut: cut, draws: 10_000, seed: 3)))
  }

  @Test("Probabilities add up to 1, and a stricter demand is never more probable")
  func monotone() throws {
    let found = try RandomSolution(cases: 11, withOutcome: 5, rows: 16, inclusionCut: 0.8)
    var sum = 0.0
    for c in 0...5 { for b in 0...6 { sum += found.probability(coveredWithOutcome: c, coveredWithout: b) } }
    #expect(agree(sum, 1))
    #expect(found.probability(consistency: 0.8, coverage: 0.5) >= found.probability(consistency: 0.9, coverage: 0.5))
    #expect(found.probability(consistency: 0.8, coverage: 0.5) >= found.probability(consistency: 0.8, coverage: 0.6))
  }

  @Test("The power of Fisher’s test agrees with fisher.test for every pair of counts")
  func power() throws {
    for row in try PowerReferences.read().powers {
      let test = try FisherPower(withCondition: row.with, withoutCondition: row.without, level: row.level)
      #expect(agree(try test.power(shareWith: row.shareWith, shareWithout: row.shareWithout), row.power), "\(row)")
    }
  }

  @Test("The size of Fisher’s test is at most its level", arguments: [0.1, 0.3, 0.5, 0.8])
  func size(share: Double) throws {
    for (first, second) in [(4, 4), (10, 3), (25, 25)] {
      #expect(
        try FisherPower(withCondition: first, withoutCondition: second, level: 0.05).power(shareWith: share, shareWithout: share) <= 0.05)
    }
  }

  @Test("What cannot be computed is refused in a sentence with advice")
  func errors() throws {
    #expect(throws: PowerError.casesOutOfRange(0, largest: 1_000)) { try NoContradiction.probability(cases: 0, rows: 4, share: 0.5) }
    #expect(throws: PowerError.rowsOutOfRange(0)) { try NoContradiction.probability(cases: 4, rows: 0, share: 0.5) }
    #expect(throws: PowerError.outcomeOutOfRange(5, cases: 4)) { try NoContradiction.probability(cases: 4, withOutcome: 5, rows: 4) }
    #expect(throws: PowerError.casesOutOfRange(25, largest: 24)) { try RandomSolution(cases: 25, withOutcome: 5, rows: 4, inclusionCut: 1) }
    #expect(throws: PowerError.shareOutOfRange("inclusion cut", 2)) { try RandomSolution(rowSizes: [2], withOutcome: 1, inclusionCut: 2) }
    #expect(throws: PowerError.drawsOutOfRange(0)) {
      try RandomSolution(cases: 5, withOutcome: 1, rows: 4, inclusionCut: 1, draws: 0, seed: 1)
    }
    #expect(throws: PowerError.casesOutOfRange(0, largest: 1_000)) { try FisherPower(withCondition: 0, withoutCondition: 0, level: 0.05) }
    for error in [PowerError.casesOutOfRange(0, largest: 9), .rowsOutOfRange(0), .shareOutOfRange("level", 2), .conditionsOutOfRange(0)] {
      #expect(error.description == "\(error.sentence) \(error.advice)" && error.advice.hasSuffix("."))
    }
  }
}
