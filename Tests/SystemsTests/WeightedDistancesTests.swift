import Testing

@testable import Systems

@Suite("Distances with weights")
struct WeightedDistancesTests {
  private static func known(_ billionths: Int) -> DistanceRange { DistanceRange(min: billionths, max: billionths) }

  /// Three pairs over two blocks, all known: sums 0.9 + 0.1w, 0.5 + 0.6w and 0.2 + 0.3w for a weight w of the second block.
  static let closed = WeightedDistances(
    blocks: ["one", "two"],
    pairs: [
      .init(first: "a", second: "b", byBlock: [known(900_000_000), known(100_000_000)]),
      .init(first: "a", second: "c", byBlock: [known(500_000_000), known(600_000_000)]),
      .init(first: "b", second: "c", byBlock: [known(200_000_000), known(300_000_000)]),
    ])

  @Test("The order changes where two lines cross: 0.9 + 0.1w = 0.5 + 0.6w at w = 0.8")
  func closedForm() {
    let flips = Self.closed.flips(ofBlock: 1, upTo: 3)
    // 0.9 + 0.1w meets 0.2 + 0.3w only at 3.5, and 0.5 + 0.6w never falls below 0.2 + 0.3w.
    #expect(flips.map { [$0.numerator, $0.denominator] } == [[4, 5]])
    #expect(flips.first?.before.mostDifferent == [0] && flips.first?.after.mostDifferent == [1])
    #expect(flips.first?.after.mostSimilar == [2])
    #expect(Self.closed.extremes(weights: [100, 80])?.mostDifferent == [0, 1])
  }

  @Test("The distance is the weighted mean, and there is none without any weight")
  func mean() throws {
    let distance = try #require(Self.closed.distance(1, weights: [100, 300]))
    // (0.5 + 3 · 0.6) / 4
    #expect(abs(distance.min - 0.575) < 1e-12 && distance.min == distance.max)
    #expect(Self.closed.distance(1, weights: [0, 0]) == nil && Self.closed.extremes(weights: [0, 0]) == nil)
  }

  @Test("Between flip points the extremes are those of every weight in hundredths, with ranges too", arguments: 1...40)
  func grid(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let blocks = ["x", "y", "z"]
    let pairs = (0..<6).map { number in
      let byBlock = blocks.map { _ -> DistanceRange in
        let ends = [Int.random(in: 0...20, using: &generator), Int.random(in: 0...20, using: &generator)].sorted()
        // Half of the distances are known.
        return Bool.random(using: &generator)
          ? Self.known(ends[0] * 50_000_000) : DistanceRange(min: ends[0] * 50_000_000, max: ends[1] * 50_000_000)
      }
      return WeightedDistances.Pair(first: "\(number)", second: "-", byBlock: byBlock)
    }
    let distances = WeightedDistances(blocks: blocks, pairs: pairs)
    for block in blocks.indices {
      let flips = distances.flips(ofBlock: block, upTo: 3)
      for hundredths in 1..<300 where !flips.contains(where: { $0.numerator * 100 == hundredths * $0.denominator }) {
        var weights = [100, 100, 100]
        weights[block] = hundredths
        let found = try #require(distances.extremes(weights: weights))
        let last = flips.last { $0.numerator * 100 < hundredths * $0.denominator }
        let expected = last?.after ?? flips.first?.before
        // A weight that is no flip point may still be a tie that changes nothing on either side.
        if let expected, expected != found {
          let isTie =
            Set(found.mostDifferent).isSuperset(of: expected.mostDifferent) && Set(found.mostSimilar).isSuperset(of: expected.mostSimilar)
          #expect(isTie, "block \(block), weight \(hundredths), seed \(seed)")
        }
      }
      #expect(flips.allSatisfy { $0.before != $0.after && $0.weight > 0 && $0.weight < 3 })
    }
  }
}
