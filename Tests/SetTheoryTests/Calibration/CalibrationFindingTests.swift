import SetTheory
import Testing

@Suite("Findings of calibration")
struct CalibrationFindingTests {
  static func findings(
    _ numbers: [Double], _ exclusion: Double, _ crossover: Double, _ inclusion: Double, hasReason: Bool = true
  ) throws -> [CalibrationFinding] {
    let calibration = Calibration.linear(
      try LinearCalibration(Anchors(exclusion: exclusion, crossover: crossover, inclusion: inclusion)))
    return try calibration.calibrated(RawColumn(name: "x", numbers: numbers), as: "X", hasReason: hasReason).findings
  }

  @Test("Anchors with a reason, away from every statistic, have nothing to say")
  func quiet() throws {
    #expect(try Self.findings([1, 2, 3, 6, 7, 8, 9, 30], 0, 4.8, 12) == [])
  }

  @Test("A case on the crossover is named")
  func crossover() throws {
    #expect(try Self.findings([1, 5, 3, 5, 7, 8, 9, 30], 0, 5, 20) == [.atCrossover(cases: [1, 3])])
  }

  @Test("Anchors equal to a statistic are mechanical, also when rounded")
  func mechanical() throws {
    // Mean 33.625, median 27.5, quartiles (type 7) 10.75 and 46.75, 95th percentile 79.2 of these eight values, by hand.
    let numbers: [Double] = [1, 10, 11, 25, 30, 42, 61, 89]
    #expect(RawStatistic.mean.value(of: numbers) == 33.625 && RawStatistic.median.value(of: numbers) == 27.5)
    #expect(RawStatistic.lowerQuartile.value(of: numbers) == 10.75 && RawStatistic.upperQuartile.value(of: numbers) == 46.75)
    #expect(abs(try #require(RawStatistic.percentile95.value(of: numbers)) - 79.2) < 1e-12)
    #expect(
      try Self.findings(numbers, 10.75, 33.6, 79) == [
        .mechanicalAnchor(10.75, .lowerQuartile), .mechanicalAnchor(33.6, .mean), .mechanicalAnchor(79, .percentile95),
      ])
    #expect(try Self.findings(numbers, 0, 27.5, 100) == [.mechanicalAnchor(27.5, .median)])
    #expect(try Self.findings(numbers, 0, 35, 100) == [])
  }

  @Test("Nobody saying why is a finding")
  func reason() throws {
    #expect(try Self.findings([1, 2, 3, 6, 7, 8, 9, 30], 0, 4.8, 12, hasReason: false) == [.noReason])
  }

  @Test("More than 80 % on one side is skewed, 80 % is not")
  func skew() throws {
    let four: [Double] = [1, 2, 3, 4, 60]
    #expect(try Self.findings(four, 0, 8, 100) == [])
    #expect(try Self.findings(four + [5], 0, 8, 100) == [.skewed(share: 5.0 / 6, .below)])
    #expect(try Self.findings([1, 20, 30, 40, 50, 70], 0, 8, 99) == [.skewed(share: 5.0 / 6, .above)])
    #expect(try Self.findings([20, 30, 40], 0, 8, 16) == [.constant(1)])
  }

  @Test("Values on a threshold, open ranges and unknown cells are named")
  func notes() throws {
    let raw = RawColumn(
      name: "x", values: [.number(5), .number(1), .unknown, .range(lower: 4, upper: 6), .range(lower: 1, upper: 2), .number(9)],
      texts: ["5", "1", "", "4..6", "1..2", "9"])
    let calibration = Calibration.crisp(try CrispCalibration(thresholds: [5]))
    let findings = try calibration.calibrated(raw, as: "X", hasReason: true).findings
    #expect(
      findings.filter { !$0.isWarning } == [.onThreshold(5, cases: [0]), .undecided(cases: [3]), .unknown(cases: [2])])
  }

  @Test("A skewed level of a multi-value condition is named")
  func level() throws {
    let calibration = Calibration.multiValue(try MultiValueCalibration(cutPoints: [10.5, 20.5]))
    let raw = RawColumn(name: "x", numbers: [1, 11, 12, 13, 14, 15, 16])
    #expect(try calibration.calibrated(raw, as: "X", hasReason: true).findings == [.skewed(share: 6.0 / 7, .level(1))])
  }

  @Test("Gaps stand between neighbours, the widest first, with the cases on both sides")
  func gaps() {
    let gaps = RawGap.gaps(in: [5, 1, 5, 9, 2])
    #expect(gaps.map(\.lower) == [5, 2, 1] && gaps.map(\.upper) == [9, 5, 2])
    #expect(gaps.map(\.casesBelow) == [4, 2, 1] && gaps.map(\.casesAbove) == [1, 3, 4])
    #expect(gaps.map(\.middle) == [7, 3.5, 1.5])
    #expect(RawGap.gaps(in: [3, 3]) == [] && RawGap.gaps(in: []) == [])
  }
}
