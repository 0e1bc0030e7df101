import Statistics
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  // The reference implementation by S. Vigna, seed 1234567.
  @Test("It gives the published stream")
  func stream() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      (0..<5).map { _ in generator.next() } == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test("Whole numbers below a bound are each drawn about as often as another", arguments: [1, 2, 3, 7, 10])
  func uniform(bound: Int) {
    var generator = SplitMix64(seed: 4)
    var counts = [Int](repeating: 0, count: bound)
    for _ in 0..<10_000 { counts[generator.index(below: bound)] += 1 }
    let expected = 10_000.0 / Double(bound)
    // Five standard deviations of a binomial count.
    for count in counts { #expect(abs(Double(count) - expected) <= 5 * (expected * (1 - 1 / Double(bound))).squareRoot()) }
  }

  @Test("Every order of three values is drawn about as often as another")
  func orders() {
    var generator = SplitMix64(seed: 6)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<6_000 {
      var values = [1, 2, 3]
      generator.permute(&values)
      counts[values, default: 0] += 1
    }
    #expect(counts.count == 6)
    // Five standard deviations of a binomial count with p = 1/6.
    for count in counts.values { #expect(abs(Double(count) - 1_000) < 5 * (6_000.0 * 5 / 36).squareRoot()) }
  }

  @Test("Shares stay below 1")
  func units() {
    var generator = SplitMix64(seed: 8)
    let shares = (0..<1_000).map { _ in generator.unit() }
    #expect(shares.allSatisfy { (0..<1).contains($0) } && abs(shares.reduce(0, +) / 1_000 - 0.5) < 0.05)
  }
}
