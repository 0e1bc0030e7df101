import Cases
import Studies
import Testing

@Suite("Whether necessary conditions are more than trivial")
struct TrivialNecessityCheckTests {
  // A holds all five cases with and four of five without Y: consistency 1; relevance Σ(1 − x)/Σ(1 − min) = 1/5.
  @Test("It names a condition that nearly every case has")
  func fires() throws {
    let rows = (0..<10).map { "c\($0),\($0 == 9 ? 0 : 1),\($0 % 3 == 0 ? 1 : 0),\($0 < 5 ? 1 : 0)" }.joined(separator: "\n")
    let check = try #require(try TableFixture("case,A,B,Y\n\(rows)\n").run().check("trivial-necessity"))
    #expect(check.status == .failed && check.severity == .warn)
    #expect(check.evidence.en == "Relevance below 0.5, or without a value: A (Y).")
  }

  @Test("A condition that only cases with the outcome have is relevant, and without any necessary condition there is nothing to ask")
  func passes() throws {
    let relevant = try TableFixture("case,A,Y\na,1,1\nb,1,1\nc,0,0\nd,0,0\n").run().check("trivial-necessity")
    #expect(relevant?.status == .passed && relevant?.evidence.en == "Every single necessary condition has a relevance from 0.5.")
    let none = try TableFixture("case,A,Y\na,1,1\nb,0,1\nc,1,0\nd,0,0\n").run().check("trivial-necessity")
    #expect(none?.status == .passed && none?.evidence.en == "No single condition reaches the cut-off.")
  }
}
