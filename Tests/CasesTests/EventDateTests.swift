import Cases
import Foundation
import Testing

struct EventDateTests {
  @Test(
    arguments: [
      ("2010", 2010, nil, nil), ("2010-11", 2010, 11, nil), ("2010-11-17", 2010, 11, 17), ("2024-02-29", 2024, 2, 29),
      ("2000-02-29", 2000, 2, 29),
    ] as [(String, Int, Int?, Int?)])
  func `a single date is read`(text: String, year: Int, month: Int?, day: Int?) throws {
    let date = try #require(EventDate(text))
    #expect(date.start.year == year && date.start.month == month && date.start.day == day)
    #expect(date.end == nil && !date.isOpen && date.lastYear == year && date.text == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2010-02-30", "2010-04-31", "2010-13", "2010-00", "2010-01-00", "2010-1", "2010-1-1",
    "10", "02010", "0999", "", "..", "..2010", "2010...2013", "2010..2009", "2010-05..2010-04", "2010..x", " 2010",
    "2010-", "2010-11-17-01", "17.11.2010", "٢٠١٠", "-2010", "2010..2011..2012",
  ])
  func `what is no date is refused`(text: String) {
    #expect(EventDate(text) == nil)
  }

  @Test func `each month has its days and no more`() {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (index, length) in lengths.enumerated() {
      let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(EventDate("2023-\(month)-\(length)") != nil)
      #expect(EventDate("2023-\(month)-\(length + 1)") == nil)
    }
  }

  @Test func `leap years agree with the calendar`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for year in 1890...2110 {
      let march = try #require(calendar.date(from: DateComponents(year: year, month: 3, day: 1)))
      let last = calendar.component(.day, from: march.addingTimeInterval(-86_400))
      #expect((EventDate("\(year)-02-29") != nil) == (last == 29), "\(year)")
    }
  }

  @Test func `an open span goes on`() throws {
    let date = try #require(EventDate("2014.."))
    #expect(date.isOpen && date.end == nil && date.lastYear == 2014)
  }

  @Test(arguments: ["2010..2010", "2010-05..2010", "2010..2010-05", "2010-05-31..2010-05", "2010..2013", "2010-12..2011"])
  func `a span that may end on or after its start is a span`(text: String) throws {
    let date = try #require(EventDate(text))
    #expect(date.end != nil && !date.isOpen)
  }

  @Test func `points sort by time`() throws {
    let sorted = ["2009", "2010", "2010-01", "2010-01-01", "2010-01-31", "2010-02", "2011"]
    let keys = try sorted.map { try #require(EventDate($0)).start.sortKey }
    #expect(keys == keys.sorted() && Set(keys).count == keys.count)
  }

  // By hand: every day that the first may mean lies before every day that the second may mean.
  @Test(arguments: [
    ("2009", "2010", true), ("2010", "2010-05", false), ("2010-04", "2010-05", true), ("2010-05", "2010-05-01", false),
    ("2010-04-30", "2010-05", true), ("2010-05-01", "2010-05-01", false), ("2008..2009", "2010", true), ("2008..2010", "2010-06", false),
    ("2008..", "2010", false), ("2008", "2009..", true), ("2010", "2009", false),
  ])
  func `a date is certain to lie before another when every reading says so`(first: String, second: String, isBefore: Bool) throws {
    let (one, other) = try (#require(EventDate(first)), #require(EventDate(second)))
    #expect(one.isCertainlyBefore(other) == isBefore)
    #expect(!(one.isCertainlyBefore(other) && other.isCertainlyBefore(one)))
  }

  @Test func `a date is coded as its text`() throws {
    let dates = try [#require(EventDate("2010-11..")), #require(EventDate("2010"))]
    let json = try JSONEncoder().encode(dates)
    #expect(String(decoding: json, as: UTF8.self) == "[\"2010-11..\",\"2010\"]")
    #expect(try JSONDecoder().decode([EventDate].self, from: json) == dates)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([EventDate].self, from: Data("[\"2010-13\"]".utf8)) }
  }
}
