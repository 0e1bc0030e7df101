import Foundation
import Membership
import Testing

struct CellValueTextTests {
  @Test(arguments: [
    ("0", CellValue.known(0)), ("1", .known(1)), ("0.33", .known(0.33)), ("1.0", .known(1)), ("1e-3", .known(0.001)),
    ("unknown", .unknown), ("0..1", .unknown), ("0.2..0.2", .known(0.2)),
    ("0.33..0.67", .range(lower: 0.33, upper: 0.67)), ("0..0.33", .range(lower: 0, upper: 0.33)),
  ])
  func `a membership is read`(text: String, expected: CellValue) throws {
    #expect(try CellValue(parsing: text) == expected)
  }

  @Test(arguments: [
    "", " ", "present", "Unknown", "0,5", "..", "0..", "..1", "0...3", "0.1...0.3", "1.", ".5", "nan", "inf", "0x1",
    "0.1..0.2..0.3", " 1", "1 ", "٠", "½", "1_0", "0 .. 1",
  ])
  func `what is no membership is refused with its text`(text: String) {
    #expect(throws: CellValueError.notAValue(text)) { try CellValue(parsing: text) }
  }

  @Test(arguments: [("1.2", 1.2), ("-0.1", -0.1), ("0..1.5", 1.5), ("-1..0", -1), ("2..3", 2), ("1e2", 100)])
  func `a number outside the set is refused`(text: String, value: Double) {
    #expect(throws: CellValueError.outside(value)) { try CellValue(parsing: text) }
  }

  @Test func `a reversed range is refused and its hint turns it round`() {
    #expect(throws: CellValueError.reversed(lower: 0.67, upper: 0.33)) { try CellValue(parsing: "0.67..0.33") }
    #expect(CellValueError.reversed(lower: 0.67, upper: 0.33).description.contains("\"0.33..0.67\""))
  }

  @Test(arguments: CellValueTests.grid + [.known(0.1), .known(1e-9), .range(lower: 0.1, upper: 0.30000000000000004)])
  func `what is written reads back as the same value`(value: CellValue) throws {
    #expect(try CellValue(parsing: value.description) == value)
    let json = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([CellValue].self, from: json) == [value])
  }

  @Test func `whole numbers are written without a point`() {
    #expect(CellValue.known(1).description == "1")
    #expect(CellValue.known(-0.0).description == "0")
    #expect(CellValue.range(lower: 0, upper: 0.33).description == "0..0.33")
  }

  @Test func `JSON has a number where the membership is known and text otherwise`() throws {
    let json = try JSONEncoder().encode([CellValue.known(0.25), .range(lower: 0, upper: 0.5), .unknown])
    #expect(String(decoding: json, as: UTF8.self) == "[0.25,\"0..0.5\",\"unknown\"]")
  }

  @Test(arguments: ["[1.5]", "[-1]", "[\"2\"]", "[\"maybe\"]", "[null]", "[[]]"])
  func `JSON outside the set is refused`(json: String) {
    #expect(throws: (any Error).self) { try JSONDecoder().decode([CellValue].self, from: Data(json.utf8)) }
  }
}
