import Cases
import Foundation
import Testing

@Suite("Costs and times")
struct AmountTests {
  @Test(
    "An amount is a number, a range, an open range or unknown, and is written as it was read",
    arguments: [
      ("0", 0, 0), ("5000", 5000, 5000), ("2.5", 2.5, 2.5), ("20000..60000", 20000, 60000), ("20000..", 20000, nil), ("unknown", 0, nil),
    ] as [(String, Double, Double?)])
  func reads(text: String, lower: Double, upper: Double?) throws {
    let amount = try Amount(parsing: text)
    #expect(amount.lower == lower)
    #expect(amount.upper == upper)
    #expect(amount.description == text)
    let decoded = try JSONDecoder().decode(Amount.self, from: JSONEncoder().encode(amount))
    #expect(decoded == amount)
  }

  @Test(
    "What is no amount says so and what to write",
    arguments: [
      ("-5", "negative"), ("-5..3", "negative"), ("9..3", "reversed"), ("cheap", "no amount"), ("", "no amount"), ("1e3", "no amount"),
      ("0x10", "no amount"), ("..3", "no amount"), ("1..2..3", "no amount"), ("1.", "no amount"), ("99999999999999999", "no amount"),
      ("٣", "no amount"),
    ])
  func refuses(text: String, word: String) {
    let error = #expect(throws: AmountError.self) { try Amount(parsing: text) }
    #expect(error?.description.contains(word) == true)
    #expect(error?.advice.contains("unknown") == true)
  }

  @Test("A sum with something unknown has no upper end, and what is known stays its lower end")
  func sums() throws {
    let known = try Amount(parsing: "10..20")
    #expect((known + known).description == "20..40")
    #expect((known + .unknown).description == "10..")
    #expect((known + .zero) == known)
    #expect(Amount(lower: -1, upper: nil) == nil)
    #expect(Amount(lower: 2, upper: 1) == nil)
    #expect(Amount(lower: .infinity, upper: nil) == nil)
  }

  @Test("Only ranges that do not overlap are ordered; unknown is neither more nor less")
  func order() throws {
    let small = try Amount(parsing: "10..20")
    let large = try Amount(parsing: "20..30")
    #expect(small.isSurelyAtMost(large))
    #expect(!large.isSurelyAtMost(small))
    #expect(!small.isSurelyAtMost(.unknown))
    #expect(!Amount.unknown.isSurelyAtMost(large))
    #expect(Amount.zero.isSurelyAtMost(.unknown))
  }
}
