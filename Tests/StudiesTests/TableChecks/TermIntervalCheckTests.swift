import Cases
import Studies
import Testing

@Suite("Intervals behind terms")
struct TermIntervalCheckTests {
  private func table(_ each: Int) -> String {
    "case,A,Y\n" + (0..<each).map { "a\($0),1,1\nb\($0),0,0\n" }.joined()
  }

  // Jeffreys for 4 of 4, both ends quantiles of Beta(4.5, 0.5): from 0.56, as the design says; up to 1.00.
  @Test("It fires for four of four")
  func fires() throws {
    let check = try #require(try TableFixture(table(4)).run().check("intervals-of-terms"))
    #expect(check.status == .failed)
    #expect(check.severity == .inform)
    #expect(check.evidence.en?.contains("A (Y) 4 of 4, 0.56 to 1.00; ~A (~Y) 4 of 4, 0.56 to 1.00.") == true, "\(check.evidence.en ?? "")")
    #expect(check.evidence.en?.contains("prior Beta(½, ½)") == true)
  }

  // Jeffreys for 20 of 20 begins at 0.88 (the design’s table).
  @Test("It passes where intervals are narrow")
  func passes() throws {
    let check = try TableFixture(table(20)).run().check("intervals-of-terms")
    #expect(check?.status == .passed)
    #expect(check?.evidence.de?.contains("A (Y) 20 von 20, 0,88 bis 1,00") == true)
  }
}
