import SetTheory
import Testing

@Suite("Shapes of calibrations")
struct CalibrationShapesTests {
  @Test("Straight lines go through the anchors and stop at 0 and 1")
  func linear() throws {
    let rising = try LinearCalibration(Anchors(exclusion: 2, crossover: 5, inclusion: 9))
    // By hand: (3.5 − 2) / 3 / 2 = 0.25; 1 − (9 − 7) / 4 / 2 = 0.75.
    #expect([0, 2, 3.5, 5, 7, 9, 20].map(rising.value) == [0, 0, 0.25, 0.5, 0.75, 1, 1])
    let falling = try LinearCalibration(Anchors(exclusion: 9, crossover: 5, inclusion: 2))
    #expect([0, 2, 3.5, 5, 7, 9, 20].map(falling.value) == [1, 1, 0.75, 0.5, 0.25, 0, 0])
  }

  @Test("Powers bend the lines and leave the anchors")
  func powers() throws {
    let square = try LinearCalibration(Anchors(exclusion: 0, crossover: 1, inclusion: 2), below: 2, above: 3)
    // By hand: 0.5² / 2 = 0.125; 1 − 0.5³ / 2 = 0.9375.
    #expect([0, 0.5, 1, 1.5, 2].map(square.value) == [0, 0.125, 0.5, 0.9375, 1])
  }

  @Test("A bell rises, stays and falls")
  func bell() throws {
    let bell = try BellCalibration([1, 2, 3, 5, 6, 8])
    #expect([0, 1.5, 2, 2.5, 4, 5.5, 6, 7, 9].map(bell.value) == [0, 0.25, 0.5, 0.75, 1, 0.75, 0.5, 0.25, 0])
  }

  @Test("The set of both extremes has its exclusion in the middle")
  func inverted() throws {
    // e1 = 3, c1 = 2, i1 = 1, i2 = 8, c2 = 6, e2 = 5: in at 1 and 8, out from 3 to 5.
    let extremes = try BellCalibration([3, 2, 1, 8, 6, 5])
    #expect(extremes.isInverted)
    #expect([0, 1, 1.5, 2, 2.5, 3, 4, 5, 5.5, 6, 7, 8, 9].map(extremes.value) == [1, 1, 0.75, 0.5, 0.25, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1])
  }

  @Test("Each anchor of a logistic bell has the membership that three anchors give it")
  func logisticBell() throws {
    let bell = try BellCalibration([1, 2, 4, 5, 7, 8], at: .standard)
    for (raw, membership) in zip([1.0, 2, 4, 5, 7, 8], [0.05, 0.5, 0.95, 0.95, 0.5, 0.05]) {
      #expect(abs(bell.value(at: raw) - membership) < 1e-12)
    }
  }

  @Test("A threshold belongs to its upper side")
  func crisp() throws {
    let rising = try CrispCalibration(thresholds: [5])
    #expect([4.9, 5, 5.1].map(rising.value) == [0, 1, 1])
    let falling = try CrispCalibration(thresholds: [5], isDecreasing: true)
    #expect([4.9, 5, 5.1].map(falling.value) == [1, 0, 0])
    let between = try CrispCalibration(thresholds: [5, 7])
    #expect([4, 5, 6.9, 7, 8].map(between.value) == [0, 1, 1, 0, 0])
    #expect(between.values(over: 4...8) == 0...1 && between.values(over: 5...6) == 1...1 && between.values(over: 6...7) == 0...1)
  }

  @Test("Levels count the cut points that are reached")
  func levels() throws {
    let calibration = try MultiValueCalibration(cutPoints: [550, 850])
    #expect(calibration.kind == .multiValue(levels: 3))
    #expect([549, 550, 849, 850, 2000].map(calibration.value) == [0, 1, 1, 2, 2])
  }

  @Test("Words have degrees of four or six", arguments: [("four", [1, 0.67, 0.33, 0]), ("six", [1, 0.6, 0.4, 0])])
  func qualitative(scale: String, expected: [Double]) throws {
    let method = try QualitativeCalibration(
      scale: try #require(QualitativeCalibration.Scale(rawValue: scale)),
      degrees: [("ja", .fullyIn), ("eher ja", .moreIn), ("eher nein", .moreOut), ("3", .fullyOut)])
    let raw = RawColumn(
      name: "x", values: [.word, .word, .word, .number(3), .unknown], texts: ["ja", "eher ja", "eher nein", "3", ""])
    let set = try method.calibrated(raw, as: "X")
    #expect(set.lower == expected + [0] && set.upper == expected + [1])
    let strange = RawColumn(name: "x", values: [.word], texts: ["vielleicht"])
    #expect(throws: CalibrationError.noDegree(column: "x", caseIndex: 0, text: "vielleicht", known: ["3", "eher ja", "eher nein", "ja"])) {
      try method.calibrated(strange, as: "X")
    }
  }

  @Test("Answers stand where the distribution puts them")
  func likert() throws {
    // Ten answers: E(1) = .2, E(2) = .5, E(3) = .9, E(4) = 1; by hand (.5 − .2) / .8 = .375, (.9 − .2) / .8 = .875.
    let raw = RawColumn(name: "x", numbers: [1, 1, 2, 2, 2, 3, 3, 3, 3, 4])
    let method = try LikertCalibration(raw)
    for (answer, membership) in zip([1.0, 2, 3, 4], [0, 0.375, 0.875, 1]) {
      #expect(abs(method.value(at: answer) - membership) < 1e-15)
    }
    // Nobody gave the lowest answer, so E(1) = 0.
    #expect(abs(try LikertCalibration(RawColumn(name: "x", numbers: [2, 3, 3, 4])).value(at: 2) - 0.25) < 1e-15)
  }
}
