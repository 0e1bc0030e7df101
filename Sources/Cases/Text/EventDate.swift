/// A day, a month, a year, or a span of them, as sources give it: `2010-11-17`, `2010-11`, `2010`, `2010..2013`, `2014..`.
public struct EventDate: Hashable, Sendable {
  /// A day, a month or a year.
  public struct Point: Hashable, Sendable {
    /// The year, four digits.
    public var year: Int
    /// The month, 1 to 12, where known.
    public var month: Int?
    /// The day of the month, where known.
    public var day: Int?
  }

  /// The day or the first one.
  public var start: Point
  /// The last one of a span; `nil` for a single date and for an open span.
  public var end: Point?
  /// Whether the span goes on.
  public var isOpen: Bool
  /// The text it was read from.
  public var text: String

  /// Reads a date.
  ///
  /// It is `nil` when the text has another form, names a day that does not exist, or ends before it starts.
  ///
  /// - Parameter text: A date or span in the forms above.
  public init?(_ text: String) {
    self.text = text
    guard let dots = text.firstRange(of: "..") else {
      guard let point = Point(text[...]) else { return nil }
      self.start = point
      self.end = nil
      self.isOpen = false
      return
    }
    guard let start = Point(text[..<dots.lowerBound]) else { return nil }
    self.start = start
    let rest = text[dots.upperBound...]
    self.isOpen = rest.isEmpty
    guard !rest.isEmpty else {
      self.end = nil
      return
    }
    guard let end = Point(rest), start.sortKey <= end.lastKey else { return nil }
    self.end = end
  }

  /// The last year that is named; an open span names only its first.
  public var lastYear: Int { (end ?? start).year }

  /// Whether it is certain to lie before another date.
  ///
  /// The last day it may mean has to lie before the first that the other may mean, so that `2010` lies neither before nor after `2010-05`,
  /// and an open span before nothing.
  ///
  /// - Parameter other: The other date.
  /// - Returns: `true` when no reading of the two says otherwise.
  public func isCertainlyBefore(_ other: EventDate) -> Bool { !isOpen && (end ?? start).lastKey < other.start.firstKey }
}

extension EventDate.Point {
  init?(_ text: Substring) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.count == length, part.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    guard year >= 1000, month.map({ (1...12).contains($0) }) ?? true else { return nil }
    guard day.map({ (1...Self.days(inMonth: month ?? 1, of: year)).contains($0) }) ?? true else { return nil }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// A number that sorts points by time; a year sorts before its months, a month before its days.
  public var sortKey: Int { (year * 100 + (month ?? 0)) * 100 + (day ?? 0) }

  /// The sort key of the first day it may mean.
  var firstKey: Int { (year * 100 + (month ?? 1)) * 100 + (day ?? 1) }

  /// The sort key of the last day it may mean, so that `2010-05..2010` is a span within a year.
  var lastKey: Int { (year * 100 + (month ?? 12)) * 100 + (day ?? 31) }
}

extension EventDate: Codable {
  /// Decodes the date's text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = EventDate(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no date.")
    }
    self = date
  }

  /// Encodes the date's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
