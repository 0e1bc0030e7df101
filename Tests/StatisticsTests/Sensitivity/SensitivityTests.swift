import Foundation
import Testing

@testable import Statistics

@Suite("Sensitivity") struct SensitivityTests {
  @Test("The Sobol sequence begins as published")
  func points() {
    // Antonov and Saleev (1979); Bratley and Fox (1988), Algorithm 659, in the Gray code order that GSL uses.
    #expect(SobolSequence.points(4, dimensions: 2) == [[0.5, 0.5], [0.75, 0.25], [0.25, 0.75], [0.375, 0.375]])
    for dimensions in [1, 7, 40] {
      let points = SobolSequence.points(255, dimensions: dimensions)
      // With the origin, 256 points fall one into each 256th of every dimension.
      for dimension in 0..<dimensions {
        #expect(Set(points.map { Int($0[dimension] * 256) }).count == 255)
      }
    }
  }

  @Test("Indices of a sum are those of its parts in closed form")
  func sum() throws {
    // Y = 3 X1 + 2 X2 + X3 with uniform X: variances 9/12, 4/12, 1/12, so S = T = 9/14, 4/14, 1/14.
    let result = try VarianceSensitivity(inputs: 3, points: 512, seed: 1) { [3 * $0[0] + 2 * $0[1] + $0[2]] }
    let indices = try #require(result.indices[0])
    for (index, expected) in zip(indices, [9.0 / 14, 4.0 / 14, 1.0 / 14]) {
      #expect(abs(index.firstOrder.value - expected) < max(0.01, 4 * index.firstOrder.standardError))
      #expect(abs(index.total.value - expected) < max(0.01, 4 * index.total.standardError))
    }
    #expect(abs(result.means[0] - 3) < 0.01)
    #expect(result.evaluations == 8 * 512 * 5)
  }

  @Test("Indices of Ishigami's function are those in closed form")
  func ishigami() throws {
    // Ishigami and Homma (1990), a = 7, b = 0.1: S = 0.3139, 0.4424, 0; T = 0.5576, 0.4424, 0.2437, from V = a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2.
    let (a, b, pi) = (7.0, 0.1, Double.pi)
    let variance = a * a / 8 + b * pow(pi, 4) / 5 + b * b * pow(pi, 8) / 18 + 0.5
    let first = 0.5 * pow(1 + b * pow(pi, 4) / 5, 2) / variance
    let second = a * a / 8 / variance
    let joint = b * b * pow(pi, 8) * (1.0 / 18 - 1.0 / 50) / variance
    let result = try VarianceSensitivity(inputs: 3, points: 2048, seed: 2) { point in
      let x = point.map { -pi + 2 * pi * $0 }
      return [sin(x[0]) + a * sin(x[1]) * sin(x[1]) + b * pow(x[2], 4) * sin(x[0])]
    }
    let indices = try #require(result.indices[0])
    let exact: [(first: Double, total: Double)] = [(first, first + joint), (second, second), (0, joint)]
    for (index, expected) in zip(indices, exact) {
      #expect(abs(index.firstOrder.value - expected.first) < 0.02)
      #expect(abs(index.total.value - expected.total) < 0.02)
    }
  }

  @Test("An output that does not vary has no indices, and the others theirs")
  func constant() throws {
    let result = try VarianceSensitivity(inputs: 2, points: 64, seed: 3) { [1, $0[0] > 0.5 ? 1 : 0] }
    #expect(result.indices[0] == nil)
    let indices = try #require(result.indices[1])
    #expect(abs(indices[0].total.value - 1) < 0.05)
    #expect(abs(indices[1].total.value) < 1e-12)
  }

  @Test("Elementary effects of a linear function are its coefficients")
  func linear() throws {
    let result = try MorrisScreening(inputs: 25, paths: 4, seed: 5) { point in
      [point.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }]
    }
    for (index, effects) in result.effects[0].enumerated() {
      #expect(abs(effects.mean - Double(index)) < 1e-9 && abs(effects.meanSize - Double(index)) < 1e-9)
      #expect(effects.standardDeviation < 1e-9)
    }
    #expect(result.evaluations == 4 * 26)
  }

  @Test("Effects that hang on another input differ from path to path")
  func interaction() throws {
    let effects = try MorrisScreening(inputs: 2, paths: 60, seed: 6) { [($0[0] - 0.5) * ($0[1] - 0.5)] }.effects[0][0]
    // The effect of X1 is X2 − 0.5 on the grid −1/2, −1/6, 1/6, 1/2: its mean is near 0, its size near 1/3.
    #expect(abs(effects.mean) < 0.15)
    #expect(abs(effects.meanSize - 1.0 / 3) < 0.07)
    #expect(effects.standardDeviation > 0.3)
  }

  @Test("Numbers out of range are refused")
  func refused() {
    #expect(throws: StatisticsError.tooManyCandidates(21, largest: 20)) {
      try VarianceSensitivity(inputs: 21, points: 8, seed: 1) { [$0[0]] }
    }
    #expect(throws: StatisticsError.drawsOutOfRange(1)) { try VarianceSensitivity(inputs: 1, points: 1, seed: 1) { [$0[0]] } }
    #expect(throws: StatisticsError.drawsOutOfRange(1)) { try MorrisScreening(inputs: 1, paths: 1, seed: 1) { [$0[0]] } }
  }

  @Test("Runs of one seed draw what they draw alone, and neighbours have nothing in common")
  func runs() {
    func first(_ run: UInt64) -> [UInt64] {
      var generator = SplitMix64(seed: 9, run: run)
      return (0..<50).map { _ in generator.next() }
    }
    #expect(first(3) == first(3))
    let all = (0..<200).flatMap { first(UInt64($0)) }
    #expect(Set(all).count == all.count)
    // The same on every machine: the values of this seed, computed once by the same recurrence in Python.
    var generator = SplitMix64(seed: 1, run: 2)
    #expect(generator.next() == 16007044390419820741)
  }
}
