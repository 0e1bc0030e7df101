import SetTheory
import TestSupport
import Testing

@Suite("Direct method, logistic")
struct LogisticCalibrationTests {
  /// Per capita incomes that R's manual page of `calibrate` attributes to Ragin (2008), with the memberships that the formula gives, computed once with 2
  /// decimals by hand of the formula (anchors 2,500, 5,000, 20,000, log odds 3); the book's own table was not at hand.
  static let vector: [(raw: Double, membership: Double)] = [
    (40110, 1.00), (25200, 0.98), (20060, 0.95), (17090, 0.92), (15320, 0.89), (13680, 0.85), (11720, 0.79), (10940, 0.77),
    (9800, 0.72), (7470, 0.62), (4670, 0.40), (4100, 0.25), (3740, 0.18), (2980, 0.08), (1000, 0.01),
  ]

  @Test("The incomes of Ragin (2008) have the memberships of the formula", arguments: vector)
  func income(raw: Double, membership: Double) throws {
    let anchors = try Anchors(exclusion: 2500, crossover: 5000, inclusion: 20000)
    #expect(abs(LogisticCalibration(anchors, at: .ragin2008).value(at: raw) - membership) <= 0.005)
  }

  static let triples: [(Double, Double, Double)] = [(2, 5, 9), (-3, 0, 4), (0.2, 0.45, 0.5), (2500, 5000, 20000), (-9, -5, -4.5)]

  @Test("Anchors have the memberships 1 − p, 1/2 and p, whichever way the set runs", arguments: triples, [0.6, 0.95, 0.953, 0.999])
  func anchors(anchors: (Double, Double, Double), membership: Double) throws {
    for (exclusion, inclusion) in [(anchors.0, anchors.2), (anchors.2, anchors.0)] {
      let calibration = try LogisticCalibration(
        Anchors(exclusion: exclusion, crossover: anchors.1, inclusion: inclusion), at: AnchorMembership(membership))
      #expect(abs(calibration.value(at: exclusion) - (1 - membership)) < 1e-14)
      #expect(calibration.value(at: anchors.1) == 0.5)
      #expect(abs(calibration.value(at: inclusion) - membership) < 1e-14)
    }
  }

  @Test("Log odds of 3 and of a membership are what they say")
  func logOdds() throws {
    // ln 19 for 0.95 (closed form); 1 / (1 + e^-3) for 3.
    #expect(abs(AnchorMembership.standard.logOdds - 2.9444389791664403) < 1e-14)
    #expect(abs(AnchorMembership.ragin2008.membership - 0.9525741268224334) < 1e-14)
    #expect(try AnchorMembership(logOdds: 3) == .ragin2008)
  }

  @Test("The mirrored set of mirrored values is the same set", arguments: 0..<20)
  func mirror(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let points = (0..<3).map { _ in Double.random(in: -100...100, using: &random) }.sorted()
    let rising = LogisticCalibration(try Anchors(exclusion: points[0], crossover: points[1], inclusion: points[2]))
    let falling = LogisticCalibration(try Anchors(exclusion: -points[0], crossover: -points[1], inclusion: -points[2]))
    // Swapping exclusion and inclusion negates the set.
    let negated = LogisticCalibration(try Anchors(exclusion: points[2], crossover: points[1], inclusion: points[0]))
    for _ in 0..<50 {
      let raw = Double.random(in: -200...200, using: &random)
      #expect(abs(rising.value(at: raw) - falling.value(at: -raw)) < 1e-12)
      #expect(abs(rising.value(at: raw) + negated.value(at: raw) - 1) < 1e-12)
    }
  }

  @Test("Nothing is snapped to 0 or 1")
  func noSnapping() throws {
    let calibration = LogisticCalibration(try Anchors(exclusion: 2, crossover: 5, inclusion: 9))
    // 1 / (1 + e^(ln 19 · 25/3)) at x = −20, where R's QCA answers 0.
    #expect(abs(calibration.value(at: -20) / 2.206581598168473e-11 - 1) < 1e-9)
    #expect(calibration.value(at: 20) < 1 && calibration.value(at: 20) > 0.9999)
  }
}
