/// Why a text is no cell value.
public enum CellValueError: Error, Hashable, Sendable {
  /// The text is neither a number, nor a range, nor `unknown`.
  case notAValue(String)
  /// A number lies outside [0, 1].
  case outside(Double)
  /// The range's first number is larger than its second.
  case reversed(lower: Double, upper: Double)
}

extension CellValueError: CustomStringConvertible {
  /// The problem in a sentence, with the offending value, and what to write instead.
  public var description: String {
    switch self {
    case .notAValue(let text):
      "“\(text)” is no membership. Write a number from 0 to 1, a range such as \"0.33..0.67\", or unknown."
    case .outside(let value):
      "The membership \(value) lies outside 0 to 1. 0 is fully out of the set, 1 fully in."
    case .reversed(let lower, let upper):
      "The range \(lower)..\(upper) is reversed. Write the smaller number first: \"\(upper)..\(lower)\"."
    }
  }
}

extension CellValue: CustomStringConvertible {
  /// Reads a value as case files write it: `1`, `0.33..0.67`, `unknown`.
  ///
  /// - Parameter text: The text, without quotation marks.
  /// - Throws: `CellValueError` when the text is no value, lies outside [0, 1] or is a reversed range.
  public init(parsing text: String) throws(CellValueError) {
    if text == "unknown" {
      self = .unknown
      return
    }
    if let dots = text.firstRange(of: "..") {
      let lower = try Self.number(text[..<dots.lowerBound], in: text)
      let upper = try Self.number(text[dots.upperBound...], in: text)
      guard lower <= upper else { throw .reversed(lower: lower, upper: upper) }
      self = CellValue(lower: lower, upper: upper) ?? .unknown
    } else {
      self = .known(try Self.number(text[...], in: text))
    }
  }

  private static func number(_ part: Substring, in text: String) throws(CellValueError) -> Double {
    let allowed = part.allSatisfy { $0.isASCII && ($0.isNumber || ".-+eE".contains($0)) }
    // "0...3" must not be taken for 0 to .3, nor "1." for 1.
    guard allowed, part.first != ".", part.last != ".", let value = Double(part), value.isFinite else { throw .notAValue(text) }
    guard (0...1).contains(value) else { throw .outside(value) }
    return value
  }

  /// The value as case files write it; reading it back gives the same value.
  public var description: String {
    switch self {
    case .known(let value): Self.text(value)
    case .range(let lower, let upper): "\(Self.text(lower))..\(Self.text(upper))"
    case .unknown: "unknown"
    }
  }

  private static func text(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension CellValue: Codable {
  /// Decodes a value from its text or from a number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Double.self) {
      guard (0...1).contains(number) else { throw CellValueError.outside(number) }
      self = .known(number)
    } else {
      try self.init(parsing: container.decode(String.self))
    }
  }

  /// Encodes a number where the membership is known, otherwise the text of case files.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if case .known(let value) = self {
      try container.encode(value)
    } else {
      try container.encode(description)
    }
  }
}
