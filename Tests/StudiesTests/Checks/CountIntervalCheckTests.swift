import Cases
import Studies
import Testing

@Suite("Intervals around counts of cases")
struct CountIntervalCheckTests {
  // Jeffreys for 4 of 4 begins at 0.56 (the design’s table).
  @Test("It fires for four of four, with the prior beside")
  func fires() throws {
    let check = try #require(
      try FixtureLibrary(trust: Array(repeating: .present, count: 4)).run().check("intervals-of-counts"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(check.evidence.en?.hasSuffix("prior Beta(½, ½)): trust 4 of 4, 0.56 to 1.00.") == true, "\(check.evidence.en ?? "")")
  }

  @Test("Open cells widen the count and the interval")
  func open() throws {
    let check = try FixtureLibrary(trust: [.present, .present, .present, .unknown]).run().check("intervals-of-counts")
    #expect(check?.evidence.de?.contains("trust 3 bis 4 von 4, 0,") == true, "\(check?.evidence.de ?? "")")
    #expect(check?.evidence.de?.hasSuffix(" bis 1,00.") == true)
  }

  // Jeffreys for 20 of 20 begins at 0.88 (the design’s table).
  @Test("It passes where intervals are narrow")
  func passes() throws {
    #expect(
      try FixtureLibrary(trust: Array(repeating: .present, count: 20)).run().check("intervals-of-counts")?.status == .passed)
  }
}
