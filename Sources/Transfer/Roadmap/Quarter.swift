/// A quarter of a year, written `2027-Q1`.
public struct Quarter: Hashable, Codable, Sendable, CustomStringConvertible {
  /// The year, four digits.
  public var year: Int
  /// The quarter, 1 to 4.
  public var number: Int

  /// Reads a quarter; `nil` for a text of another form.
  public init?(_ text: String) {
    let parts = text.split(separator: "-Q", omittingEmptySubsequences: false)
    guard text.count == 7, parts.count == 2, text.allSatisfy(\.isASCII), let year = Int(parts[0]), (1000...9999).contains(year),
      let number = Int(parts[1]), (1...4).contains(number)
    else { return nil }
    self.year = year
    self.number = number
  }

  /// A quarter so many quarters later.
  public func later(by count: Int) -> Quarter {
    var next = self
    let index = year * 4 + number - 1 + count
    next.year = index / 4
    next.number = index % 4 + 1
    return next
  }

  /// The quarter as it is written.
  public var description: String { "\(year)-Q\(number)" }

  /// Decodes the quarter's text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let quarter = Quarter(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "“\(text)” is no quarter.")
    }
    self = quarter
  }

  /// Encodes the quarter's text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
